import type { FeedTiming } from './feed-timing.ts'
import type { FeedId, OutletId, Timestamp } from './ids.ts'

/** An address that is read again and again, with its schedule and health. */
export interface Feed {
  readonly id: FeedId
  readonly outletId: OutletId
  readonly url: string
  readonly title: string
  readonly folder: string | undefined
  readonly state: FeedState
  readonly siteUrl: string | undefined
  /** Sent back byte for byte with the next request. */
  readonly validators: Validators
  readonly addedAt: Timestamp
  readonly dueAt: Timestamp
  readonly lastReadAt: Timestamp | undefined
  readonly lastNewAt: Timestamp | undefined
  readonly articleCount: number
  readonly failure: FeedFailure | undefined
  readonly timing: FeedTiming
  readonly pagePolicy: PagePolicy
  /** Until when a hub has agreed to send its news by itself (WebSub); until then a reading now and then is enough. */
  readonly announcedUntil: Timestamp | undefined
}

export const pagePolicies = ['truncated', 'always', 'never'] as const

/** Whether the pages of a feed's articles are fetched for their text: `truncated` when the feed gives only a part of it. */
export type PagePolicy = (typeof pagePolicies)[number]

/** `active` is read when due; `paused` by a person; `ended` by the outlet (410 Gone). */
export type FeedState = 'active' | 'paused' | 'ended'

export interface Validators {
  readonly etag?: string
  readonly lastModified?: string
}

/** Why the last reading failed; `count` failures in a row since `since`. */
export interface FeedFailure {
  readonly reason: FailureReason
  /** For the operator: the cause as the network or parser put it. */
  readonly detail: string
  readonly count: number
  readonly since: Timestamp
}

/** Every way that a fetch or a parse can fail. The reader's sentence for each is in the translation table. */
export const failureReasons = [
  'bad address',
  'private address',
  'no such host',
  'no connection',
  'timed out',
  'too large',
  'too many redirects',
  'not found',
  'gone',
  'forbidden',
  'rate limited',
  'server error',
  'unexpected status',
  'unusual port',
  'empty',
  'not a feed',
  'no news',
  'broken feed',
] as const

export type FailureReason = (typeof failureReasons)[number]

/** What a feed that is found brings, as far as its address or its page tells. The reader's word is in the translations. */
export type FeedKind =
  | 'articles'
  | 'comments'
  | 'posts'
  | 'videos'
  | 'podcast'
  | 'releases'
  | 'changes'
  | 'news sitemap'

export interface NewFeed {
  readonly outletId: OutletId
  readonly url: string
  readonly title: string
  readonly folder?: string
  readonly siteUrl?: string
  readonly addedAt: Timestamp
  readonly dueAt: Timestamp
}

/** How one reading of a feed ended. A success clears the failure. */
export interface FeedReading {
  readonly feedId: FeedId
  readonly readAt: Timestamp
  readonly dueAt: Timestamp
  /** When the feed was due as its reader had it: a reading whose lease was lost is not recorded. */
  readonly lease: Timestamp
  readonly validators: Validators
  readonly newArticles: number
  readonly failure?: FeedFailure
  readonly ended?: boolean
  /** What stays where it is not said. */
  readonly timing?: Feed['timing']
  /** By its own pace. */
  readonly readingsAnHour?: number
  /** Its address from now on. */
  readonly url?: string
  readonly siteUrl?: string
}
