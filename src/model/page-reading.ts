import type { Article } from './article.ts'
import type { ExtractionStep } from './extracted-page.ts'
import type { FailureReason, Feed, Validators } from './feed.ts'
import type { ArticleId, Timestamp } from './ids.ts'
import type { OutletRules } from './outlet-rules.ts'

/**
 * `waiting` until it was read for the first time, `read` from then on, `given up` when there is no text to be had, `sent`
 * where a person's browser gave the text: Octavo would not get it by itself, and reads the page no more.
 */
export type PageState = 'waiting' | 'read' | 'given up' | 'sent'

/** Every way in which an article's own page can fail to give its text. */
const pageFailures = [
  'not permitted',
  'needs a subscription',
  'needs a browser',
  'no text',
  'not a page',
  'took too long',
  'left to the feed',
] as const
export type PageFailureReason = FailureReason | (typeof pageFailures)[number]

/** Why the last reading of a page failed; `count` failures in a row. */
export interface PageFailure {
  readonly reason: PageFailureReason
  /** For the operator: the cause as the network or extraction put it. */
  readonly detail: string
  readonly count: number
}

/** How the page of an article was last read. */
export interface PageStatus {
  readonly state: PageState
  /** Where it was in the end: after redirects, or what it calls its own address. */
  readonly url: string | undefined
  readonly readAt: Timestamp | undefined
  /** When it is read next; undefined when it is not any more. */
  readonly dueAt: Timestamp | undefined
  readonly failure: PageFailure | undefined
  /** What its reading found and took away, and why; cut where there is much of it. */
  readonly steps: readonly ExtractionStep[]
}

/** A page that is due to be read, with the lease that lets its result be saved. */
export interface PageWork {
  readonly article: Article
  /** The article's feed; undefined when it was removed. */
  readonly feed: Feed | undefined
  /** Of its outlet, where somebody made some. */
  readonly rules: OutletRules | undefined
  readonly lease: Timestamp
  /** How many times its text was looked for already: see `pageStages`. */
  readonly stage: number
  readonly validators: Validators
  /** Of the text that its last good reading gave. */
  readonly contentHash: string | undefined
  readonly failure: PageFailure | undefined
  /** When its story last got an article. */
  readonly storyLatestAt: Timestamp | undefined
}

/** What a page said, made ready to be stored as a revision. */
export interface PageText {
  readonly title: string
  readonly text: string
  readonly html: string
  readonly excerpt: string
  /** Another value means another revision. */
  readonly contentHash: string
  readonly authors: readonly string[]
  readonly imageUrl?: string
}

/** A page as a person's browser sent it. */
export interface SentPage {
  readonly articleId: ArticleId
  readonly sentAt: Timestamp
  readonly url: string
  readonly text: PageText
  readonly steps: readonly ExtractionStep[]
}

/** How one reading of a page ended, and when it is read next. */
export interface FinishedPage {
  readonly articleId: ArticleId
  readonly lease: Timestamp
  readonly readAt: Timestamp
  readonly dueAt: Timestamp | undefined
  readonly stage: number
  readonly state: PageState
  readonly url?: string
  readonly validators?: Validators
  /** Absent when it failed or was unchanged. */
  readonly text?: PageText
  /** Absent where nothing was read. */
  readonly steps?: readonly ExtractionStep[]
  readonly failure?: PageFailure
}
