import { randomBytes } from 'node:crypto'
import type { ReaderId } from '../model/ids.ts'
import { type AccountsContext, hourMs } from './accounts-context.ts'

/** A link that gives whoever has it a new password for an account, once and for an hour. */
export async function makeResetLink(
  { getAuth, url, store, now }: AccountsContext,
  readerId: ReaderId,
): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  const { internalAdapter } = await (await getAuth()).$context
  // As the library itself writes it, which takes it back.
  await internalAdapter.createVerificationValue({
    identifier: `reset-password:${token}`,
    value: String(readerId),
    expiresAt: new Date(now() + hourMs),
  })
  await store.write((writer) => writer.forgetEnded(now()))
  return `${url}/reset/${token}`
}
