import type { ArticleId, FeedId, OutletId, RevisionId, StoryId, Timestamp } from './ids.ts'
import type { Enclosure } from './parsed-feed.ts'

export const articleKinds = ['news', 'opinion', 'analysis', 'live', 'round-up', 'press release'] as const
export type ArticleKind = (typeof articleKinds)[number]

/** One text of one outlet at one address; what a list of articles needs. The text is in its current revision. */
export interface Article {
  readonly id: ArticleId
  readonly outletId: OutletId
  /** Undefined when the feed was removed and its articles were kept. */
  readonly feedId: FeedId | undefined
  readonly url: string
  readonly title: string
  /** Plain text, at most 300 characters. */
  readonly excerpt: string
  readonly authors: readonly string[]
  readonly kind: ArticleKind
  readonly language: string | undefined
  /** As the outlet says, but never later than it was first seen nor earlier than 1990; revisions do not move it. */
  readonly publishedAt: Timestamp
  readonly firstSeenAt: Timestamp
  /** When the latest revision was seen, if it is not the first. */
  readonly revisedAt: Timestamp | undefined
  readonly imageUrl: string | undefined
  readonly commentsUrl: string | undefined
  readonly enclosures: readonly Enclosure[]
  readonly categories: readonly string[]
  readonly storyId: StoryId | undefined
}

/** What an article said from `seenAt` on. `text` has a line a paragraph and is what offsets count in. */
export interface Revision {
  readonly id: RevisionId
  readonly articleId: ArticleId
  /** 1 for the first. */
  readonly number: number
  readonly title: string
  readonly text: string
  /** Sanitised; `text` follows from it. */
  readonly html: string
  readonly seenAt: Timestamp
  readonly source: TextSource
  /** It was Octavo that took the text in another way than before, not the outlet that changed it. */
  readonly takenAnew: boolean
}

/** Whose words a text is: the feed's entry or the article's own page. One after the other is no change by the outlet. */
export type TextSource = 'feed' | 'page'

/** A revision without its markup: enough to read, understand and search it. */
export type RevisionText = Omit<Revision, 'html'>

/** A revision without its text: enough to say how often and when an article changed. */
export type RevisionHead = Omit<Revision, 'text' | 'html'>

/** An entry of a feed, made ready to be stored as an article or as a revision of one. */
export interface ReceivedArticle {
  readonly url: string
  /** What stays the same when the outlet edits the entry: its id, else its address, else its title. */
  readonly key: string
  readonly title: string
  readonly excerpt: string
  readonly text: string
  readonly html: string
  /** The `contentFingerprint` of title and text: another value means another revision. */
  readonly contentHash: string
  readonly authors: readonly string[]
  readonly publishedAt: Timestamp
  readonly imageUrl?: string
  readonly commentsUrl?: string
  readonly enclosures: readonly Enclosure[]
  readonly categories: readonly string[]
  /** Whether the feed gives only the beginning of the text, as far as that shows. */
  readonly isTruncated?: boolean
  /** What the feed says of its language, if anything. */
  readonly statedLanguage?: string
}
