import { html } from 'hono/html'
import {
  type ArticleLineView,
  articleLineView,
  type ReadToggleView,
  readToggleView,
} from './article-line-view.ts'
import type { Frame, Html } from './frame.ts'
import { olderView } from './front-view.ts'
import { type ReadCountView, readCountView } from './read-count-view.ts'

export interface SavedView {
  readonly read: ReadCountView
  readonly articles: readonly (ArticleLineView & { readonly toggle: ReadToggleView })[]
  readonly older: string | undefined
}

/** The articles that the reader saved, the latest first. */
export function savedView(view: SavedView, frame: Frame): Html {
  const { words } = frame
  return html`<h1 class="page-title">${words.saved}</h1>
<p class="hint">${words.savedHint} <a href="/notes">${words.marks.allNotes}</a></p>
${readCountView(view.read, frame)}
${
  view.articles.length === 0
    ? html`<p class="empty">${view.read.count > 0 ? words.marks.allIsRead : words.nothingSaved}</p>`
    : html`<h2 class="section-title">${words.savedInOrder}</h2>
<ul class="lines">${view.articles.map((line) => articleLineView(line, frame, readToggleView(line.toggle, frame)))}</ul>`
}
${olderView(view.older, words.olderArticles)}`
}
