import { fail, type Result, succeed } from '../lib/result.ts'
import type { ReaderId } from '../model/ids.ts'
import type { Asker } from './accounts.ts'
import type { AccountsContext } from './accounts-context.ts'
import { toLibraryHeaders } from './ask-library.ts'
import { readSession } from './read-session.ts'

/**
 * A session of its own for somebody who showed by other things than a password who they are; what the browser held until
 * now ends. Gives the cookies that keep it.
 */
export async function beginSession(
  context: AccountsContext,
  asker: Asker,
  readerId: ReaderId,
): Promise<Result<readonly string[], 'blocked' | 'wrong'>> {
  const person = await context.store.read((reader) => reader.findPerson(readerId))
  if (!person) return fail('wrong', 'there is no such person')
  if (person.blockedAt !== undefined) return fail('blocked', 'they were blocked')
  const before = await readSession(context, asker)
  const auth = await context.getAuth()
  const { headers } = await auth.api.openSession({
    body: { userId: String(readerId) },
    headers: toLibraryHeaders(asker),
    returnHeaders: true,
  })
  if (before.session) await endSessionOf(context, before.session.id)
  return succeed(headers.getSetCookie())
}

/** Ends one session, whosever it is. */
async function endSessionOf({ store }: AccountsContext, id: string): Promise<void> {
  const where = [{ column: 'key', operator: '=', value: id } as const]
  await store.write((writer) => writer.removeAccountRecords({ table: 'account_session', where }))
}
