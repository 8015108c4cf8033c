import { html } from 'hono/html'
import { type ArticleLineView, articleLineView } from './article-line-view.ts'
import { type FollowView, followView } from './follow-view.ts'
import type { Frame, Html } from './frame.ts'
import { olderView } from './front-view.ts'

export interface TagView {
  readonly label: string
  readonly articleCount: number
  readonly articles: readonly ArticleLineView[]
  readonly follow: FollowView | undefined
  readonly older: string | undefined
}

/** A hashtag and the articles that bear it. */
export function tagView(view: TagView, frame: Frame): Html {
  const { words } = frame
  return html`<header class="page-head">
<p class="kicker">${words.hashtag}</p>
<h1 class="headline" dir="auto">#${view.label}</h1>
<p class="meta">${words.articles(view.articleCount)}</p>
${followView(view.follow, frame)}
</header>
<section aria-labelledby="articles"><h2 class="section-title" id="articles">${words.articlesNewestFirst}</h2>
<ul class="lines">${view.articles.map((line) => articleLineView(line, frame))}</ul>
${olderView(view.older, words.olderArticles)}
</section>`
}
