import { z } from 'zod'
import type { By } from '../../accounts/accounts.ts'
import type { Result } from '../../lib/result.ts'
import type { ReaderId } from '../../model/ids.ts'
import type { AccountProblem } from '../../model/person.ts'
import { roles } from '../../model/visitor.ts'
import { forSite, type SiteCall } from '../for-site.ts'
import { nextPage, readCursor, readForm, readId } from '../read-request.ts'
import { makeFrame, type NoticeCode, redirectWithNotice, respond, respondNotFound } from '../respond.ts'
import { membersView } from '../views/members-view.ts'

const path = '/settings/people'
const role = z.enum(roles).catch('reader')
const invitation = z.object({ role, note: z.string().trim().max(80).catch('') })
const roleForm = z.object({ role: z.enum(roles) })

/** Who has an account, and who is invited. */
export const handleMembers = forSite((call) => showMembers(call, {}))

/** A link for somebody, shown this once. */
export const handleInvite = forSite(async (call) => {
  const { context, accounts } = call
  const by = findBy(call)
  if (!by) return respondNotFound(context, call.site)
  const link = await accounts.invite(by, invitation.parse(await readForm(context)))
  return showMembers(call, { link })
})

/** An invitation that nobody can use any more. */
export const handleWithdraw = forSite(async (call) => {
  const { context, accounts } = call
  const [by, id] = [findBy(call), readId<number>(context)]
  if (!by || id === undefined) return respondNotFound(context, call.site)
  await accounts.withdraw(by, id)
  return redirectWithNotice(context, path, { code: 'invitationWithdrawn' })
})

/** What somebody may do from now on. */
export const handleChangeRole = aboutPerson('roleChanged', async ({ context, accounts }, by, id) => {
  const given = roleForm.safeParse(await readForm(context))
  return given.success
    ? accounts.changeRole(by, id, given.data.role)
    : { ok: false, reason: 'nobody', detail: 'no such role' }
})

/** Keeps somebody out. */
export const handleBlock = aboutPerson('personBlocked', ({ accounts }, by, id) => accounts.block(by, id))

/** Lets somebody in again. */
export const handleUnblock = aboutPerson('personUnblocked', ({ accounts }, by, id) =>
  accounts.unblock(by, id),
)

/** Asks somebody for no code any more. */
export const handleRemoveSecondStepOf = aboutPerson('secondStepRemoved', ({ accounts }, by, id) =>
  accounts.removeSecondStepOf(by, id),
)

/** A link by which somebody sets a new password, shown this once. */
export const handleResetLink = forSite(async (call) => {
  const { context, site, accounts } = call
  const [by, id] = [findBy(call), readId<ReaderId>(context)]
  if (!by || id === undefined) return respondNotFound(context, site)
  const made = await accounts.makeResetLink(by, id)
  return showMembers(call, made.ok ? { link: made.value } : { problem: made.reason })
})

type Change = (call: SiteCall, by: By, id: ReaderId) => Promise<Result<undefined, AccountProblem>>

function aboutPerson(code: NoticeCode, change: Change) {
  return forSite(async (call) => {
    const [by, id] = [findBy(call), readId<ReaderId>(call.context)]
    if (!by || id === undefined) return respondNotFound(call.context, call.site)
    const changed = await change(call, by, id)
    if (!changed.ok) return showMembers(call, { problem: changed.reason })
    return redirectWithNotice(call.context, path, { code })
  })
}

function findBy({ context, site, asker }: SiteCall): By | undefined {
  const readerId = site.findReaderId(context)
  return readerId === undefined ? undefined : { readerId, address: asker.address }
}

async function showMembers(
  { context, site, accounts }: SiteCall,
  given: { readonly link?: string; readonly problem?: AccountProblem },
): Promise<Response> {
  const { after } = readCursor<ReaderId>(context)
  const people = await accounts.listPeople(after)
  const last = people.at(-1)
  const isMore = last !== undefined && (await accounts.listPeople(toCursor(last))).length > 0
  const { problems, peopleHeading } = site.words.accounts
  const frame = makeFrame(context, site)
  const main = membersView(
    {
      ...{ people, invitations: await accounts.listInvitations(), link: given.link },
      problem: given.problem && problems[given.problem],
      guarded: await accounts.listGuarded(people.map(({ readerId }) => readerId)),
      nextHref: isMore ? nextPage(context, { base: '' }, toCursor(last)) : undefined,
    },
    frame,
  )
  const page = { title: peopleHeading, main, width: 'middle' } as const
  return respond(context, frame, page, given.problem === undefined ? 200 : 422)
}

function toCursor({ joinedAt, readerId }: { readonly joinedAt: number; readonly readerId: ReaderId }) {
  return { at: joinedAt, id: readerId }
}
