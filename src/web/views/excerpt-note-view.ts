import { html } from 'hono/html'
import { resolveHttpUrl } from '../../lib/url.ts'
import { type Frame, type Html, nothing } from './frame.ts'

/** That the text above goes on at its outlet; nothing where it stands whole. */
export function excerptNoteView(
  article: { readonly url: string; readonly host: string },
  frame: Frame,
): Html {
  const { publicPages } = frame.words
  const original = resolveHttpUrl(article.url)
  if (!frame.isExcerpt || !original) return nothing
  return html`<p class="hint">${publicPages.excerpt} <a rel="noreferrer noopener external" href="${original}">${publicPages.wholeAt(article.host)}</a></p>`
}
