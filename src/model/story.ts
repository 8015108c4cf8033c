import type { ArticleKind } from './article.ts'
import type { ArticleId, OutletId, StoryId, Timestamp } from './ids.ts'
import type { Reason } from './reason.ts'
import type { Section } from './section.ts'
import type { SummarySentence } from './summary-sentence.ts'

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
  /** In which section of a paper it stands; undefined where nothing speaks clearly for one. */
  readonly section: Section | undefined
  /** Two to four sentences of its outlets; none of a story that one outlet tells, or as long as nobody has looked. */
  readonly summary: readonly SummarySentence[]
}

/** Why a story is called as it is, and what the other headlines lack. */
export type TitleWhy = readonly Reason[]

/**
 * Four hours: resting on twice as many independent reports, a story keeps its place as long as one that is four hours
 * younger, so thirty-two hold it on top for most of a day and no story stays for a week.
 */
const originSpanMs = 4 * 3_600_000

/** Two hours, half as much: that outlets of twice as many countries tell it is worth something beside how many tell it. */
const countrySpanMs = 2 * 3_600_000

/** Why a story stands where it does: when it last moved, and how far what else speaks for it moves that moment forward. */
export interface RankParts {
  readonly latestAt: Timestamp
  /** Independent reports; as long as nobody has looked, its outlets stand for them. */
  readonly originCount: number
  readonly originsMs: number
  readonly countryCount: number
  readonly countriesMs: number
}

type Ranked = Pick<Story, 'latestAt' | 'outletCount' | 'countryCount' | 'originCount'>

/** What a story's rank is made of. */
export function toRankParts({
  latestAt,
  outletCount,
  countryCount,
  originCount = outletCount,
}: Ranked): RankParts {
  return {
    ...{ latestAt, originCount, countryCount },
    originsMs: countDoublings(originCount) * originSpanMs,
    countriesMs: countDoublings(countryCount) * countrySpanMs,
  }
}

/** The moment by which a story is ranked: written down once, it ages by itself, as that of every other does. */
export function rankStory(story: Ranked): Timestamp {
  const { latestAt, originsMs, countriesMs } = toRankParts(story)
  return Math.round(latestAt + originsMs + countriesMs)
}

function countDoublings(count: number): number {
  return Math.log2(Math.max(1, count))
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
  /** In the title, and in the text as well. */
  readonly isSubject?: true
}
