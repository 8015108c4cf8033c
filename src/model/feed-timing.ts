import type { Timestamp } from './ids.ts'

/** What a feed's schedule is made of, as far as it is known. */
export interface FeedTiming {
  readonly rhythm?: Rhythm
  readonly wishes?: FeedWishes
  /** Where the feed's address says that it has moved to, before that is believed. */
  readonly move?: SuspectedMove
  /** Fingerprint of the last document, which tells an unchanged one where a server offers no validators. */
  readonly documentHash?: string
  /** When a document last came whole; a server that says "unchanged" for ever is asked without a condition. */
  readonly wholeAt?: Timestamp
  /** How long its site asks to wait between two requests, by its robots.txt. */
  readonly crawlDelayMs?: number
  /** Why the next reading is when it is. */
  readonly dueBecause?: DueReason
}

/** How often a feed publishes, by hour of the week. Older articles count less: half after two weeks. */
export interface Rhythm {
  /** Articles so far, each by its weight now. */
  readonly articles: number
  /** Hours watched so far, weighed alike: `articles / hours` is the posting rate. */
  readonly hours: number
  /** The weighed articles by hour of the week in UTC, from Sunday 0 h: 168 numbers. */
  readonly byHour: readonly number[]
  /** What the weights count from. */
  readonly at: Timestamp
}

/** When the feed itself wants to be left alone. */
export interface FeedWishes {
  /** The least time between two readings (`ttl`, `sy:updatePeriod`). */
  readonly minIntervalMs?: number
  /** Hours of the day, 0 to 23 in UTC (`skipHours`). */
  readonly skipHours?: readonly number[]
  /** Days of the week, 0 being Sunday, in UTC (`skipDays`). */
  readonly skipDays?: readonly number[]
}

export interface SuspectedMove {
  readonly url: string
  /** Readings in a row that were sent there for good. */
  readonly times: number
  readonly since: Timestamp
}

export const dueReasons = [
  'own pace',
  'hourly at most',
  'feed asks',
  'server asks',
  'quiet hours',
  'many feeds',
  'announced',
  'failed',
  'server is busy',
  'long dead',
] as const

/**
 * Why a feed is read next when it is: as often as it publishes; no more than hourly without an invitation; because the
 * feed or the server asks for it; because all feeds together are many; because its hub announces news; because it failed.
 */
export type DueReason = (typeof dueReasons)[number]
