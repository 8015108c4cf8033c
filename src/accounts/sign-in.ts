import { hashText } from '../lib/hash.ts'
import { fail, type Result, succeed } from '../lib/result.ts'
import { toNetwork } from '../lib/to-network.ts'
import type { Person } from '../model/person.ts'
import type { Asker, SignInFailure, SignInGiven } from './accounts.ts'
import { type AccountsContext, minuteMs } from './accounts-context.ts'
import { askLibrary, toLibraryHeaders } from './ask-library.ts'
import { endSessionOf } from './begin-session.ts'
import { postProof } from './prove-address.ts'
import { readSession } from './read-session.ts'

const spanMs = 15 * minuteMs
/** Guessing the password of one person from one place, so that nobody elsewhere keeps that person out. */
const mostOfAccountFromAddress = 10
/** The same from many places at once. */
const mostOfAccount = 100
/** Guessing at many people, from a house that shares an address. */
const mostFromAddress = 50

const failures: Readonly<Record<string, SignInFailure>> = { EMAIL_NOT_VERIFIED: 'unproved' }

/** Begins a session with a token of its own, whatever the browser brought; gives the cookies that keep it. */
export async function signIn(
  context: AccountsContext,
  asker: Asker,
  { email, password }: SignInGiven,
): Promise<Result<readonly string[], SignInFailure>> {
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
  const noteOf = (action: 'signed in' | 'sign-in failed') =>
    note({ readerId: person?.readerId, address: asker.address, action })
  const cookies = await openSession(context, asker, { email, password })
  if (cookies.ok && person && person.blockedAt === undefined) {
    await store.write((writer) => writer.forgetAttempts(ofAccountFrom))
    await noteOf('signed in')
    return cookies
  }
  await noteOf('sign-in failed')
  if (cookies.ok) return endNewSession(context, person)
  if (cookies.reason === 'unproved' && person) postProof(context, person)
  return cookies
}

/** Ends the session of a request, and has the browser forget it. */
export async function signOut(context: AccountsContext, asker: Asker): Promise<readonly string[]> {
  const [auth, { session }] = await Promise.all([context.getAuth(), readSession(context, asker)])
  const { headers } = await auth.api.signOut({ headers: toLibraryHeaders(asker), returnHeaders: true })
  const readerId = session && (Number(session.userId) as Person['readerId'])
  if (readerId !== undefined) await context.note({ readerId, address: asker.address, action: 'signed out' })
  return headers.getSetCookie()
}

async function openSession(
  context: AccountsContext,
  asker: Asker,
  body: SignInGiven,
): Promise<Result<readonly string[], SignInFailure>> {
  const auth = await context.getAuth()
  const headers = toLibraryHeaders(asker)
  const before = await readSession(context, asker)
  const asked = await askLibrary(() => auth.api.signInEmail({ body, headers, returnHeaders: true }))
  if ('refusal' in asked) return fail(failures[asked.refusal] ?? 'wrong', asked.refusal)
  // What the browser held until now is nobody's any more.
  if (before.session) await endSessionOf(context, before.session.id)
  return succeed(asked.answer.headers.getSetCookie())
}

/** Blocking ends sessions, this one among them. */
async function endNewSession(
  { store }: AccountsContext,
  person: Person | undefined,
): Promise<Result<never, 'blocked'>> {
  if (person) await store.write((writer) => writer.blockPerson(person.readerId, person.blockedAt))
  return fail('blocked', 'they were blocked')
}
