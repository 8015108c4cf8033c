import { createHash } from 'node:crypto'
import type { RegistrationResponseJSON } from '@simplewebauthn/server'
import { fail, type Result, succeed } from '../lib/result.ts'
import type { ReaderId } from '../model/ids.ts'
import type { PasskeyFailure } from '../model/person.ts'
import type { By, NewPasskey } from './accounts.ts'
import { type AccountsContext, hourMs } from './accounts-context.ts'
import { makeChallenge, takeChallenge } from './passkey-challenges.ts'
import { listKnownPasskeys, saveKnownPasskey } from './passkey-records.ts'
import { readCredential } from './read-credential.ts'

/** More than anybody has devices. */
const mostPasskeys = 20
const mostOffers = 30
const longestName = 60

/** What a browser needs for making one: not one more on a device that holds one of this person. */
export async function offerPasskey(
  context: AccountsContext,
  { readerId }: By,
): Promise<Result<string, 'too often' | 'too many'>> {
  const { store, url, isTooOften } = context
  const tries = { key: `passkey for ${readerId}`, most: mostOffers, spanMs: hourMs }
  if (await isTooOften([tries])) return fail('too often', tries.key)
  const known = await listKnownPasskeys(store, readerId)
  if (known.length >= mostPasskeys) return fail('too many', String(known.length))
  const person = await store.read((reader) => reader.findPerson(readerId))
  const { name } = await context.getSettings()
  const { generateRegistrationOptions } = await import('@simplewebauthn/server')
  const options = await generateRegistrationOptions({
    rpName: name || 'Octavo',
    rpID: new URL(url).hostname,
    userName: person?.email ?? '',
    userDisplayName: person?.name ?? '',
    userID: toHandle(url, readerId),
    challenge: Buffer.from(await makeChallenge(context, `add for ${readerId}`), 'base64url'),
    excludeCredentials: known.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  return succeed(JSON.stringify(options))
}

/** Keeps what the browser made, where it was made here and for this person. */
export async function addPasskey(
  context: AccountsContext,
  { readerId, address }: By,
  { name, answer }: NewPasskey,
): Promise<Result<undefined, PasskeyFailure>> {
  const { store, url, now } = context
  const read = readCredential(answer)
  if (!read) return fail('unreadable', 'this is no answer of a browser')
  if (!(await takeChallenge(context, read.challenge, `add for ${readerId}`)))
    return fail('ended', 'nobody had asked for it')
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server')
  const verified = await verifyRegistrationResponse({
    response: read.credential as unknown as RegistrationResponseJSON,
    expectedChallenge: read.challenge,
    expectedOrigin: new URL(url).origin,
    expectedRPID: new URL(url).hostname,
  }).catch((error: unknown) => ({ verified: false as const, detail: String(error) }))
  if (!verified.verified)
    return fail('not verified', 'detail' in verified ? verified.detail : 'its signature')
  const { id, publicKey, counter } = verified.registrationInfo.credential
  const passkey = { id, readerId, name: name.trim().slice(0, longestName), publicKey, counter }
  if (!(await saveKnownPasskey(store, { ...passkey, addedAt: now(), usedAt: undefined })))
    return fail('known', 'it is kept already')
  await context.note({ readerId, address, action: 'passkey added' })
  return succeed(undefined)
}

/** The same for a person each time, so that a device has one passkey of them, and says nothing of who they are (§14.6.1). */
function toHandle(url: string, readerId: ReaderId): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(`${url} ${readerId}`).digest())
}
