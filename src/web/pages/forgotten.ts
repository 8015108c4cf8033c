import { z } from 'zod'
import { forSite, type SiteCall, toStatus } from '../for-site.ts'
import { readForm } from '../read-request.ts'
import { makeFrame, redirectWithNotice, respond, respondMessage } from '../respond.ts'
import { forgottenView, letterSentView, proveView, resetView } from '../views/forgotten-view.ts'
import type { Html } from '../views/frame.ts'

const field = z.string().max(1_000).catch('')

/** Where somebody asks for a link to a new password. */
export const handleForgottenPage = forSite((call) =>
  show(call, forgottenView({ problem: undefined }, makeFrame(call.context, call.site))),
)

/** Sends the link, if the address is that of an account; what is answered does not say. */
export const handleForgotten = forSite(async (call) => {
  const { context, site, accounts, asker } = call
  const { email } = z.object({ email: field }).parse(await readForm(context))
  const requested = await accounts.requestReset(asker, email.trim())
  const frame = makeFrame(context, site)
  const { problems, resetSent } = site.words.accounts
  if (requested.ok) return show(call, letterSentView([resetSent], frame))
  const { reason } = requested
  return show(call, forgottenView({ problem: problems[reason] }, frame), toStatus(reason))
})

/** Where the link leads. */
export const handleResetPage = forSite((call) => showReset(call, undefined))

/** Sets the new password. */
export const handleReset = forSite(async (call) => {
  const { context, site, accounts, asker } = call
  const { password } = z.object({ password: field }).parse(await readForm(context))
  const token = context.req.param('token') ?? ''
  const reset = await accounts.resetPassword(asker, { token, password })
  if (reset.ok) return redirectWithNotice(context, '/sign-in', { code: 'passwordSet' })
  return showReset(call, site.words.accounts.problems[reset.reason], toStatus(reset.reason))
})

/** Asks whoever opened a link from a mail to press a button. */
export const handleProvePage = forSite((call) => {
  const { context, site } = call
  const token = context.req.param('token') ?? ''
  return show(call, proveView({ token }, makeFrame(context, site)))
})

/** Takes the address for theirs. */
export const handleProve = forSite(async ({ context, site, accounts, asker }) => {
  if (await accounts.verifyAddress(asker, context.req.param('token') ?? ''))
    return redirectWithNotice(context, '/sign-in', { code: 'addressProved' })
  const { proveHeading, problems } = site.words.accounts
  return respondMessage(context, site, { heading: proveHeading, sentence: problems.ended, status: 422 })
})

function showReset(
  call: SiteCall,
  problem: string | undefined,
  status: 200 | 422 | 429 = 200,
): Promise<Response> {
  const token = call.context.req.param('token') ?? ''
  return show(call, resetView({ token, problem }, makeFrame(call.context, call.site)), status)
}

function show({ context, site }: SiteCall, main: Html, status: 200 | 422 | 429 = 200): Promise<Response> {
  const title = site.words.accounts.forgottenHeading
  return respond(context, makeFrame(context, site), { title, main, width: 'narrow' }, status)
}
