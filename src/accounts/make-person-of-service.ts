import { fail, type Result, succeed } from '../lib/result.ts'
import type { ReaderId } from '../model/ids.ts'
import type { ServiceFailure } from '../model/person.ts'
import type { StoreWriter } from '../store/store.ts'
import { isName } from './judge-newcomer.ts'
import type { ServiceAnswer, ServiceContext } from './open-identity-service.ts'
import { addServiceLogin } from './service-logins.ts'
import { findInvitation } from './sign-up.ts'

/** Who is called as somebody else gets a number behind the name; more of one name have to ask. */
const mostOfOneName = 50

/**
 * An account for somebody who came by the service, under the rules of signing up. The address of an account that is there
 * lets nobody into it: its owner signs in and links the service there.
 */
export async function makePersonOfService(
  context: ServiceContext,
  answer: ServiceAnswer,
  code: string,
): Promise<Result<ReaderId, ServiceFailure>> {
  const invitation = await findInvitation(context, code)
  const { signUp } = await context.getSettings()
  if (signUp !== 'open' && !(signUp === 'invitation' && invitation)) return fail('closed', signUp)
  const { email } = answer
  if (email === undefined) return fail('no address', answer.subject)
  const made = await context.store.write(async (writer) => {
    if (await writer.findPersonByEmail(email)) return 'known address'
    const name = await findFreeName(writer, answer)
    if (name === undefined || (invitation && !(await writer.removeInvitation(invitation.id)))) return 'closed'
    const named = { name, email, role: invitation?.role ?? 'reader', isVerified: true } as const
    await writer.addPerson({ ...named, passwordHash: undefined, now: context.now() })
    const person = await writer.findPersonByEmail(email)
    if (!person) throw new Error('a person who was just added is not there')
    const login = { readerId: person.readerId, subject: answer.subject, now: context.now() }
    await addServiceLogin(writer, context.service, login)
    return person.readerId
  })
  if (typeof made === 'string') return fail(made, email)
  await context.note({ readerId: made, address: '', action: 'signed up', detail: context.service.name })
  return succeed(made)
}

async function findFreeName(
  writer: StoreWriter,
  { names, email }: ServiceAnswer,
): Promise<string | undefined> {
  const wanted = [...names, email?.split('@')[0] ?? ''].map((name) => name.normalize('NFC').trim())
  const name = wanted.find(isName)
  if (name === undefined) return undefined
  for (let number = 1; number <= mostOfOneName; number++) {
    const tried = number === 1 ? name : `${name.slice(0, 36)} ${number}`
    if (!(await writer.findReaderByName(tried))) return tried
  }
  return undefined
}
