import { html } from 'hono/html'
import type { Timestamp } from '../../model/ids.ts'
import { foreign } from './foreign-text.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { olderView } from './front-view.ts'
import { timeView } from './time-view.ts'

export interface CorrectionsView {
  readonly rows: readonly CorrectionRowView[]
  readonly older: string | undefined
}

export interface CorrectionRowView {
  readonly what: string
  readonly correctedAt: Timestamp
  readonly undoneAt: Timestamp | undefined
  readonly sides: readonly CorrectionSideView[]
  readonly storyHref: string | undefined
  readonly undoAction: string
}

export interface CorrectionSideView {
  readonly name: string
  readonly articles: readonly {
    readonly title: string
    readonly language: string | undefined
    readonly href: string
  }[]
  /** How many more there are; of a very large story that is not kept. */
  readonly further: number | 'many'
}

/** What a person said of stories, newest first, each with the way to take it back; what was said of speakers below. */
export function correctionsView(view: CorrectionsView, frame: Frame, ofSpeakers: Html): Html {
  const { words } = frame
  return html`<h1 class="page-title">${words.correct.all}</h1>
<p class="hint">${words.correct.allHint}</p>
${view.rows.length === 0 ? (ofSpeakers !== nothing ? nothing : html`<p class="empty">${words.correct.none}</p>`) : html`<ul class="choices">${view.rows.map((row) => rowView(row, frame))}</ul>`}
${olderView(view.older, words.correct.older)}
${ofSpeakers}`
}

function rowView(row: CorrectionRowView, frame: Frame): Html {
  const { correct } = frame.words
  const isGone = row.sides.length === 0
  return html`<li data-entry><p><strong>${row.what}</strong></p>
<p class="meta"><span>${timeView(row.correctedAt, frame)}</span>${row.undoneAt === undefined ? nothing : html` <span>${correct.undoneAt} ${timeView(row.undoneAt, frame)}</span>`}</p>
${isGone ? html`<p class="hint">${correct.gone}</p>` : html`<dl class="reasons">${row.sides.map((side) => sideView(side, frame))}</dl>`}
${
  row.undoneAt === undefined
    ? html`<div class="choices-line">${row.storyHref && !isGone ? html`<a href="${row.storyHref}">${correct.seeStory}</a>` : nothing}
<form method="post" action="${row.undoAction}"><button type="submit" aria-label="${correct.undoThis(row.what)}">${correct.undo}</button></form></div>`
    : nothing
}</li>`
}

function sideView({ name, articles, further }: CorrectionSideView, { words }: Frame): Html {
  return html`<dt>${name}</dt>${articles.map(({ title, language, href }) => html`<dd><a${foreign(language)} href="${href}">${title}</a></dd>`)}${further === 0 ? nothing : html`<dd class="hint">${words.correct.further(further)}</dd>`}`
}
