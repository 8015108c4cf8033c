import { html } from 'hono/html'
import { fieldView, problemView } from './field-view.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { serviceEntranceView } from './service-view.ts'

export interface SignUpView {
  /** The code of the invitation; empty where none is needed. */
  readonly invitation: string
  /** As what they were invited. */
  readonly role: string | undefined
  readonly name: string
  readonly email: string
  readonly problem: string | undefined
  /** What another service is called by which they may come in. */
  readonly service: string | undefined
}

/** The form by which people make an account. */
export function signUpView(view: SignUpView, frame: Frame): Html {
  const { words } = frame
  const { accounts } = words
  return html`<h1 class="page-title">${accounts.signUp}</h1>
<form class="panel entrance" method="post" action="/sign-up">
${view.role === undefined ? nothing : html`<p>${accounts.invited(view.role)}</p>`}
${problemView(view.problem)}
<input type="hidden" name="invitation" value="${view.invitation}">
${newcomerFields(view, words)}
<p><button type="submit">${accounts.signUp}</button></p>
</form>
${serviceEntranceView(view.service, view, frame)}
<p class="onward">${accounts.haveAccount} <a href="/sign-in">${accounts.signIn}</a></p>`
}

/** What everybody gives who makes an account. */
export function newcomerFields(
  { name, email }: Pick<SignUpView, 'name' | 'email'>,
  { accounts }: Frame['words'],
): Html {
  const hint = accounts.nameHint
  return html`${fieldView({ name: 'name', label: accounts.name, type: 'text', autocomplete: 'nickname', value: name, hint })}
${fieldView({ name: 'email', label: accounts.email, type: 'email', autocomplete: 'username', value: email })}
${newPasswordField(accounts.password, accounts.passwordHint)}`
}

/** A password that is to be thought of. */
export function newPasswordField(label: string, hint: string): Html {
  return fieldView({ name: 'password', label, type: 'password', autocomplete: 'new-password', hint })
}
