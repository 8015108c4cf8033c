import { fail, type Result, succeed } from '../lib/result.ts'
import type { ReaderId } from '../model/ids.ts'
import type { SecondStep } from '../model/person.ts'
import type { By, NewSecondStep, SecondStepGiven } from './accounts.ts'
import { type AccountsContext, minuteMs } from './accounts-context.ts'
import { checkPassword, findPasswordHash } from './check-password.ts'
import { findTimeStep } from './find-time-step.ts'
import { makeRecoveryCodes } from './make-recovery-codes.ts'
import { openSealedSecret, sealSecret } from './sealed-secret.ts'
import {
  confirmSecret,
  countRecoveryCodes,
  findKeptSecret,
  removeSecret,
  saveNewSecret,
} from './second-step-records.ts'
import { cleanCode, isGuessed, takeCode } from './take-code.ts'

/** Somebody at a browser that was left open. */
const mostPasswords = 10

/** How a reader's second step stands. */
export function getSecondStep({ store }: AccountsContext, readerId: ReaderId): Promise<SecondStep> {
  return store.read(async (reader) => ({
    addedAt: (await findKeptSecret(reader, readerId))?.confirmedAt,
    codesLeft: await countRecoveryCodes(reader, readerId),
    isOffered: (await findPasswordHash(reader, { readerId })) !== undefined,
  }))
}

/** Makes a secret for an app; until a code of it is given it is asked for nowhere. One that is on stays. */
export async function beginSecondStep(context: AccountsContext, { readerId }: By): Promise<void> {
  const { isOffered } = await getSecondStep(context, readerId)
  if (!isOffered) return
  const { generateSecret } = await import('otplib')
  const sealed = await sealSecret(context, readerId, generateSecret())
  const kept = { readerId, sealed, confirmedAt: undefined }
  await context.store.write((writer) => saveNewSecret(writer, kept, context.now()))
}

/** What an app is to be told; undefined where nothing was begun, or it is on already. */
export async function findNewSecondStep(
  context: AccountsContext,
  readerId: ReaderId,
): Promise<NewSecondStep | undefined> {
  const { store } = context
  const kept = await store.read((reader) => findKeptSecret(reader, readerId))
  if (!kept || kept.confirmedAt !== undefined) return undefined
  const secret = await openSealedSecret(context, readerId, kept.sealed)
  if (secret === undefined) return undefined
  const person = await store.read((reader) => reader.findPerson(readerId))
  const { name } = await context.getSettings()
  const { generateURI } = await import('otplib')
  return { secret, link: generateURI({ issuer: name || 'Octavo', label: person?.email ?? '', secret }) }
}

/** Asks for codes from now on, where the app shows that it has the secret. Gives the codes for who loses it, this once. */
export async function confirmSecondStep(
  context: AccountsContext,
  { readerId, address }: By,
  code: string,
): Promise<Result<readonly string[], 'wrong code' | 'ended' | 'too often'>> {
  const { store, now } = context
  if (await isGuessed(context, readerId)) return fail('too often', String(readerId))
  const kept = await store.read((reader) => findKeptSecret(reader, readerId))
  if (!kept || kept.confirmedAt !== undefined) return fail('ended', 'nothing was begun')
  const secret = await openSealedSecret(context, readerId, kept.sealed)
  if (secret === undefined) return fail('ended', 'the secret of the site is another')
  const step = await findTimeStep(secret, cleanCode(code), now())
  if (step === undefined) return fail('wrong code', 'it is none of now')
  const recoveryCodes = makeRecoveryCodes()
  const given = { step, now: now(), recoveryCodes: recoveryCodes.map(cleanCode) }
  if (!(await store.write((writer) => confirmSecret(writer, kept, given))))
    return fail('ended', 'it was on, or begun anew')
  await context.note({ readerId, address, action: 'second step added' })
  return succeed(recoveryCodes)
}

/** Takes it off for who has both: the password and a code. */
export async function removeSecondStep(
  context: AccountsContext,
  { readerId, address }: By,
  { password, code }: SecondStepGiven,
): Promise<Result<undefined, 'wrong code' | 'wrong password' | 'too often'>> {
  const tries = { key: `password of ${readerId}`, most: mostPasswords, spanMs: 15 * minuteMs }
  if (await context.isTooOften([tries])) return fail('too often', tries.key)
  if (!(await checkPassword(context, { readerId }, password))) return fail('wrong password', '')
  const taken = await takeCode(context, readerId, code)
  if (!taken.ok) return taken
  await context.store.write((writer) => removeSecret(writer, readerId))
  await context.note({ readerId, address, action: 'second step removed' })
  return succeed(undefined)
}
