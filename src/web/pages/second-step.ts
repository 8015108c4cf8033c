import { z } from 'zod'
import type { By } from '../../accounts/accounts.ts'
import { forFresh } from '../for-fresh.ts'
import { forSite, type SiteCall, setCookies, toStatus } from '../for-site.ts'
import { readForm } from '../read-request.ts'
import { makeFrame, redirectWithNotice, respond } from '../respond.ts'
import { toOwnPath } from '../to-own-path.ts'
import type { Html } from '../views/frame.ts'
import { askForCodeView, newSecondStepView, recoveryCodesView } from '../views/second-step-view.ts'
import { showAccount } from './account.ts'

const account = '/settings/account'
/** How many squares a reader of such pictures needs around them (ISO/IEC 18004, quiet zone). */
const edge = 4
const field = z.string().max(1_000).catch('')

/** Where somebody whose password was right tells a code; anybody else signs in first. */
export const handleCodePage = forSite(async (call) => {
  const next = toOwnPath(call.context.req.query('next'))
  if (!(await call.accounts.isAskedForCode(call.asker))) return leadBack(call)
  return showCodeForm(call, next, undefined)
})

/** Takes the code, and leads to where they wanted to go. */
export const handleCode = forSite(async (call) => {
  const { context, site, accounts, asker } = call
  const form = z.object({ code: field, next: field }).parse(await readForm(context))
  const next = toOwnPath(form.next)
  const passed = await accounts.passSecondStep(asker, form.code)
  if (passed.ok) {
    setCookies(context, passed.value)
    return context.redirect(next, 303)
  }
  if (passed.reason === 'ended') return leadBack(call)
  return showCodeForm(call, next, site.words.secondStep.problems[passed.reason], toStatus(passed.reason))
})

/** Makes a secret for an app. */
export const handleBeginSecondStep = forFresh((call) =>
  asPerson(call, async (by) => {
    await call.accounts.beginSecondStep(by)
    return call.context.redirect(`${account}/second-step`, 303)
  }),
)

/** What the app is to be told, and where its first code is given. */
export const handleNewSecondStep = forFresh((call) => asPerson(call, (by) => showNew(call, by, undefined)))

/** Asks for codes from now on, and shows the recovery codes, this once. */
export const handleConfirmSecondStep = forFresh((call) =>
  asPerson(call, async (by) => {
    const { context, site, accounts } = call
    const { code } = z.object({ code: field }).parse(await readForm(context))
    const confirmed = await accounts.confirmSecondStep(by, code)
    if (confirmed.ok) return show(call, recoveryCodesView(confirmed.value, makeFrame(context, site)))
    return showNew(call, by, confirmed.reason)
  }),
)

/** Takes it off for who has the password and a code. */
export const handleRemoveSecondStep = forSite((call) =>
  asPerson(call, async (by) => {
    const { context, site, accounts } = call
    const given = z.object({ password: field, code: field }).parse(await readForm(context))
    const removed = await accounts.removeSecondStep(by, given)
    if (removed.ok) return redirectWithNotice(context, account, { code: 'secondStepRemoved' })
    const problem = site.words.secondStep.problems[removed.reason]
    return showAccount(call, { secondStepProblem: problem }, toStatus(removed.reason))
  }),
)

/** Only routes for readers come here, so that somebody is always known. */
function asPerson(call: SiteCall, handle: (by: By) => Promise<Response>): Promise<Response> {
  const readerId = call.site.findReaderId(call.context)
  if (readerId === undefined) throw new Error('a page for readers was asked for by nobody')
  return handle({ readerId, address: call.asker.address })
}

function leadBack({ context }: SiteCall): Response {
  return context.redirect('/sign-in', 303)
}

function showCodeForm(
  call: SiteCall,
  next: string,
  problem: string | undefined,
  status: 200 | 422 | 429 = 200,
): Promise<Response> {
  return show(call, askForCodeView({ next, problem }, makeFrame(call.context, call.site)), status)
}

async function showNew(
  call: SiteCall,
  { readerId }: By,
  reason: 'wrong code' | 'ended' | 'too often' | undefined,
): Promise<Response> {
  const { context, site, accounts } = call
  const fresh = await accounts.findNewSecondStep(readerId)
  if (!fresh) return context.redirect(account, 303)
  const { default: toSquares } = await import('qr')
  const squares = toSquares(fresh.link, 'raw', { border: edge })
  const problem = reason && site.words.secondStep.problems[reason]
  const view = newSecondStepView({ ...fresh, squares, problem }, makeFrame(context, site))
  return show(call, view, reason === undefined ? 200 : toStatus(reason))
}

function show({ context, site }: SiteCall, main: Html, status: 200 | 422 | 429 = 200): Promise<Response> {
  const title = site.words.secondStep.heading
  return respond(context, makeFrame(context, site), { title, main, width: 'narrow' }, status)
}
