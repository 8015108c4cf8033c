import { html } from 'hono/html'
import type { FeedKind } from '../../model/feed.ts'
import { type Frame, type Html, nothing } from './frame.ts'

export interface ChoiceView {
  readonly address: string
  /** The page of the site that named the feeds, where one did. */
  readonly pageUrl: string | undefined
  readonly candidates: readonly { readonly url: string; readonly title: string; readonly kind: FeedKind }[]
}

/** Several feeds stand behind one address; the reader takes one. */
export function choiceView(view: ChoiceView, frame: Frame): Html {
  const { words } = frame
  return html`<h1 class="page-title">${words.chooseFeed}</h1>
<p class="hint">${words.severalFeeds(view.candidates.length, view.address)}</p>
<ul class="choices">${view.candidates.map(
    (candidate) => html`<li><form method="post" action="/feeds">
<input type="hidden" name="address" value="${candidate.url}">${view.pageUrl ? html`<input type="hidden" name="page" value="${view.pageUrl}">` : nothing}
<p><strong dir="auto">${candidate.title}</strong> <span class="hint">${words.feedKind[candidate.kind]}</span> <span class="address" dir="ltr">${candidate.url}</span></p>
<button type="submit" aria-label="${words.addThis(candidate.title)}">${words.add}</button>
</form></li>`,
  )}</ul>
<p><a href="/feeds">${words.backToFeeds}</a></p>`
}

export interface ImportedView {
  readonly sentence: string
  readonly refused: readonly string[]
  readonly furtherRefused: number
}

/** What came of an import, with the lines that could not be used. */
export function importedView(view: ImportedView, frame: Frame): Html {
  const { words } = frame
  return html`<h1 class="page-title">${words.opmlHeading}</h1>
<p role="status">${view.sentence}</p>
<h2 class="section-title">${words.refusedLines}</h2>
<ul class="plain address">${view.refused.map((line) => html`<li dir="auto">${line}</li>`)}</ul>
${view.furtherRefused > 0 ? html`<p class="hint">${words.furtherRefused(view.furtherRefused)}</p>` : nothing}
<p><a href="/feeds">${words.backToFeeds}</a></p>`
}
