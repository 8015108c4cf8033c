import { html } from 'hono/html'
import { type Frame, type Html, nothing } from './frame.ts'

/** Why a story is called as it is, one click away; nothing where nobody has looked yet. */
export function titleWhyView(sentences: readonly string[], { words }: Frame): Html {
  if (sentences.length === 0) return nothing
  return html`<details class="why-here" dir="${words.direction}"><summary>${words.whyTitle}</summary>
<ul>${sentences.map((sentence) => html`<li><bdi>${sentence}</bdi></li>`)}</ul></details>`
}
