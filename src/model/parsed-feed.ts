import type { FeedWishes } from './feed-timing.ts'
import type { Timestamp } from './ids.ts'

/** What a feed's bytes say, in one shape for RSS, Atom, JSON Feed and news sitemaps. HTML is sanitised and its addresses are absolute. */
export interface ParsedFeed {
  readonly format: 'rss' | 'atom' | 'rdf' | 'json' | 'sitemap'
  readonly id?: string
  readonly title?: string
  readonly link?: string
  readonly description?: string
  readonly language?: string
  readonly authors: readonly FeedAuthor[]
  readonly categories: readonly string[]
  readonly publishedAt?: Timestamp
  readonly updatedAt?: Timestamp
  /** Where the feed says it lives, and the hub that announces its changes. */
  readonly selfUrl?: string
  readonly hubUrl?: string
  /** When the feed wants to be left alone. */
  readonly wishes?: FeedWishes
  readonly items: readonly ParsedItem[]
}

export interface FeedAuthor {
  readonly name: string
}

export interface ParsedItem {
  readonly id?: string
  readonly link?: string
  /** Plain text: markup in a title is read, not kept. */
  readonly title?: string
  /** Sanitised HTML. */
  readonly summary?: string
  /** Sanitised HTML. */
  readonly content?: string
  readonly authors: readonly FeedAuthor[]
  readonly publishedAt?: Timestamp
  readonly updatedAt?: Timestamp
  readonly categories: readonly string[]
  /** Where items of one feed may differ in it. */
  readonly language?: string
  readonly enclosures: readonly Enclosure[]
  readonly imageUrl?: string
  /** Where the outlet has its own discussion of the article. */
  readonly commentsUrl?: string
}

export interface Enclosure {
  readonly url: string
  readonly type?: string
  /** Bytes, as the feed says. */
  readonly length?: number
}
