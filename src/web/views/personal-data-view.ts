import { html } from 'hono/html'
import { fieldView, problemView } from './field-view.ts'
import type { Frame, Html } from './frame.ts'

const path = '/settings/data'

export interface PersonalDataView {
  /** Whether they signed in a moment ago, so that it is they. */
  readonly isFresh: boolean
  readonly problem: string | undefined
}

/** Where a person takes all that is theirs along, or has it erased. */
export function personalDataView({ isFresh, problem }: PersonalDataView, frame: Frame): Html {
  const { personalData: words, accounts } = frame.words
  const heading = html`<h1 class="page-title">${words.settingsLine[0]}</h1>
${problemView(problem)}`
  if (!isFresh)
    return html`${heading}<p>${words.signInAgain}</p>
<form class="actions" method="post" action="/sign-out"><button type="submit">${accounts.signOut}</button></form>`
  return html`${heading}
<section aria-labelledby="export"><h2 class="section-title" id="export">${words.exportHeading}</h2>
<p>${words.exportParagraph}</p>
<form class="actions" method="post" action="${path}/export"><button type="submit">${words.export}</button></form></section>
<form class="panel entrance" method="post" action="${path}/erase">
<h2 class="section-title">${words.eraseHeading}</h2>
${words.eraseParagraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
${fieldView({ name: 'email', label: words.yourAddress, type: 'email', autocomplete: 'off' })}
<p><button type="submit">${words.erase}</button></p>
</form>`
}
