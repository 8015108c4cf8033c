import { html } from 'hono/html'
import { resolveHttpUrl } from '../../lib/url.ts'
import { type Frame, type Html, nothing } from './frame.ts'

/** That the text above goes on at its outlet, which is where links to its later sentences lead; nothing where it stands whole. */
export function excerptNoteView(
  article: { readonly url: string; readonly host: string; readonly rest: readonly number[] },
  frame: Frame,
): Html {
  const { publicPages } = frame.words
  const original = resolveHttpUrl(article.url)
  if (!frame.isExcerpt) return nothing
  const places = article.rest.map((number) => html`<span id="s${number}"></span>`)
  if (!original) return html`${places}`
  return html`<p class="hint">${places}${publicPages.excerpt} <a rel="noreferrer noopener external" href="${original}">${publicPages.wholeAt(article.host)}</a></p>`
}
