import { html } from 'hono/html'
import type { Timestamp } from '../../model/ids.ts'
import { type CorrectionLinks, storyCorrectionsView } from './correction-links-view.ts'
import { type FoldedLineView, foldedLineView } from './folded-line-view.ts'
import { boxDirection, foreign } from './foreign-text.ts'
import type { Frame, Html } from './frame.ts'
import { olderView } from './front-view.ts'
import { type SourcesView, sourcesView } from './sources-view.ts'
import { type StoryPastView, storyPastView } from './story-past-view.ts'
import { type TagLinkView, tagListView } from './tag-list-view.ts'
import { timeView } from './time-view.ts'

export interface StoryView {
  readonly title: string
  readonly language: string
  readonly articleCount: number
  readonly outletCount: number
  readonly originCount: number | undefined
  readonly firstAt: Timestamp
  readonly latestAt: Timestamp
  readonly state: string
  readonly past: StoryPastView | undefined
  readonly sources: SourcesView
  readonly tags: readonly TagLinkView[]
  readonly articles: readonly FoldedLineView[]
  readonly older: string | undefined
  readonly corrections: CorrectionLinks | undefined
}

/** A story: how many tell it, since when, drawn by outlet, and each article. */
export function storyView(view: StoryView, frame: Frame): Html {
  const { words } = frame
  return html`<header class="page-head"${boxDirection(view.language)}>
<p class="kicker"><bdi>${words.story}</bdi></p>
<h1 class="headline"${foreign(view.language)}>${view.title}</h1>
<p class="meta"><span dir="${words.direction}">${words.articlesOfOutlets(view.articleCount, view.outletCount, view.originCount)}</span> <span dir="${words.direction}">${words.firstReported} ${timeView(view.firstAt, frame)}</span> <span dir="${words.direction}">${words.latest} ${timeView(view.latestAt, frame)}</span></p>
<p class="meta"><span dir="${words.direction}">${view.state}</span></p>
${tagListView(view.tags, frame)}
</header>
${sourcesView(view.sources, frame)}
<section aria-labelledby="articles"><h2 class="section-title" id="articles">${words.articlesNewestFirst}</h2>
<ul class="lines">${view.articles.map((line) => foldedLineView(line, frame))}</ul>
${olderView(view.older, words.olderArticles)}
</section>
${storyPastView(view.past, frame)}
${storyCorrectionsView(view.corrections, frame)}`
}
