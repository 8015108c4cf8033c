import { fail, type Result, succeed } from '../lib/result.ts'
import type { ReaderId } from '../model/ids.ts'
import { type AccountsContext, hourMs, minuteMs } from './accounts-context.ts'
import { findTimeStep, isTimeCode } from './find-time-step.ts'
import { openSealedSecret } from './sealed-secret.ts'
import { findKeptSecret, type KeptSecret, takeRecoveryCode, takeStep } from './second-step-records.ts'

/** Three codes in a million hold at a time. Whoever knows the password and guesses all day finds one in some twenty years. */
const [mostAtOnce, mostADay] = [10, 50]

/** By what somebody showed that it is they. */
export type TakenCode = 'code' | 'recovery code'

/** Takes a code of a reader's app, or one for who lost it, once. Tries are counted by account, wherever they come from. */
export async function takeCode(
  context: AccountsContext,
  readerId: ReaderId,
  given: string,
): Promise<Result<TakenCode, 'wrong code' | 'too often'>> {
  const { store } = context
  if (await isGuessed(context, readerId)) return fail('too often', String(readerId))
  const code = cleanCode(given)
  const kept = await store.read((reader) => findKeptSecret(reader, readerId))
  if (kept?.confirmedAt === undefined) return fail('wrong code', 'none is asked for')
  const isTaken = isTimeCode(code)
    ? await takeTimeCode(context, kept, code)
    : await store.write((writer) => takeRecoveryCode(writer, readerId, code))
  if (!isTaken) return fail('wrong code', 'it is none, or was used')
  await store.write((writer) => writer.forgetAttempts(keyOf(readerId)))
  return succeed(isTimeCode(code) ? 'code' : 'recovery code')
}

/** Counts one more try; true where it was too often. */
export function isGuessed({ isTooOften }: AccountsContext, readerId: ReaderId): Promise<boolean> {
  const key = keyOf(readerId)
  return isTooOften([
    { key, most: mostAtOnce, spanMs: 15 * minuteMs },
    { key: `${key} a day`, most: mostADay, spanMs: 24 * hourMs },
  ])
}

/** `' 123 456'` → `123456`: as apps and people part them. */
export function cleanCode(code: string): string {
  return code.replaceAll(/[\s-]/g, '').toLowerCase()
}

async function takeTimeCode(context: AccountsContext, kept: KeptSecret, code: string): Promise<boolean> {
  const secret = await openSealedSecret(context, kept.readerId, kept.sealed)
  const step = secret === undefined ? undefined : await findTimeStep(secret, code, context.now())
  return step !== undefined && context.store.write((writer) => takeStep(writer, kept, step))
}

function keyOf(readerId: ReaderId): string {
  return `code of ${readerId}`
}
