import { z } from 'zod'
import { forSite, type SiteCall, setCookies, toStatus } from '../for-site.ts'
import { findSettings } from '../identify-visitor.ts'
import { readForm } from '../read-request.ts'
import { makeFrame, redirectWithNotice, respond } from '../respond.ts'
import { toOwnPath } from '../to-own-path.ts'
import { type SignInView, signInView } from '../views/sign-in-view.ts'

/** The form by which people sign in; who is in already goes on. */
export const handleSignInPage = forSite(async (call) => {
  const next = toOwnPath(call.context.req.query('next'))
  if (call.site.findVisitor(call.context)) return call.context.redirect(next, 303)
  return showSignIn(call, { next, email: '', problem: undefined })
})

// Longer ones are no address, and no password of ours.
const field = z.string().max(1_000).catch('')
const form = z.object({ email: field, password: field, next: field })

/** Signs in, and leads to where they wanted to go. */
export const handleSignIn = forSite(async (call) => {
  const { context, site, accounts, asker } = call
  const { email, password, next } = form.parse(await readForm(context))
  const signedIn = await accounts.signIn(asker, { email: email.trim(), password })
  if (signedIn.ok) {
    setCookies(context, signedIn.value)
    return context.redirect(toOwnPath(next), 303)
  }
  if (signedIn.reason === 'code') {
    setCookies(context, signedIn.cookies)
    return context.redirect(`/sign-in/second-step?next=${encodeURIComponent(toOwnPath(next))}`, 303)
  }
  const { reason } = signedIn
  const problem = site.words.accounts.problems[reason]
  return showSignIn(call, { next: toOwnPath(next), email, problem }, toStatus(reason))
})

/** Ends the session. */
export const handleSignOut = forSite(async ({ context, accounts, asker }) => {
  setCookies(context, await accounts.signOut(asker))
  // Whoever uses this browser next finds no page of theirs in it, and gets no message for them.
  context.header('clear-site-data', '"cache", "storage"')
  return redirectWithNotice(context, '/sign-in', { code: 'signedOut' })
})

/** The form with what was wrong with it. */
export function showSignIn(
  { context, site, accounts }: SiteCall,
  view: Omit<SignInView, 'isOpen' | 'service'>,
  status: 200 | 422 | 429 = 200,
): Promise<Response> {
  const frame = makeFrame(context, site)
  const main = signInView(
    { ...view, isOpen: findSettings(context)?.signUp === 'open', service: accounts.service?.name },
    frame,
  )
  return respond(context, frame, { title: site.words.accounts.signIn, main, width: 'narrow' }, status)
}
