import { html } from 'hono/html'
import { fieldView, problemView } from './field-view.ts'
import type { Frame, Html } from './frame.ts'
import { newcomerFields, type SignUpView } from './sign-up-view.ts'

export interface SetupView extends Pick<SignUpView, 'name' | 'email' | 'problem'> {
  readonly code: string
}

/** The first start of a site: whoever has the code that the program told makes the first account. */
export function setupView(view: SetupView, { words }: Frame): Html {
  const { accounts } = words
  const hint = accounts.setupCodeHint
  return html`<h1 class="page-title">${accounts.setupHeading}</h1>
<form class="panel entrance" method="post" action="/setup">
<p>${accounts.setupParagraph}</p>
${problemView(view.problem)}
${fieldView({ name: 'code', label: accounts.setupCode, type: 'text', autocomplete: 'one-time-code', value: view.code, hint })}
${newcomerFields(view, words)}
<p><button type="submit">${accounts.setUp}</button></p>
</form>`
}
