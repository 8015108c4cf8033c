import { html } from 'hono/html'
import { type Frame, type Html, nothing } from './frame.ts'

/** Why something stands in a list, with the numbers that it rests on. */
export interface WhyView {
  readonly sentences: readonly string[]
  /** Where all of it is told. */
  readonly href: string
}

/** The reasons one click away, and the way to all of them. */
export function whyView(why: WhyView | undefined, { words }: Frame): Html {
  if (!why) return nothing
  return html`<details class="why-here" dir="${words.direction}"><summary>${words.whyHere}</summary>
<ul>${why.sentences.map((sentence) => html`<li><bdi>${sentence}</bdi></li>`)}</ul>
<p><a href="${why.href}">${words.explainLink}</a></p></details>`
}
