import { fail, type Result, succeed } from '../lib/result.ts'
import type { ReaderId } from '../model/ids.ts'
import type { PasswordFault } from '../model/person.ts'
import type { Asker, PasswordChange } from './accounts.ts'
import { type AccountsContext, minuteMs } from './accounts-context.ts'
import { askLibrary, toLibraryHeaders } from './ask-library.ts'
import { judgePassword } from './judge-password.ts'
import { listOwnWords } from './list-own-words.ts'
import { readSession } from './read-session.ts'

/** Somebody at a browser that was left open. */
const mostTries = 10

/** A new password in place of the one that is given, too. All other sessions end, and this one gets a new token. */
export async function changePassword(
  context: AccountsContext,
  asker: Asker,
  { current, wanted }: PasswordChange,
): Promise<Result<readonly string[], PasswordFault | 'wrong' | 'too often'>> {
  const { session } = await readSession(context, asker)
  if (!session) return fail('wrong', 'nobody is signed in')
  const readerId = Number(session.userId) as ReaderId
  const tries = { key: `password of ${readerId}`, most: mostTries, spanMs: 15 * minuteMs }
  if (await context.isTooOften([tries])) return fail('too often', tries.key)
  const person = await context.store.read((reader) => reader.findPerson(readerId))
  const fault = judgePassword(wanted, await listOwnWords(context, person))
  if (fault) return fail(fault, 'what was given')
  const auth = await context.getAuth()
  const asked = await askLibrary(() =>
    auth.api.changePassword({
      body: { currentPassword: current, newPassword: wanted, revokeOtherSessions: true },
      headers: toLibraryHeaders(asker),
      returnHeaders: true,
    }),
  )
  if ('refusal' in asked) return fail('wrong', asked.refusal)
  await context.note({ readerId, address: asker.address, action: 'password changed' })
  return succeed(asked.answer.headers.getSetCookie())
}
