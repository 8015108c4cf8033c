import type { DueReason, FeedWishes, Rhythm } from '../model/feed-timing.ts'
import type { Timestamp } from '../model/ids.ts'
import { expectRate, hourMs } from './posting-rhythm.ts'

/** How a reading ended, as far as it matters for the next. */
export interface FinishedReading {
  readonly now: Timestamp
  /** From 0 up to 1. */
  readonly randomness: number
  readonly rhythm?: Rhythm | undefined
  readonly wishes?: FeedWishes | undefined
  /** Whether an unchanged document costs the server a line only. */
  readonly isConditional: boolean
  /** How long the server says that its answer stays fresh. */
  readonly maxAgeMs?: number | undefined
  /** Until when a hub has promised to announce news. */
  readonly announcedUntil?: Timestamp | undefined
  /** How many times longer all feeds wait because together they are too many; 1 where they are not. */
  readonly stretch: number
}

export interface FailedReading {
  readonly now: Timestamp
  readonly randomness: number
  /** Failures in a row, this one included. */
  readonly failureCount: number
  readonly failingSince: Timestamp
  /** How long the server asks to be left alone. */
  readonly retryAfterMs?: number | undefined
}

export interface ScheduledReading {
  readonly dueAt: Timestamp
  readonly because: DueReason
}

const minuteMs = 60_000
const dayMs = 24 * hourMs
const shortestMs = 5 * minuteMs
// A feed that asks for more is still looked at daily, or a slip of its makers would silence it for years.
const longestMs = dayMs
// Without an invitation no publisher is asked more often: what all readers of feeds agree on as good manners.
const uninvitedMs = hourMs
// An article an hour: an hour. Four an hour: half an hour. One a day: five hours. The square root is what keeps all feeds
// together as fresh as a number of readings can (Sia and Cho).
const paceMs = hourMs
// Feeds that were added together drift apart, so that they do not all fall due in one second for ever.
const jitterShare = 0.1
// A hub can lose an announcement.
const safetyMs = 6 * hourMs
// After five dead days a feed hardly ever comes back: it is asked weekly.
const deadAfterMs = 5 * dayMs
const probeMs = 7 * dayMs

/** When a feed is to be read next: as often as it publishes, within a day, and never earlier than feed and server ask. */
export function scheduleFeed(reading: FinishedReading): ScheduledReading {
  const { now, wishes = {}, announcedUntil = 0, maxAgeMs = 0 } = reading
  const isAnnounced = announcedUntil > now
  const own = findInterval(reading.rhythm, now)
  const stretched = own * Math.max(1, reading.stretch)
  const limits: readonly [number, DueReason][] = [
    [stretched, stretched > own ? 'many feeds' : 'own pace'],
    // Where the hub's promise ends before the next reading nobody announces what comes then.
    [isAnnounced ? Math.min(safetyMs, announcedUntil - now + uninvitedMs) : 0, 'announced'],
    [isAnnounced ? 0 : findShortest(reading), 'hourly at most'],
    [wishes.minIntervalMs ?? 0, 'feed asks'],
    [maxAgeMs, 'server asks'],
  ]
  const [intervalMs, because] = limits.reduce((most, limit) => (limit[0] > most[0] ? limit : most))
  const earliestMs = Math.max(wishes.minIntervalMs ?? 0, maxAgeMs, shortestMs)
  const jittered = Math.max(jitter(intervalMs, reading.randomness), earliestMs)
  const dueAt = now + Math.round(Math.min(jittered, longestMs))
  const allowed = findAllowedMoment(dueAt, wishes, now)
  return { dueAt: allowed, because: allowed > dueAt ? 'quiet hours' : because }
}

/** When a feed that failed is tried again: later each time, daily at the latest, and weekly once it was dead for five days. */
export function scheduleRetry(reading: FailedReading): ScheduledReading {
  const { now, randomness, failureCount, retryAfterMs = 0 } = reading
  if (now - reading.failingSince >= deadAfterMs && failureCount > 1)
    return { dueAt: now + Math.round(jitter(probeMs, randomness)), because: 'long dead' }
  const backOffMs = Math.max(shortestMs, jitter(shortestMs * 2 ** (failureCount - 1), randomness))
  const waitMs = Math.min(Math.max(backOffMs, retryAfterMs), longestMs)
  return { dueAt: now + Math.round(waitMs), because: retryAfterMs > backOffMs ? 'server is busy' : 'failed' }
}

/** Readings an hour that a feed would have by its own pace: what the budget of all feeds is shared out by. */
export function countReadingsAnHour(rhythm: Rhythm | undefined, now: Timestamp): number {
  return hourMs / findInterval(rhythm, now)
}

/** Below an hour only where caching headers invite it, and an unchanged answer is cheap. */
function findShortest({ maxAgeMs = 0, isConditional }: FinishedReading): number {
  return maxAgeMs > 0 && isConditional ? Math.max(shortestMs, Math.min(maxAgeMs, uninvitedMs)) : uninvitedMs
}

/** Walks ahead hour by hour, quickly where much is published and slowly at night, until a whole interval is used up. */
function findInterval(rhythm: Rhythm | undefined, now: Timestamp): number {
  let [at, left] = [now, 1]
  while (at < now + longestMs) {
    const hourEnds = (Math.floor(at / hourMs) + 1) * hourMs
    const speed = Math.sqrt(expectRate(rhythm, at)) / paceMs
    const used = (hourEnds - at) * speed
    if (used >= left) return Math.max(shortestMs, at + left / speed - now)
    left -= used
    at = hourEnds
  }
  return longestMs
}

/** The first moment from `at` on that lies in no hour and on no day that the feed wants skipped, or `at` where none comes within three days. */
function findAllowedMoment(at: Timestamp, wishes: FeedWishes, now: Timestamp): Timestamp {
  const { skipHours = [], skipDays = [] } = wishes
  for (let moment = at; moment <= now + 3 * longestMs; moment = nextHour(moment)) {
    const date = new Date(moment)
    if (!skipHours.includes(date.getUTCHours()) && !skipDays.includes(date.getUTCDay())) return moment
  }
  return at
}

function nextHour(at: Timestamp): Timestamp {
  return (Math.floor(at / hourMs) + 1) * hourMs
}

function jitter(ms: number, randomness: number): number {
  return ms * (1 + jitterShare * (2 * randomness - 1))
}
