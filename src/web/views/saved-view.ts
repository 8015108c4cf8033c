import { html } from 'hono/html'
import { type ArticleLineView, articleLineView } from './article-line-view.ts'
import type { Frame, Html } from './frame.ts'
import { olderView } from './front-view.ts'

export interface SavedView {
  readonly articles: readonly ArticleLineView[]
  readonly older: string | undefined
}

/** The articles that the reader saved, the latest first. */
export function savedView(view: SavedView, frame: Frame): Html {
  const { words } = frame
  return html`<h1 class="page-title">${words.saved}</h1>
<p class="hint">${words.savedHint} <a href="/notes">${words.marks.allNotes}</a></p>
${
  view.articles.length === 0
    ? html`<p class="empty">${words.nothingSaved}</p>`
    : html`<h2 class="section-title">${words.savedInOrder}</h2>
<ul class="lines">${view.articles.map((line) => articleLineView(line, frame))}</ul>`
}
${olderView(view.older, words.olderArticles)}`
}
