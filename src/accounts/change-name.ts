import { fail, type Result, succeed } from '../lib/result.ts'
import type { ReaderId } from '../model/ids.ts'
import type { Asker, RenameFailure } from './accounts.ts'
import { type AccountsContext, hourMs } from './accounts-context.ts'
import { isName } from './judge-newcomer.ts'
import { readSession } from './read-session.ts'

/** Whoever is somebody else each day cannot be held to what they said. */
const mostChanges = 3
const spanMs = 30 * 24 * hourMs

/** Another name for whoever asks, which nobody else has; what they said stands under it from then on. */
export async function changeName(
  context: AccountsContext,
  asker: Asker,
  name: string,
): Promise<Result<undefined, RenameFailure>> {
  const { session } = await readSession(context, asker)
  if (!session) return fail('nobody', 'nobody is signed in')
  if (!isName(name)) return fail('bad name', name)
  const readerId = Number(session.userId) as ReaderId
  const now = context.now()
  const changed = await context.store.write(async (writer): Promise<Result<string, RenameFailure>> => {
    const person = await writer.findPerson(readerId)
    if (!person) return fail('nobody', String(readerId))
    const holder = await writer.findReaderByName(name)
    if (holder && holder.readerId !== readerId) return fail('name taken', name)
    const tries = await writer.countAttempt({ key: `name of ${readerId}`, now, spanMs })
    if (tries > mostChanges) return fail('renamed too often', name)
    await writer.saveReader({ readerId, name, role: person.role })
    return succeed(person.name)
  })
  if (!changed.ok) return changed
  const detail = `${changed.value} → ${name}`
  await context.note({ readerId, address: asker.address, action: 'name changed', detail })
  return succeed(undefined)
}
