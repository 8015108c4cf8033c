import { html } from 'hono/html'
import type { Frame, Html } from './frame.ts'

/** A page that only says something: not found, gone wrong, refused. */
export function messageView(
  view: { readonly heading: string; readonly sentence: string },
  frame: Frame,
): Html {
  return html`<h1 class="page-title">${view.heading}</h1>
<p>${view.sentence}</p>
<p class="onward"><a href="${frame.base}/">${frame.words.toFrontPage}</a></p>`
}
