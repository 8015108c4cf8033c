import { fail, type Result, succeed } from '../lib/result.ts'
import type { Asker } from './accounts.ts'
import type { AccountsContext } from './accounts-context.ts'
import { beginSession } from './begin-session.ts'
import { endHalf, findHalf } from './half-sign-in.ts'
import { takeCode } from './take-code.ts'

/** Begins a session for who told the password in this browser, and tells a code now. */
export async function passSecondStep(
  context: AccountsContext,
  asker: Asker,
  code: string,
): Promise<Result<readonly string[], 'wrong code' | 'ended' | 'too often' | 'blocked'>> {
  const readerId = await findHalf(context, asker)
  if (readerId === undefined) return fail('ended', 'no password was told here')
  const noteOf = (action: 'signed in' | 'sign-in failed', detail: string) =>
    context.note({ readerId, address: asker.address, action, detail })
  const taken = await takeCode(context, readerId, code)
  if (!taken.ok) {
    await noteOf('sign-in failed', 'code')
    return taken
  }
  const forget = await endHalf(context, asker)
  if (forget === undefined) return fail('ended', 'it was taken at the same time')
  const begun = await beginSession(context, asker, readerId)
  await noteOf(begun.ok ? 'signed in' : 'sign-in failed', taken.value)
  if (!begun.ok) return fail(begun.reason === 'blocked' ? 'blocked' : 'ended', begun.detail)
  return succeed([...begun.value, forget])
}
