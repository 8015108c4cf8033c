import { hashText } from '../lib/hash.ts'
import { fail, type Result, succeed } from '../lib/result.ts'
import { toNetwork } from '../lib/to-network.ts'
import type { Invitation, Person } from '../model/person.ts'
import type { StoreWriter } from '../store/store.ts'
import type { Asker, SignedUp, SignUpFailure, SignUpGiven } from './accounts.ts'
import { type AccountsContext, hourMs } from './accounts-context.ts'
import { judgeNewcomer } from './judge-newcomer.ts'
import { listOwnWords } from './list-own-words.ts'
import { postProof } from './prove-address.ts'

/** A class of pupils behind one address. */
const mostAnHour = 40

/**
 * Makes an account. Whoever asks learns nothing of whether the address was known: its owner does, by mail. An invitation is
 * used up either way.
 */
export async function signUp(
  context: AccountsContext,
  asker: Asker,
  given: SignUpGiven,
): Promise<Result<SignedUp, SignUpFailure>> {
  const { store, getSettings, isTooOften, getAuth, hasMail, note } = context
  const tries = { key: `sign-up from ${toNetwork(asker.address)}`, most: mostAnHour, spanMs: hourMs }
  if (await isTooOften([tries])) return fail('too often', tries.key)
  const invitation = await findInvitation(context, given.invitation)
  const { signUp: way } = await getSettings()
  if (way !== 'open' && !(way === 'invitation' && invitation)) return fail('closed', way)
  const fault = judgeNewcomer(given, await listOwnWords(context, given))
  if (fault) return fail(fault, 'what was given')
  const { password } = await (await getAuth()).$context
  const passwordHash = await password.hash(given.password)
  const made = await store.write((writer) => make(writer, { context, given, invitation, passwordHash }))
  if (made === 'closed' || made === 'name taken') return fail(made, given.name)
  if (made.isNew) await note({ readerId: made.person.readerId, address: asker.address, action: 'signed up' })
  if (!hasMail) return succeed('sign in')
  if (made.isNew) postProof(context, made.person)
  else postKnown(context, made.person)
  return succeed('mail')
}

/** The invitation that a link ends in; undefined where it was used, withdrawn or has ended. */
export async function findInvitation(
  { store, now }: AccountsContext,
  code: string,
): Promise<Invitation | undefined> {
  if (code === '') return undefined
  return store.read((reader) => reader.findInvitation(hashText(code), now()))
}

interface Making {
  readonly context: AccountsContext
  readonly given: SignUpGiven
  readonly invitation: Invitation | undefined
  readonly passwordHash: string
}

type Made = { readonly person: Person; readonly isNew: boolean } | 'closed' | 'name taken'

async function make(
  writer: StoreWriter,
  { context, given, invitation, passwordHash }: Making,
): Promise<Made> {
  const { name, email } = given
  // Names are read by everybody; that one is taken is no secret, and said before anything is used up.
  if (await writer.findReaderByName(name)) return 'name taken'
  if (invitation && !(await writer.removeInvitation(invitation.id))) return 'closed'
  const known = await writer.findPersonByEmail(email)
  if (known) return { person: known, isNew: false }
  // Without mail nobody could ever prove anything.
  const named = { name, email, role: invitation?.role ?? 'reader', isVerified: !context.hasMail } as const
  await writer.addPerson({ ...named, passwordHash, now: context.now() })
  const person = await writer.findPersonByEmail(email)
  if (!person) throw new Error('a person who was just added is not there')
  return { person, isNew: true }
}

function postKnown({ post, url, letters, isTooOften }: AccountsContext, { readerId, email }: Person): void {
  post(async () => {
    const tries = { key: `known address of ${readerId}`, most: 1, spanMs: hourMs }
    return (await isTooOften([tries]))
      ? undefined
      : { to: email, ...letters.knownAddress(`${url}/forgotten`) }
  })
}
