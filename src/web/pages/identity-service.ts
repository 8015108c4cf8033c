import { forFresh } from '../for-fresh.ts'
import { forSite, type SiteCall, setCookies } from '../for-site.ts'
import { makeFrame, redirectWithNotice, respond, respondNotFound } from '../respond.ts'
import { toOwnPath } from '../to-own-path.ts'
import { leaveView } from '../views/service-view.ts'
import { showAccount } from './account.ts'
import { showSignIn } from './sign-in.ts'

const accountPath = '/settings/account'

/** Leads to the service that says who somebody is. */
export const handleLeaveForService = forSite(async (call) => {
  const { context, site, accounts, asker } = call
  if (!accounts.service) return respondNotFound(context, site)
  const wish = {
    ...{ next: toOwnPath(context.req.query('next')), linkTo: undefined },
    invitation: context.req.query('invitation')?.slice(0, 200) ?? '',
  }
  // Nobody is signed in by the link of another website: they press the button here.
  if (!['same-origin', 'none', undefined].includes(context.req.header('sec-fetch-site')))
    return context.redirect(`/sign-in?next=${encodeURIComponent(wish.next)}`, 303)
  const left = await accounts.service.leave(asker, wish)
  if (!left.ok) return showProblem(call, wish.next, left.reason)
  setCookies(context, left.value.cookies)
  return context.redirect(left.value.address, 303)
})

/** Signs in, or links to the account that is open, whoever comes back from the service. */
export const handleReturnFromService = forSite(async (call) => {
  const { context, site, accounts, asker } = call
  if (!accounts.service) return respondNotFound(context, site)
  const readerId = site.findReaderId(context)
  const { search } = new URL(context.req.url)
  const arrived = await accounts.service.comeBack(asker, { query: search, readerId })
  if (!arrived.ok) return showProblem(call, '/', arrived.reason)
  setCookies(context, arrived.value.cookies)
  return context.redirect(toOwnPath(arrived.value.next), 303)
})

/** A page with the way to the service: no form of ours leads elsewhere, and no other website can press its button. */
export const handleLinkService = forFresh(async (call) => {
  const { context, site, accounts, asker } = call
  const readerId = site.findReaderId(context)
  if (!accounts.service || readerId === undefined) return respondNotFound(context, site)
  const next = `${accountPath}?notice=serviceLinked`
  const left = await accounts.service.leave(asker, { next, linkTo: readerId, invitation: '' })
  if (!left.ok) return showProblem(call, accountPath, left.reason)
  setCookies(context, left.value.cookies)
  const frame = makeFrame(context, site)
  const { name } = accounts.service
  const main = leaveView({ name, address: left.value.address }, frame)
  return respond(context, frame, { title: site.words.service.link(name), main, width: 'narrow' })
})

/** Lets nobody in by the service any more, where there is another way in. */
export const handleUnlinkService = forFresh(async (call) => {
  const { context, site, accounts, asker } = call
  const readerId = site.findReaderId(context)
  if (!accounts.service || readerId === undefined) return respondNotFound(context, site)
  const isUnlinked = await accounts.service.unlink({ readerId, address: asker.address })
  if (isUnlinked) return redirectWithNotice(context, accountPath, { code: 'serviceUnlinked' })
  return showAccount(call, { serviceProblem: site.words.service.onlyWay }, 422)
})

type Reason = Extract<
  Awaited<ReturnType<NonNullable<SiteCall['accounts']['service']>['leave']>>,
  { ok: false }
>['reason']

function showProblem(call: SiteCall, next: string, reason: Reason): Promise<Response> {
  const { site, context } = call
  const problem = site.words.service.problems[reason]
  const status = reason === 'too often' ? 429 : 422
  if (site.findReaderId(context) !== undefined) return showAccount(call, { serviceProblem: problem }, status)
  return showSignIn(call, { next, email: '', problem }, status)
}
