import { html } from 'hono/html'
import { boxDirection, foreign } from './foreign-text.ts'
import { type Frame, type Html, nothing } from './frame.ts'

export interface SummaryView {
  readonly language: string
  readonly sentences: readonly CitedSentence[]
}

/** A sentence as an outlet wrote it, and where it stands. */
export interface CitedSentence {
  readonly text: string
  readonly href: string
  readonly outlet: string
}

/** A story in a few sentences, each of another outlet and verbatim, with a link to its place. */
export function storySummaryView(view: SummaryView | undefined, frame: Frame): Html {
  if (!view) return nothing
  const { words } = frame
  return html`<section class="summary" aria-labelledby="summary">
<h2 class="section-title" id="summary">${words.inShort}</h2>
<ul class="cited"${boxDirection(view.language)}>${view.sentences.map(
    (sentence) => html`<li>${citedView(sentence, view.language)}</li>`,
  )}</ul>
<p class="meta">${words.summaryNote}</p>
</section>`
}

/** A sentence, which can be read aloud, and behind it who says so. */
export function citedView({ text, href, outlet }: CitedSentence, language: string | undefined): Html {
  return html`<span data-say${foreign(language)}>${text}</span> <a class="cite" href="${href}"><bdi>${outlet}</bdi></a>`
}
