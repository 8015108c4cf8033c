import { randomBytes } from 'node:crypto'
import { hashText } from '../lib/hash.ts'
import type { ReaderId } from '../model/ids.ts'
import type { Person } from '../model/person.ts'
import type { Asker } from './accounts.ts'
import { type AccountsContext, hourMs } from './accounts-context.ts'
import { proveNewAddress } from './change-address.ts'

/** Long enough for a mail that comes late, and for whoever reads it tomorrow. */
const proofMs = 48 * hourMs
/** A letter a person and hour, and some more for who lost one. */
const mostLetters = 3

/** Sends a letter whose link shows that the address is theirs. */
export function postProof(
  { store, now, url, letters, post, getAuth, isTooOften }: AccountsContext,
  person: Person,
): void {
  post(async () => {
    const tries = { key: `proof of ${person.readerId}`, most: mostLetters, spanMs: hourMs }
    if (await isTooOften([tries])) return undefined
    const token = randomBytes(24).toString('base64url')
    const { internalAdapter } = await (await getAuth()).$context
    const expiresAt = new Date(now() + proofMs)
    await internalAdapter.createVerificationValue({
      identifier: `prove-address:${token}`,
      value: String(person.readerId),
      expiresAt,
    })
    await store.write((writer) => writer.forgetEnded(now()))
    return { to: person.email, ...letters.proveAddress(`${url}/prove/${token}`), id: hashText(token) }
  })
}

/** Takes a link for what it is, once: of a new account, or to another address of one. False where it was used or has ended. */
export async function verifyAddress(context: AccountsContext, asker: Asker, token: string): Promise<boolean> {
  const { internalAdapter } = await (await context.getAuth()).$context
  const proof = await internalAdapter.consumeVerificationValue(`prove-address:${token}`)
  if (!proof) return proveNewAddress(context, asker, token)
  await markVerified(context.store, Number(proof.value) as ReaderId)
  return true
}

/** From now on they may sign in with their address. */
export function markVerified(store: AccountsContext['store'], readerId: ReaderId): Promise<number> {
  const where = [{ column: 'reader_id', operator: '=', value: readerId } as const]
  return store.write((writer) =>
    writer.changeAccountRecords({ table: 'account_user', where, values: { email_verified: 1 } }),
  )
}
