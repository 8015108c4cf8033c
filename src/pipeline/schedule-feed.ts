import type { Timestamp } from '../model/ids.ts'

/** How a reading ended, as far as it matters for the next. */
export interface FinishedReading {
  readonly now: Timestamp
  /** From 0 up to 1. */
  readonly randomness: number
  /** Failures in a row, this one included; 0 after a success. */
  readonly failureCount: number
  /** When something new last came, this reading included; unknown counts as now. */
  readonly lastNewAt?: Timestamp | undefined
  /** The least time between two readings that the feed asks for (`ttl`, `sy:updatePeriod`). */
  readonly minIntervalMs?: number | undefined
  /** How long the server says that its answer stays fresh. */
  readonly maxAgeMs?: number | undefined
  /** How long the server asks to be left alone. */
  readonly retryAfterMs?: number | undefined
}

const minute = 60_000
const day = 24 * 60 * minute

// News that is half an hour old is still news, and 48 unchanged answers a day cost a publisher some 15 kB.
const usualMs = 30 * minute
// The first try again: soon enough for a restart on the other side, late enough not to be in its way.
const shortestMs = 5 * minute
// A feed that asks for more is still looked at daily, or a slip of its makers would silence it for years.
const longestMs = day
// What was quiet for twelve hours is asked hourly, what was quiet for twelve days daily: at worst a twelfth late.
const quietShare = 1 / 12
// Feeds that were added together drift apart, so that they do not all fall due in one second for ever.
const jitterShare = 0.1

/** When a feed is to be read next: within a day, and never earlier than feed and server ask (as far as a day). */
export function scheduleFeed(reading: FinishedReading): Timestamp {
  const { now, randomness, failureCount, minIntervalMs = 0, maxAgeMs = 0, retryAfterMs = 0 } = reading
  const intervalMs =
    failureCount > 0 ? findBackOff(failureCount) : findInterval(now - (reading.lastNewAt ?? now))
  const jitteredMs = intervalMs * (1 + jitterShare * (2 * randomness - 1))
  const earliestMs = Math.max(jitteredMs, shortestMs, minIntervalMs, maxAgeMs, retryAfterMs)
  return now + Math.round(Math.min(earliestMs, longestMs))
}

function findInterval(quietMs: number): number {
  return Math.max(usualMs, quietMs * quietShare)
}

function findBackOff(failureCount: number): number {
  return shortestMs * 2 ** (failureCount - 1)
}
