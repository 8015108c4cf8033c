import { html } from 'hono/html'
import type { Timestamp } from '../../model/ids.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { timeView } from './time-view.ts'

/** What a person said of who speaks. */
export interface SpeakerCorrectionView {
  readonly what: string
  readonly correctedAt: Timestamp
  readonly undoneAt: Timestamp | undefined
  readonly href: string
  readonly undoAction: string
}

/** What was said of speakers, newest first, each with the way to take it back. */
export function speakerCorrectionsView(rows: readonly SpeakerCorrectionView[], frame: Frame): Html {
  if (rows.length === 0) return nothing
  return html`<section aria-labelledby="of-speakers"><h2 class="section-title" id="of-speakers">${frame.words.person.corrections}</h2>
<ul class="choices">${rows.map((row) => rowView(row, frame))}</ul></section>`
}

function rowView(
  { what, correctedAt, undoneAt, href, undoAction }: SpeakerCorrectionView,
  frame: Frame,
): Html {
  const { correct, person } = frame.words
  return html`<li data-entry><p><strong><bdi>${what}</bdi></strong></p>
<p class="meta"><span>${timeView(correctedAt, frame)}</span>${undoneAt === undefined ? nothing : html` <span>${correct.undoneAt} ${timeView(undoneAt, frame)}</span>`}</p>
${
  undoneAt === undefined
    ? html`<div class="choices-line"><a href="${href}">${person.see}</a>
<form method="post" action="${undoAction}"><button type="submit" aria-label="${correct.undoThis(what)}">${correct.undo}</button></form></div>`
    : nothing
}</li>`
}
