import { hashText } from '../lib/hash.ts'
import { isSameSecret } from '../lib/is-same-secret.ts'
import { fail, type Result } from '../lib/result.ts'
import { onlyReader } from '../model/reader.ts'
import type { StoreWriter } from '../store/store.ts'
import type { Asker, SetUpFailure, SetUpGiven } from './accounts.ts'
import { type AccountsContext, minuteMs } from './accounts-context.ts'
import { judgeNewcomer } from './judge-newcomer.ts'
import { listOwnWords } from './list-own-words.ts'
import { setupSetting } from './make-setup-code.ts'
import { signIn } from './sign-in.ts'

/** A code has some 59 bits; this many tries an hour find none. */
const mostTries = 20

/** The first account, an operator, with all that the only reader of a personal Octavo had; signed in at once. */
export async function setUp(
  context: AccountsContext,
  asker: Asker,
  given: SetUpGiven,
): Promise<Result<readonly string[], SetUpFailure>> {
  const { isTooOften, store, getAuth } = context
  if (await isTooOften([{ key: 'setup', most: mostTries, spanMs: 15 * minuteMs }]))
    return fail('too often', '')
  const fault = judgeNewcomer(given, await listOwnWords(context, given))
  if (fault) return fail(fault, 'what was given')
  const { password } = await (await getAuth()).$context
  const passwordHash = await password.hash(given.password)
  const { name, email } = given
  const made = await store.write(async (writer) => {
    const failure = await checkCode(writer, given.code)
    if (failure) return failure
    const person = { name, email, role: 'operator', isVerified: true, readerId: onlyReader } as const
    const isMade = await writer.addPerson({ ...person, passwordHash, now: context.now() })
    if (!isMade) return 'name taken'
    await writer.saveSetting(setupSetting, '')
    return undefined
  })
  if (made) return fail(made, name)
  await context.note({ readerId: onlyReader, address: asker.address, action: 'signed up' })
  const signedIn = await signIn(context, asker, given)
  return signedIn.ok ? signedIn : fail('too often', signedIn.detail)
}

async function checkCode(writer: StoreWriter, code: string): Promise<'set up' | 'wrong code' | undefined> {
  if (await writer.hasPeople()) return 'set up'
  const given = hashText(code.trim().toLowerCase())
  const kept = ((await writer.findSetting(setupSetting)) ?? '').split(' ')
  return kept.some((hash) => isSameSecret(given, hash)) ? undefined : 'wrong code'
}
