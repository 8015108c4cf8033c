import { html } from 'hono/html'
import type { Timestamp } from '../../model/ids.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { olderView } from './front-view.ts'
import { timeView } from './time-view.ts'

export interface NotesView {
  /** As it was typed. */
  readonly typed: string
  readonly notes: readonly NoteLineView[]
  readonly older: string | undefined
}

export interface NoteLineView {
  readonly title: string
  /** Where it can be read and changed; undefined where what it is about is gone. */
  readonly href: string | undefined
  readonly text: string
  readonly notedAt: Timestamp
}

/** All that a reader noted, the latest first, and a search in it. */
export function notesView(view: NotesView, frame: Frame): Html {
  const { words } = frame
  const { marks } = words
  return html`<h1 class="page-title">${marks.notes}</h1>
<p class="hint">${marks.notesHint}</p>
<form class="search-form" role="search" action="/notes" aria-label="${marks.searchNotes}"><div class="search-main"><label class="visually-hidden" for="q">${marks.searchNotes}</label>
<input type="search" id="q" name="q" value="${view.typed}" maxlength="200" placeholder="${marks.searchNotes}"><button type="submit">${words.search}</button></div></form>
${view.notes.length === 0 ? html`<p class="empty" role="status">${view.typed === '' ? marks.noNotes : marks.noNotesFound}</p>` : html`<ul class="lines">${view.notes.map((note) => noteLineView(note, frame))}</ul>`}
${olderView(view.older, marks.olderNotes)}`
}

function noteLineView({ title, href, text, notedAt }: NoteLineView, frame: Frame): Html {
  return html`<li class="line" data-entry><div class="line-body">
<h2 class="line-title" dir="auto">${href ? html`<a href="${href}">${title}</a>` : title}</h2>
<p class="note-text" dir="auto">${text}</p>
<p class="meta">${timeView(notedAt, frame)}${href ? nothing : html` <span>${frame.words.marks.noteOfGone}</span>`}</p>
</div></li>`
}
