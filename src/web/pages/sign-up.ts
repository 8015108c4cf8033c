import { z } from 'zod'
import type { Invitation } from '../../model/person.ts'
import { forSite, type SiteCall, toStatus } from '../for-site.ts'
import { findSettings } from '../identify-visitor.ts'
import { readForm } from '../read-request.ts'
import { makeFrame, redirectWithNotice, respond, respondMessage } from '../respond.ts'
import { letterSentView } from '../views/forgotten-view.ts'
import { type SignUpView, signUpView } from '../views/sign-up-view.ts'

// Longer ones are refused by what they are for.
const field = z.string().max(1_000).catch('')
const form = z.object({ name: field, email: field, password: field, invitation: field })

/** The form by which people make an account, where they may. */
export const handleSignUpPage = forSite(async (call) => {
  const invitation = call.context.req.query('invitation') ?? ''
  const invited = await call.accounts.findInvitation(invitation)
  return isClosed(call, invited)
    ? refuse(call, invitation)
    : showSignUp(call, invited, { invitation, name: '', email: '', problem: undefined })
})

/** Makes an account; what is answered is the same for addresses that are known and those that are not. */
export const handleSignUp = forSite(async (call) => {
  const { context, site, accounts, asker } = call
  const given = form.parse(await readForm(context))
  const { name, email, invitation } = { ...given, email: given.email.trim(), name: given.name.trim() }
  const invited = await accounts.findInvitation(invitation)
  const signedUp = await accounts.signUp(asker, { ...given, name, email })
  if (!signedUp.ok) {
    const { reason } = signedUp
    if (reason === 'closed') return refuse(call, invitation)
    const problem = site.words.accounts.problems[reason]
    return showSignUp(call, invited, { invitation, name, email, problem }, toStatus(reason))
  }
  if (signedUp.value === 'sign in') return redirectWithNotice(context, '/sign-in', { code: 'accountMade' })
  const frame = makeFrame(context, site)
  const main = letterSentView(site.words.accounts.letterSentParagraphs, frame)
  return respond(context, frame, { title: site.words.accounts.letterSent, main, width: 'narrow' })
})

function isClosed({ context }: SiteCall, invited: Invitation | undefined): boolean {
  const way = findSettings(context)?.signUp
  return way !== 'open' && !(way === 'invitation' && invited)
}

function refuse({ context, site }: SiteCall, invitation: string): Promise<Response> {
  const { accounts } = site.words
  const isByInvitation = findSettings(context)?.signUp === 'invitation'
  const sentence = !isByInvitation
    ? accounts.closed
    : invitation === ''
      ? accounts.byInvitation
      : accounts.badInvitation
  return respondMessage(context, site, { heading: accounts.signUp, sentence, status: 403 })
}

function showSignUp(
  { context, site, accounts: { service } }: SiteCall,
  invited: Invitation | undefined,
  view: Omit<SignUpView, 'role' | 'service'>,
  status: 200 | 422 | 429 = 200,
): Promise<Response> {
  const { accounts } = site.words
  const frame = makeFrame(context, site)
  const main = signUpView(
    { ...view, role: invited && accounts.roles[invited.role], service: service?.name },
    frame,
  )
  return respond(context, frame, { title: accounts.signUp, main, width: 'narrow' }, status)
}
