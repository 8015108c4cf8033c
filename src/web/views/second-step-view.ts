import { html } from 'hono/html'
import type { SecondStep } from '../../model/person.ts'
import { fieldView, problemView } from './field-view.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { squareCodeView } from './square-code-view.ts'
import { timeView } from './time-view.ts'

const path = '/settings/account/second-step'

/** On the page of one's account: whether a code is asked for after the password, and how that changes. */
export function secondStepView(
  { addedAt, codesLeft, isOffered }: SecondStep,
  problem: string | undefined,
  frame: Frame,
): Html {
  const { secondStep: words, accounts } = frame.words
  if (addedAt === undefined && !isOffered) return nothing
  const heading = html`<section aria-labelledby="second-step"><h2 class="section-title" id="second-step">${words.heading}</h2>`
  if (addedAt === undefined)
    return html`${heading}<p class="hint">${words.paragraph}</p>
<form class="actions" method="post" action="${path}"><button type="submit">${words.begin}</button></form></section>`
  const password = { name: 'password', label: accounts.currentPassword, type: 'password' } as const
  return html`${heading}<p>${words.isOn} ${timeView(addedAt, frame)}. ${words.codesLeft(codesLeft)}</p>
<form class="panel entrance" method="post" action="${path}/remove">
${problemView(problem)}
${fieldView({ ...password, id: 'second-step-password', autocomplete: 'current-password' })}
${codeField(words.codeOrRecovery)}
<p><button type="submit">${words.remove}</button></p>
</form></section>`
}

export interface NewSecondStepView {
  readonly secret: string
  readonly link: string
  readonly squares: readonly (readonly boolean[])[]
  readonly problem: string | undefined
}

/** What the app is to be told, in a picture, as a link and as text; and where its first code is given. */
export function newSecondStepView(
  { secret, link, squares, problem }: NewSecondStepView,
  { words: { secondStep: words } }: Frame,
): Html {
  return html`<h1 class="page-title">${words.heading}</h1>
<p>${words.scan}</p>
${squareCodeView(squares, words.picture)}
<p>${words.orType} <code class="secret" dir="ltr">${(secret.match(/.{1,4}/g) ?? []).join(' ')}</code></p>
<p class="onward"><a class="button" href="${link}">${words.openApp}</a></p>
<form class="panel entrance" method="post" action="${path}/confirm">
${problemView(problem)}
${codeField(words.firstCode)}
<p><button type="submit">${words.confirm}</button></p>
</form>`
}

/** The codes for who loses the app, shown this once. */
export function recoveryCodesView(codes: readonly string[], { words: { secondStep: words } }: Frame): Html {
  return html`<h1 class="page-title">${words.recoveryHeading}</h1>
<p role="status">${words.added} ${words.recoveryParagraph}</p>
<ul class="secrets">${codes.map((code) => html`<li><code class="secret" dir="ltr">${code}</code></li>`)}</ul>
<p class="onward"><a class="button" href="/settings/account">${words.kept}</a></p>`
}

/** What stands between the right password and a session. */
export function askForCodeView(
  { next, problem }: { readonly next: string; readonly problem: string | undefined },
  { words: { secondStep: words, accounts } }: Frame,
): Html {
  return html`<h1 class="page-title">${words.heading}</h1>
<form class="panel entrance" method="post" action="/sign-in/second-step">
<p>${words.ask}</p>
${problemView(problem)}
<input type="hidden" name="next" value="${next}">
${codeField(words.code, words.codeHint)}
<p><button type="submit">${accounts.signIn}</button></p>
</form>
<p class="onward">${words.lost}</p>
<p class="onward"><a href="/sign-in">${words.another}</a></p>`
}

function codeField(label: string, hint?: string): Html {
  const field = { name: 'code', label, type: 'text', autocomplete: 'one-time-code' } as const
  return fieldView({ ...field, ...(hint !== undefined && { hint }) })
}
