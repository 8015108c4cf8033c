import { hashText } from '../lib/hash.ts'
import { fail, type Result, succeed } from '../lib/result.ts'
import { toNetwork } from '../lib/to-network.ts'
import type { ReaderId } from '../model/ids.ts'
import type { PasswordFault } from '../model/person.ts'
import type { Asker, ResetGiven } from './accounts.ts'
import { type AccountsContext, hourMs } from './accounts-context.ts'
import { askLibrary } from './ask-library.ts'
import { judgePassword } from './judge-password.ts'
import { listOwnWords } from './list-own-words.ts'
import { makeResetLink } from './make-reset-link.ts'
import { markVerified } from './prove-address.ts'

const mostOfAccount = 3
const mostFromAddress = 20

/** Sends a link to whoever has an account with that address; the answer and its time are the same for all others. */
export async function requestReset(
  context: AccountsContext,
  asker: Asker,
  email: string,
): Promise<Result<undefined, 'too often' | 'no mail'>> {
  const { store, isTooOften, hasMail, post, letters } = context
  if (!hasMail) return fail('no mail', 'no server for mail is set')
  const fromAddress = `reset from ${toNetwork(asker.address)}`
  if (await isTooOften([{ key: fromAddress, most: mostFromAddress, spanMs: hourMs }]))
    return fail('too often', fromAddress)
  post(async () => {
    const person = await store.read((reader) => reader.findPersonByEmail(email))
    const tries = { key: `reset of ${person?.readerId}`, most: mostOfAccount, spanMs: hourMs }
    if (!person || person.blockedAt !== undefined || (await isTooOften([tries]))) return undefined
    const link = await makeResetLink(context, person.readerId)
    return { to: person.email, ...letters.resetPassword(link), id: hashText(link) }
  })
  return succeed(undefined)
}

/** Gives an account a new password by a link, and ends all its sessions: whoever knew the old one is out. */
export async function resetPassword(
  context: AccountsContext,
  asker: Asker,
  { token, password }: ResetGiven,
): Promise<Result<undefined, PasswordFault | 'ended' | 'too often'>> {
  const tries = { key: `reset from ${toNetwork(asker.address)}`, most: mostFromAddress, spanMs: hourMs }
  if (await context.isTooOften([tries])) return fail('too often', tries.key)
  const auth = await context.getAuth()
  const { internalAdapter } = await auth.$context
  const link = await internalAdapter.findVerificationValue(`reset-password:${token}`)
  const person =
    link && (await context.store.read((reader) => reader.findPerson(Number(link.value) as ReaderId)))
  const fault = judgePassword(password, await listOwnWords(context, person ?? undefined))
  if (fault) return fail(fault, 'what was given')
  const asked = await askLibrary(() => auth.api.resetPassword({ body: { token, newPassword: password } }))
  if (!link || 'refusal' in asked) return fail('ended', token)
  const readerId = Number(link.value) as ReaderId
  // Whoever has the link has the mail, or the word of whoever runs the site.
  await markVerified(context.store, readerId)
  await context.note({ readerId, address: asker.address, action: 'password reset' })
  return succeed(undefined)
}
