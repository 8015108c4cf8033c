import { html } from 'hono/html'
import { type ElsewhereView, elsewhereView } from './elsewhere-view.ts'
import { type FoldedLineView, foldedLineView } from './folded-line-view.ts'
import type { Frame, Html } from './frame.ts'
import { olderView } from './front-view.ts'
import { type MutedArticlesView, mutedArticlesView } from './muted-articles-view.ts'
import { type SourcesView, sourcesView } from './sources-view.ts'
import { type StoryDaysView, storyDaysView } from './story-days-view.ts'
import { type StoryFootView, storyFootView } from './story-foot-view.ts'
import { type StoryHeadView, storyHeadView } from './story-head-view.ts'
import { type SummaryView, storySummaryView } from './story-summary-view.ts'

export interface StoryView extends StoryHeadView, StoryFootView {
  readonly summary: SummaryView | undefined
  readonly days: StoryDaysView
  readonly elsewhere: ElsewhereView | undefined
  readonly sources: SourcesView
  readonly articles: readonly FoldedLineView[]
  readonly muted: MutedArticlesView
  readonly older: string | undefined
}

/** A story: how many tell it, since when, drawn by outlet, and each article. */
export function storyView(view: StoryView, frame: Frame): Html {
  const { words } = frame
  return html`${storyHeadView(view, frame)}
${storySummaryView(view.summary, frame)}
${storyDaysView(view.days, frame)}
${elsewhereView(view.elsewhere, frame)}
${sourcesView(view.sources, frame)}
<section aria-labelledby="articles"><h2 class="section-title" id="articles">${words.articlesNewestFirst}</h2>
<ul class="lines">${view.articles.map((line) => foldedLineView(line, frame))}</ul>
${mutedArticlesView(view.muted, frame)}
${olderView(view.older, words.olderArticles)}
</section>
${storyFootView(view, frame)}`
}
