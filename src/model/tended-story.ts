import type { Article, Revision } from './article.ts'
import type { ChainCheck } from './chain.ts'
import type { ComparedFigure } from './compared-figure.ts'
import type { EventKey } from './event.ts'
import type { ArticleId, StoryId, Timestamp } from './ids.ts'
import type { Outlet } from './outlet.ts'
import type { Origin, ReprintHead } from './reprint.ts'
import type { Section } from './section.ts'
import type { Story, TitleWhy } from './story.ts'
import type { SummarySentence } from './summary-sentence.ts'
import type { TimelineEntry } from './timeline.ts'
import type { SavedUnderstanding } from './understanding.ts'

/** A story that is due to be looked at as a whole, with its newest articles in the order of their publication. */
export interface StoryWork {
  readonly story: Story
  readonly articles: readonly ToldArticle[]
  /** Between these articles. */
  readonly reprints: readonly ReprintHead[]
  readonly lease: Timestamp
}

/** An article as a whole story is seen: whose it is, what it says and what was understood of it. */
export interface ToldArticle {
  readonly article: Article
  readonly outlet: Outlet
  readonly revision: Revision
  readonly understanding: SavedUnderstanding
}

/** All that was found by looking at a story as a whole. */
export interface StoryFindings {
  readonly storyId: StoryId
  readonly lease: Timestamp
  readonly countryCount: number
  /** Undefined leaves those that were found before. */
  readonly origins: readonly Origin[] | undefined
  /** By article, those of articles that have any. */
  readonly chains?: ReadonlyMap<ArticleId, readonly ChainCheck[]>
  /** What the story is called: the headline of one of its articles. */
  readonly title?: string
  readonly titleWhy?: TitleWhy
  readonly summary?: readonly SummarySentence[]
  /** By what it is found in other languages. */
  readonly eventKeys?: readonly EventKey[]
  /** By which older articles are looked for; none where it has too few. */
  readonly names?: readonly string[]
  readonly timeline?: readonly TimelineEntry[]
  readonly figures?: readonly ComparedFigure[]
  /** Undefined leaves the one that it had. */
  readonly section?: Section | undefined
}
