import { randomBytes } from 'node:crypto'
import { hashText } from '../lib/hash.ts'
import { fail, type Result, succeed } from '../lib/result.ts'
import type { ReaderId } from '../model/ids.ts'
import type { Person } from '../model/person.ts'
import type { Role } from '../model/visitor.ts'
import type { StoreWriter } from '../store/store.ts'
import type { By, People, PeopleFailure } from './accounts.ts'
import { type AccountsContext, hourMs } from './accounts-context.ts'
import { makeResetLink } from './make-reset-link.ts'
import { listGuarded, removeSecret } from './second-step-records.ts'

const invitationMs = 7 * 24 * hourMs
const peopleAPage = 50

/** What an operator does about the people of a site. There is always one left who can. */
export function openPeople(context: AccountsContext): People {
  const { store, now, url, note } = context
  return {
    listPeople: (after) =>
      store.read((reader) => reader.listPeople({ limit: peopleAPage, ...(after && { after }) })),
    listInvitations: () => store.read((reader) => reader.listInvitations(now())),
    changeRole: (by, id, role) => changeRole(context, { by, id, role }),
    async block(by, id) {
      if (by.readerId === id) return fail('oneself', 'they would lock themselves out')
      const blocked = await store.write(async (writer) => {
        const found = await findChangeable(writer, id, 'reader')
        if (found.ok) await writer.blockPerson(id, now())
        return found
      })
      if (!blocked.ok) return blocked
      await note({ ...by, action: 'blocked', detail: blocked.value.name })
      return succeed(undefined)
    },
    async unblock(by, id) {
      const person = await store.read((reader) => reader.findPerson(id))
      if (!person) return fail('nobody', String(id))
      await store.write((writer) => writer.blockPerson(id, undefined))
      await note({ ...by, action: 'unblocked', detail: person.name })
      return succeed(undefined)
    },
    async invite(by, { role, note: whom }) {
      const code = randomBytes(18).toString('base64url')
      const madeAt = now()
      const invitation = { role, note: whom, madeAt, expiresAt: madeAt + invitationMs }
      await store.write(async (writer) => {
        await writer.forgetEnded(madeAt)
        await writer.saveInvitation({ ...invitation, codeHash: hashText(code) })
      })
      await note({ ...by, action: 'invited', detail: whom === '' ? role : `${whom}, ${role}` })
      return `${url}/sign-up?invitation=${code}`
    },
    async withdraw(by, invitationId) {
      const isWithdrawn = await store.write((writer) => writer.removeInvitation(invitationId))
      if (isWithdrawn) await note({ ...by, action: 'invitation withdrawn' })
    },
    listGuarded: (ids) => store.read((reader) => listGuarded(reader, ids)),
    async removeSecondStepOf(by, id) {
      if (by.readerId === id) return fail('oneself', 'that wants their password and a code')
      const person = await store.read((reader) => reader.findPerson(id))
      if (!person) return fail('nobody', String(id))
      const isRemoved = await store.write((writer) => removeSecret(writer, id))
      if (isRemoved) await note({ ...by, action: 'second step removed', detail: person.name })
      return succeed(undefined)
    },
    async makeResetLink(by, id) {
      const person = await store.read((reader) => reader.findPerson(id))
      if (!person) return fail('nobody', String(id))
      await note({ ...by, action: 'reset link made', detail: person.name })
      return succeed(await makeResetLink(context, id))
    },
    letIn: (email) => letIn(context, email),
  }
}

async function letIn(context: AccountsContext, email: string): Promise<Result<string, PeopleFailure>> {
  const { store, note } = context
  const person = await store.read((reader) => reader.findPersonByEmail(email.trim()))
  if (!person) return fail('nobody', email)
  await store.write((writer) => removeSecret(writer, person.readerId))
  await note({ readerId: undefined, address: '', action: 'reset link made', detail: person.name })
  return succeed(await makeResetLink(context, person.readerId))
}

async function changeRole(
  { store, note }: AccountsContext,
  { by, id, role }: { readonly by: By; readonly id: ReaderId; readonly role: Role },
): Promise<Result<undefined, PeopleFailure>> {
  const changed = await store.write(async (writer) => {
    const found = await findChangeable(writer, id, role)
    if (found.ok) await writer.saveReader({ readerId: id, name: found.value.name, role })
    return found
  })
  if (!changed.ok) return changed
  await note({ ...by, action: 'role changed', detail: `${changed.value.name}, ${role}` })
  return succeed(undefined)
}

/** A person who may become what is meant: where the last operator is asked for, nobody would be left. */
async function findChangeable(
  writer: StoreWriter,
  id: ReaderId,
  role: Role,
): Promise<Result<Person, PeopleFailure>> {
  const person = await writer.findPerson(id)
  if (!person) return fail('nobody', String(id))
  const isOperator = person.role === 'operator' && person.blockedAt === undefined
  if (isOperator && role !== 'operator' && (await writer.countOperators()) === 1)
    return fail('last operator', person.name)
  return succeed(person)
}
