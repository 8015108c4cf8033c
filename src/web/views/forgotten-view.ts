import { html } from 'hono/html'
import { fieldView, problemView } from './field-view.ts'
import type { Frame, Html } from './frame.ts'
import { newPasswordField } from './sign-up-view.ts'

/** Where somebody asks for a link to a new password. */
export function forgottenView(view: { readonly problem: string | undefined }, { words }: Frame): Html {
  const { accounts } = words
  return html`<h1 class="page-title">${accounts.forgottenHeading}</h1>
<form class="panel entrance" method="post" action="/forgotten">
<p>${accounts.forgottenParagraph}</p>
${problemView(view.problem)}
${fieldView({ name: 'email', label: accounts.email, type: 'email', autocomplete: 'username' })}
<p><button type="submit">${accounts.sendLetter}</button></p>
</form>`
}

/** Where the link leads. */
export function resetView(
  { token, problem }: { readonly token: string; readonly problem: string | undefined },
  { words }: Frame,
): Html {
  const { accounts } = words
  return html`<h1 class="page-title">${accounts.forgottenHeading}</h1>
<form class="panel entrance" method="post" action="/reset/${encodeURIComponent(token)}">
${problemView(problem)}
${newPasswordField(accounts.newPassword, accounts.passwordHint)}
<p><button type="submit">${accounts.setPassword}</button></p>
</form>`
}

/** A button, so that programs that look at every link of a mail prove nothing. */
export function proveView({ token }: { readonly token: string }, { words }: Frame): Html {
  const { accounts } = words
  return html`<h1 class="page-title">${accounts.proveHeading}</h1>
<form class="panel entrance" method="post" action="/prove/${encodeURIComponent(token)}">
<p>${accounts.proveParagraph}</p>
<p><button type="submit">${accounts.prove}</button></p>
</form>`
}

/** Says what follows where a letter is on its way. */
export function letterSentView(paragraphs: readonly string[], { words }: Frame): Html {
  return html`<h1 class="page-title">${words.accounts.letterSent}</h1>
<div class="sending">${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
<p class="onward"><a href="/sign-in">${words.accounts.signIn}</a></p></div>`
}
