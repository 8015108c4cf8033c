import { hashText } from '../lib/hash.ts'
import { fail, type Result } from '../lib/result.ts'
import { toNetwork } from '../lib/to-network.ts'
import type { Person } from '../model/person.ts'
import type { Asker, CodeAsked, SignInFailure, SignInGiven } from './accounts.ts'
import { type AccountsContext, minuteMs } from './accounts-context.ts'
import { beginSession } from './begin-session.ts'
import { checkPassword } from './check-password.ts'
import { beginHalf } from './half-sign-in.ts'
import { postProof } from './prove-address.ts'
import { listGuarded } from './second-step-records.ts'

const spanMs = 15 * minuteMs
/** Guessing the password of one person from one place, so that nobody elsewhere keeps that person out. */
const mostOfAccountFromAddress = 10
/** The same from many places at once. */
const mostOfAccount = 100
/** Guessing at many people, from a house that shares an address. */
const mostFromAddress = 50

/**
 * Begins a session with a token of its own, whatever the browser brought; gives the cookies that keep it. Where a second
 * step is asked for nothing begins before it.
 */
export async function signIn(
  context: AccountsContext,
  asker: Asker,
  { email, password }: SignInGiven,
): Promise<Result<readonly string[], SignInFailure> | CodeAsked> {
  const { store, isTooOften, note } = context
  const ofAccount = `sign-in of ${hashText(email.toLowerCase())}`
  const fromAddress = `sign-in from ${toNetwork(asker.address)}`
  const ofAccountFrom = `${ofAccount} from ${toNetwork(asker.address)}`
  const tries = [
    { key: ofAccountFrom, most: mostOfAccountFromAddress, spanMs },
    { key: ofAccount, most: mostOfAccount, spanMs },
    { key: fromAddress, most: mostFromAddress, spanMs },
  ]
  if (await isTooOften(tries)) return fail('too often', ofAccount)
  const person = await store.read((reader) => reader.findPersonByEmail(email))
  const isRight = await checkPassword(context, person, password)
  const noteOf = (action: 'signed in' | 'sign-in failed') =>
    note({ readerId: person?.readerId, address: asker.address, action })
  const failure = isRight && person ? judge(context, person) : 'wrong'
  if (!person || failure) {
    await noteOf('sign-in failed')
    if (person && failure === 'unproved') postProof(context, person)
    return fail(failure ?? 'wrong', 'by the password')
  }
  await store.write((writer) => writer.forgetAttempts(ofAccountFrom))
  const [isGuarded] = await store.read((reader) => listGuarded(reader, [person.readerId]))
  if (isGuarded !== undefined) return askForCode(context, person)
  const begun = await beginSession(context, asker, person.readerId)
  await noteOf(begun.ok ? 'signed in' : 'sign-in failed')
  return begun
}

/** Why somebody does not come in by their own password; undefined where they do. */
function judge({ hasMail }: AccountsContext, person: Person): 'unproved' | 'blocked' | undefined {
  // Without mail nobody could ever prove anything.
  if (hasMail && !person.isVerified) return 'unproved'
  return person.blockedAt === undefined ? undefined : 'blocked'
}

async function askForCode(context: AccountsContext, { readerId }: Person): Promise<CodeAsked> {
  const cookies = [await beginHalf(context, readerId)]
  return { ok: false, reason: 'code', detail: 'a second step is asked for', cookies }
}
