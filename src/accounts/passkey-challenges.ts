import { randomBytes } from 'node:crypto'
import type { AccountsContext } from './accounts-context.ts'
import { minuteMs } from './accounts-context.ts'

/** Time to find a telephone or a key in another room. */
const lastsMs = 10 * minuteMs

/** For what a browser is asked: to make a passkey for a person, or to show whose it holds. */
export type PasskeyPurpose = `add for ${number}` | 'sign in'

/** Something nobody can have known before, to be signed once. */
export async function makeChallenge(
  { getAuth, now }: AccountsContext,
  purpose: PasskeyPurpose,
): Promise<string> {
  const challenge = randomBytes(32).toString('base64url')
  const { internalAdapter } = await (await getAuth()).$context
  const expiresAt = new Date(now() + lastsMs)
  await internalAdapter.createVerificationValue({ identifier: toKey(challenge), value: purpose, expiresAt })
  return challenge
}

/** Whether it was made for this, has not ended, and was not taken before. */
export async function takeChallenge(
  { getAuth }: AccountsContext,
  challenge: string,
  purpose: PasskeyPurpose,
): Promise<boolean> {
  const { internalAdapter } = await (await getAuth()).$context
  const made = await internalAdapter.consumeVerificationValue(toKey(challenge))
  return made?.value === purpose
}

function toKey(challenge: string): string {
  return `passkey:${challenge}`
}
