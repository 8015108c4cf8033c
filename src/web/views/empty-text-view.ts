import { html } from 'hono/html'
import type { Frame, Html } from './frame.ts'

/** Stands for the text of an article whose feed gives none. */
export function emptyTextView(frame: Frame): Html {
  return html`<p class="hint" lang="${frame.words.languageCode}" dir="${frame.words.direction}">${frame.words.noText}</p>`
}
