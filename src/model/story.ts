import type { ArticleKind } from './article.ts'
import type { ArticleId, OutletId, StoryId, Timestamp } from './ids.ts'
import type { Reason } from './reason.ts'

export const storyStates = ['emerging', 'developing', 'active', 'dormant', 'closed'] as const
/** One account so far; several; many; silent for days; over: see `judgeState`. */
export type StoryState = (typeof storyStates)[number]

/** The articles about one event, in one language. Its id lasts. */
export interface Story {
  readonly id: StoryId
  readonly title: string
  readonly language: string
  readonly firstAt: Timestamp
  readonly latestAt: Timestamp
  readonly articleCount: number
  readonly outletCount: number
  /** Where it stands on the front page: see `rankStory`. */
  readonly rank: Timestamp
  /** Of how many countries its outlets are known to be, when it was last tended. */
  readonly countryCount: number
  /** The story that it was a part of before it was split off. */
  readonly splitFrom: StoryId | undefined
  /** How many independent reports it rests on: see `listOrigins`. Undefined as long as nobody has looked. */
  readonly originCount: number | undefined
  readonly state: StoryState
  /** The story that was over when this one began and that it goes on with, and what both are about. */
  readonly follows: StoryId | undefined
  readonly followsWhy: readonly Reason[]
}

/**
 * Four hours: told by twice as many outlets, a story keeps its place as long as one that is four hours younger, so
 * thirty-two outlets hold it on top for most of a day and no story stays for a week.
 */
const rankSpanMs = 4 * 3_600_000

/** The moment by which a story is ranked: its latest article's, moved forward for every doubling of outlets. */
export function rankStory(story: Pick<Story, 'latestAt' | 'outletCount'>): Timestamp {
  return story.latestAt + Math.round(Math.log2(Math.max(1, story.outletCount)) * rankSpanMs)
}

export const relationKinds = ['same story', 'background', 'latest', 'another view'] as const
export type RelationKind = (typeof relationKinds)[number]

/** A later article points to an earlier one. */
export interface Relation {
  readonly fromId: ArticleId
  readonly toId: ArticleId
  readonly kind: RelationKind
  /** 0 to 1. */
  readonly score: number
  readonly why: readonly Reason[]
}

/** What placing needs to remember of an article: its terms with their weights at that time. */
export interface PlacedArticle {
  readonly articleId: ArticleId
  readonly storyId: StoryId
  readonly outletId: OutletId
  readonly language: string
  readonly kind: ArticleKind
  readonly publishedAt: Timestamp
  readonly title: string
  readonly terms: readonly WeightedTerm[]
}

export interface WeightedTerm {
  readonly term: string
  readonly weight: number
  /** Written as a name. */
  readonly isName?: true
}
