import { fail, type Result, succeed } from '../lib/result.ts'
import type { ReaderId } from '../model/ids.ts'
import type { ErasureFailure } from '../model/person.ts'
import type { PersonalRecords } from '../store/account-store.ts'
import type { StoreReader } from '../store/store.ts'
import type { Asker, PersonalData } from './accounts.ts'
import type { AccountsContext } from './accounts-context.ts'
import { changeAddress } from './change-address.ts'
import { changeName } from './change-name.ts'
import { endLinks } from './end-links.ts'
import { isFresh } from './is-fresh.ts'

/** What a person may have done with all that is theirs. */
export function openPersonalData(context: AccountsContext): PersonalData {
  return {
    changeName: (asker, name) => changeName(context, asker, name),
    changeAddress: (asker, email) => changeAddress(context, asker, email),
    isFresh: (asker) => isFresh(context, asker),
    exportPerson: (by, asker) => exportPerson(context, by.readerId, asker),
    erasePerson: (by, asker, email) => erasePerson(context, by.readerId, { asker, email }),
  }
}

async function exportPerson(
  context: AccountsContext,
  readerId: ReaderId,
  asker: Asker,
): Promise<Result<readonly PersonalRecords[], 'not fresh'>> {
  if (!(await isFresh(context, asker))) return fail('not fresh', String(readerId))
  await context.note({ readerId, address: asker.address, action: 'data exported' })
  return succeed(await context.store.read((reader) => reader.listPersonalRecords(readerId)))
}

/** Nobody does so by mistake: they type their address; and a site keeps somebody who runs it. */
async function erasePerson(
  context: AccountsContext,
  readerId: ReaderId,
  { asker, email }: { readonly asker: Asker; readonly email: string },
): Promise<Result<undefined, ErasureFailure>> {
  if (!(await isFresh(context, asker))) return fail('not fresh', String(readerId))
  const failure = await context.store.write(async (writer) => {
    const person = await writer.findPerson(readerId)
    if (person?.email !== email.trim().toLowerCase()) return 'wrong address'
    if (await isLastOperator(writer, readerId)) return 'last operator'
    await endLinks(writer, readerId)
    await writer.erasePerson(readerId)
    return undefined
  })
  if (failure) return fail(failure, String(readerId))
  await context.note({ readerId, address: '', action: 'erased' })
  return succeed(undefined)
}

async function isLastOperator(reader: StoreReader, readerId: ReaderId): Promise<boolean> {
  const person = await reader.findPerson(readerId)
  return person?.role === 'operator' && (await reader.countOperators()) <= 1
}
