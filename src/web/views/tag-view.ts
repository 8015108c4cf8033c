import { html } from 'hono/html'
import type { TagKind } from '../../model/tag.ts'
import { type ArticleLineView, articleLineView } from './article-line-view.ts'
import { type FollowView, followView } from './follow-view.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { olderView } from './front-view.ts'
import { type TagLinkView, tagLink, tagListView } from './tag-list-view.ts'
import { type ToolsView, toolsView } from './tools-view.ts'
import { type TrendView, trendView } from './trend-view.ts'

export interface TagView {
  readonly label: string
  readonly kind: TagKind
  readonly language: string | undefined
  readonly articleCount: number
  readonly outletCount: number
  readonly tools: ToolsView
  readonly trend: TrendView | undefined
  /** What somebody of this name says. */
  readonly quotesHref: string | undefined
  /** Other names that lead here. */
  readonly aliases: readonly string[]
  /** The tags that are the same name in other languages. */
  readonly others: readonly TagLinkView[]
  /** Those that its newest articles bear beside it. */
  readonly related: readonly TagLinkView[]
  readonly articles: readonly ArticleLineView[]
  readonly follow: FollowView | undefined
  readonly feed: string
  readonly older: string | undefined
}

/** A hashtag and the articles that bear it. */
export function tagView(view: TagView, frame: Frame): Html {
  const { words } = frame
  return html`<header class="page-head">
<p class="kicker">${words.tagKind[view.kind]}</p>
<h1 class="headline" dir="auto">#${view.label}</h1>
<p class="meta">${words.articles(view.articleCount)} <span>${words.lately(view.outletCount)}</span> <a href="${view.feed}">${words.feedOfPage}</a>${view.quotesHref === undefined ? nothing : html` <a href="${view.quotesHref}">${words.person.quotesOf(view.label)}</a>`}</p>
${namesView(view, frame)}
${followView(view.follow, frame)}
</header>
${toolsView(view.tools, frame)}
${trendView(view.trend, frame)}
${relatedView(view.related, frame)}
<section aria-labelledby="articles"><h2 class="section-title" id="articles">${words.articlesNewestFirst}</h2>
<ul class="lines">${view.articles.map((line) => articleLineView(line, frame))}</ul>
${olderView(view.older, words.olderArticles)}
</section>`
}

function relatedView(related: readonly TagLinkView[], frame: Frame): Html {
  if (related.length === 0) return nothing
  const { words } = frame
  return html`<section aria-labelledby="often-with"><h2 class="section-title" id="often-with">${words.oftenWith}</h2>
${tagListView(related, frame)}</section>`
}

function namesView({ aliases, others }: TagView, { words }: Frame): Html {
  const also =
    aliases.length === 0 ? nothing : html`<p class="meta" dir="auto">${words.alsoCalled(aliases)}</p>`
  if (others.length === 0) return also
  return html`${also}<p class="meta">${words.inOtherLanguages} ${others.map((tag) => html`${tagLink(tag)} `)}</p>`
}
