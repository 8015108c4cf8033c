import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import { fail, type Result, succeed } from '../lib/result.ts'
import { toNetwork } from '../lib/to-network.ts'
import type { Asker, SignInFailure } from './accounts.ts'
import { type AccountsContext, minuteMs } from './accounts-context.ts'
import { beginSession } from './begin-session.ts'
import { makeChallenge, takeChallenge } from './passkey-challenges.ts'
import { findKnownPasskey, type KnownPasskey, noteUse } from './passkey-records.ts'
import { type ReadCredential, readCredential } from './read-credential.ts'

const mostFromAddress = 50

/** What a browser needs for showing a passkey: which one its owner chooses there, so that nobody need be named. */
export async function askForPasskey(
  context: AccountsContext,
  { address }: Asker,
): Promise<Result<string, 'too often'>> {
  const tries = {
    ...{ key: `passkey from ${toNetwork(address)}`, most: mostFromAddress, spanMs: 15 * minuteMs },
  }
  if (await context.isTooOften([tries])) return fail('too often', tries.key)
  const { generateAuthenticationOptions } = await import('@simplewebauthn/server')
  const options = await generateAuthenticationOptions({
    rpID: new URL(context.url).hostname,
    challenge: Buffer.from(await makeChallenge(context, 'sign in'), 'base64url'),
    userVerification: 'required',
  })
  return succeed(JSON.stringify(options))
}

/** Begins a session where the answer was signed by a passkey that is kept here; what is told of a failure is the same for all. */
export async function signInWithPasskey(
  context: AccountsContext,
  asker: Asker,
  answer: string,
): Promise<Result<readonly string[], SignInFailure>> {
  const { store, now, note } = context
  const read = readCredential(answer)
  if (!read || !(await takeChallenge(context, read.challenge, 'sign in')))
    return fail('wrong', 'nobody had asked for it')
  const passkey = await findKnownPasskey(store, read.credential.id)
  if (!passkey) return fail('wrong', 'no such passkey is kept here')
  const { readerId } = passkey
  const noteOf = (action: 'signed in' | 'sign-in failed') =>
    note({ readerId, address: asker.address, action, detail: 'passkey' })
  const counter = await verify(context, passkey, read)
  if (counter === undefined || !(await noteUse(store, passkey, { counter, now: now() }))) {
    await noteOf('sign-in failed')
    return fail('wrong', 'it was not signed by that passkey')
  }
  const cookies = await beginSession(context, asker, readerId)
  await noteOf(cookies.ok ? 'signed in' : 'sign-in failed')
  return cookies
}

/** How often the passkey says that it was used; undefined where the answer is not its own. */
async function verify(
  { url }: AccountsContext,
  { id, publicKey, counter }: KnownPasskey,
  { credential, challenge }: ReadCredential,
): Promise<number | undefined> {
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server')
  const verified = await verifyAuthenticationResponse({
    response: credential as unknown as AuthenticationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: new URL(url).origin,
    expectedRPID: new URL(url).hostname,
    credential: { id, publicKey, counter },
  }).catch(() => undefined)
  return verified?.verified ? verified.authenticationInfo.newCounter : undefined
}
