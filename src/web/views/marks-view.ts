import { html } from 'hono/html'
import { type Frame, type Html, nothing } from './frame.ts'

/** A fact about what an article or story rests on. */
export interface MarkView {
  readonly label: string
  readonly meaning: string
  /** The sentence that shows it. */
  readonly evidenceHref: string | undefined
}

/** Marks side by side; each opens to its sentence of explanation and its evidence. */
export function marksView(marks: readonly MarkView[], { words }: Frame): Html {
  if (marks.length === 0) return nothing
  return html`<ul class="marks" dir="${words.direction}">${marks.map(
    ({ label, meaning, evidenceHref }) =>
      html`<li><details class="mark"><summary>${label}</summary><p>${meaning}${evidenceHref === undefined ? nothing : html` <a href="${evidenceHref}">${words.seeTheSentence}</a>`}</p></details></li>`,
  )}</ul>`
}
