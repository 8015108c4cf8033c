import { z } from 'zod'
import { forFresh } from '../for-fresh.ts'
import { forSite, type SiteCall, setCookies, toStatus } from '../for-site.ts'
import { readForm } from '../read-request.ts'
import { redirectWithNotice, respondMessage } from '../respond.ts'
import { toOwnPath } from '../to-own-path.ts'
import { showAccount } from './account.ts'
import { showSignIn } from './sign-in.ts'

/** An answer of a browser with an attestation takes some kilobytes. */
const answer = z.string().max(50_000).catch('')
const field = z.string().max(1_000).catch('')

/** What a script needs for having the browser make a passkey. */
export const handleOfferPasskey = forFresh((call) =>
  asPerson(call, async (by) => respondOptions(call, await call.accounts.offerPasskey(by))),
)

/** Keeps a passkey that the browser made. */
export const handleAddPasskey = forFresh((call) =>
  asPerson(call, async (by) => {
    const form = z.object({ name: field, answer }).parse(await readForm(call.context))
    const added = await call.accounts.addPasskey(by, form)
    if (added.ok) return redirectWithNotice(call.context, '/settings/account', { code: 'passkeyAdded' })
    return showAccount(call, { passkeyProblem: call.site.words.passkeys.problems[added.reason] }, 422)
  }),
)

/** Forgets a passkey of one's own; another's is none. */
export const handleRemovePasskey = forFresh((call) =>
  asPerson(call, async (by) => {
    await call.accounts.removePasskey(by, call.context.req.param('id') ?? '')
    return redirectWithNotice(call.context, '/settings/account', { code: 'passkeyRemoved' })
  }),
)

/** What a script needs for having the browser show a passkey. */
export const handleAskForPasskey = forSite(async (call) =>
  respondOptions(call, await call.accounts.askForPasskey(call.asker)),
)

/** Signs in whoever the browser's answer shows. */
export const handlePasskeySignIn = forSite(async (call) => {
  const { context, site, accounts, asker } = call
  const form = z.object({ next: field, answer }).parse(await readForm(context))
  const next = toOwnPath(form.next)
  const signedIn = await accounts.signInWithPasskey(asker, form.answer)
  if (signedIn.ok) {
    setCookies(context, signedIn.value)
    return context.redirect(next, 303)
  }
  const { reason } = signedIn
  const { problems } = site.words.accounts
  const problem = reason === 'wrong' ? site.words.passkeys.notKnown : problems[reason]
  return showSignIn(call, { next, email: '', problem }, toStatus(reason))
})

type By = Parameters<SiteCall['accounts']['offerPasskey']>[0]

/** Only routes for readers come here, so that somebody is always known. */
function asPerson(call: SiteCall, handle: (by: By) => Promise<Response>): Promise<Response> {
  const { context, site, asker } = call
  const readerId = site.findReaderId(context)
  if (readerId === undefined) throw new Error('a page for readers was asked for by nobody')
  return handle({ readerId, address: asker.address })
}

function respondOptions(
  { context, site }: SiteCall,
  options: Awaited<ReturnType<SiteCall['accounts']['offerPasskey']>>,
): Response | Promise<Response> {
  if (options.ok) return context.body(options.value, 200, { 'content-type': 'application/json' })
  const { words } = site
  const sentence = words.passkeys.refusals[options.reason]
  return respondMessage(context, site, { heading: words.refusedHeading, sentence, status: 429 })
}
