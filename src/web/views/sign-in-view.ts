import { html } from 'hono/html'
import { fieldView, problemView } from './field-view.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { passkeySignInView } from './passkeys-view.ts'
import { serviceEntranceView } from './service-view.ts'

export interface SignInView {
  /** Where they go then: a path of ours. */
  readonly next: string
  readonly email: string
  readonly problem: string | undefined
  /** Whether anybody may make an account. */
  readonly isOpen: boolean
  /** What another service is called by which they may come in. */
  readonly service: string | undefined
}

/** The form by which people sign in. */
export function signInView({ next, email, problem, isOpen, service }: SignInView, frame: Frame): Html {
  const { accounts } = frame.words
  return html`<h1 class="page-title">${accounts.signIn}</h1>
<form class="panel entrance" method="post" action="/sign-in">
${next === '/' || problem !== undefined ? nothing : html`<p>${accounts.signInFirst}</p>`}
${problemView(problem)}
<input type="hidden" name="next" value="${next}">
${fieldView({ name: 'email', label: accounts.email, type: 'email', autocomplete: 'username', value: email })}
${fieldView({ name: 'password', label: accounts.password, type: 'password', autocomplete: 'current-password' })}
<p><button type="submit">${accounts.signIn}</button></p>
</form>
${passkeySignInView(next, frame)}
${serviceEntranceView(service, { next }, frame)}
<p class="onward"><a href="/forgotten">${accounts.forgotten}</a></p>
${isOpen ? html`<p class="onward">${accounts.noAccount} <a href="/sign-up">${accounts.signUp}</a></p>` : html`<p class="onward">${accounts.byInvitation}</p>`}`
}
