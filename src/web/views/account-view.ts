import { html } from 'hono/html'
import type { OpenSession, Passkey, SecondStep } from '../../model/person.ts'
import { fieldView, problemView } from './field-view.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { passkeysView } from './passkeys-view.ts'
import { secondStepView } from './second-step-view.ts'
import { type ServiceView, serviceView } from './service-view.ts'
import { newPasswordField } from './sign-up-view.ts'
import { timeView } from './time-view.ts'

export interface AccountView {
  readonly sessions: readonly OpenSession[]
  /** Whether they signed in a moment ago, so that it is they. */
  readonly isFresh: boolean
  readonly passkeys: readonly Passkey[]
  /** With which they sign in. */
  readonly email: string
  readonly nameProblem?: string | undefined
  readonly addressProblem?: string | undefined
  readonly problem?: string | undefined
  readonly passkeyProblem?: string | undefined
  readonly service: ServiceView | undefined
  readonly serviceProblem?: string | undefined
  readonly secondStep: SecondStep
  readonly secondStepProblem?: string | undefined
}

/** A person's own account: password, and where they are signed in. */
export function accountView(view: AccountView, frame: Frame): Html {
  const { sessions, isFresh, passkeys, problem, passkeyProblem, service, serviceProblem } = view
  const { accounts } = frame.words
  const current = { name: 'current', label: accounts.currentPassword, type: 'password' } as const
  return html`<h1 class="page-title" dir="auto">${frame.visitor?.name ?? accounts.settingsLines.account[0]}</h1>
<section aria-labelledby="sessions"><h2 class="section-title" id="sessions">${accounts.sessions}</h2>
<ul class="reason-list">${sessions.map((session) => sessionView(session, frame))}</ul>
${sessions.length > 1 ? html`<form class="actions" method="post" action="/settings/account/sessions/end"><button type="submit">${accounts.endOthers}</button></form>` : nothing}</section>
${isFresh ? nothing : html`<p class="hint">${accounts.signInAgain}</p>`}
${serviceView(service, serviceProblem, frame)}
${passkeysView({ passkeys, problem: passkeyProblem }, frame)}
${secondStepView(view.secondStep, view.secondStepProblem, frame)}
${nameForm(view.nameProblem, frame)}
${addressForm(view, frame)}
<form class="panel entrance" method="post" action="/settings/account/password">
<h2 class="section-title">${accounts.changePassword}</h2>
${problemView(problem)}
${fieldView({ ...current, autocomplete: 'current-password' })}
${newPasswordField(accounts.newPassword, accounts.passwordHint)}
<p class="hint">${accounts.otherSessionsEnd}</p>
<p><button type="submit">${accounts.changePassword}</button></p>
</form>`
}

function nameForm(problem: string | undefined, { words, visitor }: Frame): Html {
  const { accounts } = words
  const named = {
    name: 'name',
    label: accounts.name,
    value: visitor?.name ?? '',
    hint: accounts.changeNameHint,
  }
  return html`<form class="panel entrance" method="post" action="/settings/account/name">
<h2 class="section-title">${accounts.changeName}</h2>
${problemView(problem)}
${fieldView({ ...named, type: 'text', autocomplete: 'nickname' })}
<p><button type="submit">${accounts.changeName}</button></p>
</form>`
}

function addressForm({ email, addressProblem }: AccountView, { words }: Frame): Html {
  const { accounts } = words
  const address = { name: 'email', label: accounts.email, value: email, hint: accounts.changeAddressHint }
  return html`<form class="panel entrance" method="post" action="/settings/account/address">
<h2 class="section-title">${accounts.changeAddress}</h2>
${problemView(addressProblem)}
${fieldView({ ...address, type: 'email', autocomplete: 'email' })}
<p><button type="submit">${accounts.changeAddress}</button></p>
</form>`
}

function sessionView(session: OpenSession, frame: Frame): Html {
  const { accounts } = frame.words
  const browser = session.browser || accounts.unknownBrowser
  const from =
    session.address === '' ? nothing : html` ${accounts.from} <span dir="ltr">${session.address}</span>`
  return html`<li><form class="own" method="post" action="/settings/account/sessions/${session.id}/end">
<strong>${browser}</strong> <span class="measure">${accounts.since} ${timeView(session.startedAt, frame)}${from}</span>
${session.isThis ? html`<em>${accounts.thisSession}</em>` : html`<button type="submit" aria-label="${accounts.endSession}: ${browser}">${accounts.endSession}</button>`}</form></li>`
}
