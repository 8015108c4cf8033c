import { randomBytes } from 'node:crypto'
import { hashText } from '../lib/hash.ts'
import { fail, type Result, succeed } from '../lib/result.ts'
import type { ReaderId } from '../model/ids.ts'
import type { StoreWriter } from '../store/store.ts'
import type { AddressChange, AddressFailure, Asker } from './accounts.ts'
import { type AccountsContext, hourMs } from './accounts-context.ts'
import { endLinks } from './end-links.ts'
import { isAddress } from './judge-newcomer.ts'
import { readSession } from './read-session.ts'

/** Letters go to addresses that may be anybody's. */
const mostChanges = 5
const spanMs = 24 * hourMs
/** Long enough for a mail that comes late, and for whoever reads it tomorrow. */
const proofMs = 48 * hourMs

interface Move {
  readonly readerId: ReaderId
  readonly from: string
  readonly to: string
}

/**
 * Another address for whoever asks. Where mail can be sent it counts once its owner has opened a link, and what is answered
 * does not say whether somebody has it already; elsewhere it counts at once.
 */
export async function changeAddress(
  context: AccountsContext,
  asker: Asker,
  email: string,
): Promise<Result<AddressChange, AddressFailure>> {
  const { session } = await readSession(context, asker)
  const readerId = Number(session?.userId) as ReaderId
  const person = session && (await context.store.read((reader) => reader.findPerson(readerId)))
  if (!person) return fail('nobody', 'nobody is signed in')
  if (!isAddress(email)) return fail('bad address', email)
  if (await context.isTooOften([{ key: `address of ${readerId}`, most: mostChanges, spanMs }]))
    return fail('moved too often', email)
  const move = { readerId, from: person.email, to: email.toLowerCase() }
  if (!context.hasMail)
    return (await takeAddress(context, asker, move)) ? succeed('changed') : fail('address taken', email)
  postProof(context, move)
  return succeed('mail')
}

function postProof({ post, store, getAuth, now, letters, url }: AccountsContext, move: Move): void {
  post(async () => {
    if (await store.read((reader) => reader.findPersonByEmail(move.to))) return undefined
    const token = randomBytes(24).toString('base64url')
    const { internalAdapter } = await (await getAuth()).$context
    const expiresAt = new Date(now() + proofMs)
    const value = JSON.stringify(move)
    await internalAdapter.createVerificationValue({ identifier: toKey(token), value, expiresAt })
    await store.write((writer) => writer.forgetEnded(now()))
    return { to: move.to, ...letters.newAddress(`${url}/prove/${token}`), id: hashText(token) }
  })
}

/** Takes a link to a new address for what it is, once; false where it was used or has ended, or the address is another's by now. */
export async function proveNewAddress(
  context: AccountsContext,
  asker: Asker,
  token: string,
): Promise<boolean> {
  const { internalAdapter } = await (await context.getAuth()).$context
  const proof = await internalAdapter.consumeVerificationValue(toKey(token))
  return proof ? takeAddress(context, asker, JSON.parse(proof.value)) : false
}

async function takeAddress(context: AccountsContext, asker: Asker, move: Move): Promise<boolean> {
  const { store, now, note, post, letters, url } = context
  const { readerId, from } = move
  if (!(await store.write((writer) => saveAddress(writer, move, now())))) return false
  await note({ readerId, address: asker.address, action: 'address changed' })
  post(async () => ({ to: from, ...letters.addressChanged(`${url}/`) }))
  return true
}

async function saveAddress(writer: StoreWriter, { readerId, from, to }: Move, now: number): Promise<boolean> {
  // It changed meanwhile, or whoever asked is gone.
  if ((await writer.findPerson(readerId))?.email !== from) return false
  const holder = await writer.findPersonByEmail(to)
  if (holder && holder.readerId !== readerId) return false
  const where = [{ column: 'reader_id', operator: '=', value: readerId } as const]
  const values = { email: to, email_verified: 1, updated_at: now }
  await writer.changeAccountRecords({ table: 'account_user', where, values })
  await endLinks(writer, readerId)
  return true
}

function toKey(token: string): string {
  return `change-address:${token}`
}
