import type { ArticleId, OutletId, StoryId, TagId, Timestamp } from '../model/ids.ts'
import type { Muted } from '../model/reader.ts'
import type { Section } from '../model/section.ts'

/** Whose articles are left out of stories, and whose rules hide some. */
export type Silenced = Pick<Muted, 'outletIds' | 'hiddenFor'>

/** Where the last page ended: the next holds what sorts after it. Keyset paging: cost does not grow with depth. */
export interface Cursor<Id> {
  readonly at: number
  readonly id: Id
}

/** Stories by rank, best first. Rank is a moment: the latest article's, moved forward for every doubling of outlets. */
export interface StoryPage {
  readonly after?: Cursor<StoryId>
  readonly language?: string
  readonly section?: Section
  readonly since?: Timestamp
  readonly limit: number
}

/** Articles by publication, newest first; those that have all of what is given. `from` is included, `to` is not. */
export interface ArticlePage {
  readonly outletId?: OutletId
  readonly tagId?: TagId
  readonly storyId?: StoryId
  readonly language?: string
  readonly from?: Timestamp
  readonly to?: Timestamp
  readonly after?: Cursor<ArticleId>
  readonly limit: number
}

/**
 * Words as a person typed them; each must occur, `"a phrase"` as it stands, `-word` must not. `parseSearch` tells why a
 * question has no answer. Newest hour first, and within an hour what was seen last; `from` is included, `to` is not.
 */
export interface SearchQuery {
  readonly text: string
  readonly outletId?: OutletId
  readonly tagId?: TagId
  readonly language?: string
  readonly from?: Timestamp
  readonly to?: Timestamp
  readonly after?: Cursor<ArticleId>
  readonly limit: number
}

export interface OlderQuestion {
  readonly names: readonly string[]
  readonly language: string
  readonly before: Timestamp
  readonly limit: number
}

/** A part of what came since then though it was published before. */
export interface LatecomersPart {
  readonly seenSince: Timestamp
  readonly publishedBefore: Timestamp
  /** The number of the last of the part before; 0 before the first. */
  readonly after: number
  readonly limit: number
}

export interface FeedStatus {
  readonly total: number
  readonly active: number
  readonly neverRead: number
  readonly failing: number
}

export interface ClaimOptions {
  readonly now: Timestamp
  readonly leaseMs: number
  readonly limit: number
}

export interface NewsCount {
  readonly articles: number
  readonly stories: number
  /** There may be more. */
  readonly isMore: boolean
}
