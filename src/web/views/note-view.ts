import { html } from 'hono/html'
import { type Frame, type Html, nothing } from './frame.ts'

/** A reader's own note on the page that they read. */
export interface NoteView {
  readonly action: string
  /** Empty where there is none yet. */
  readonly text: string
}

/** The note in a form to change it; folded away where there is none. */
export function noteView(view: NoteView | undefined, { words }: Frame): Html {
  if (!view) return nothing
  const { marks } = words
  const { action, text } = view
  return html`<details class="own-note" id="own-note" dir="${words.direction}"${text === '' ? nothing : html` open`}><summary>${text === '' ? marks.writeNote : marks.yourNote}</summary>
<form method="post" action="${action}"><p><label class="visually-hidden" for="note-text">${marks.yourNote}</label><textarea id="note-text" name="text" dir="auto" rows="4" aria-describedby="note-hint">${`\n${text}`}</textarea></p>
<p class="hint" id="note-hint">${marks.noteHint} <a href="/notes">${marks.allNotes}</a></p>
<p class="actions"><button type="submit">${marks.saveNote}</button>${text === '' ? nothing : html` <button type="submit" name="remove" value="1">${marks.removeNote}</button>`}</p></form></details>`
}
