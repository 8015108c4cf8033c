import type { Rhythm } from '../model/feed-timing.ts'
import type { Timestamp } from '../model/ids.ts'

export const hourMs = 3_600_000
const dayMs = 24 * hourMs
/** What a feed did two weeks ago counts half: it follows a change of habit within a month, and no single day. */
const halfLifeMs = 14 * dayMs
/** How far back a first document is believed: its older items are a choice more often than all there were. */
const longestPastMs = 28 * dayMs
/** Before anything is known: an article in twelve hours, worth as much as one day of watching. */
const assumed = { articles: 2, hours: 24 }
/** What each hour of the week is thought to have seen beyond its own articles, so that no hour is for ever silent. */
const hourPrior = 0.5
const hoursOfWeek = 168

/**
 * The rhythm with what a reading brought: `publishedAt` of the new articles. The first reading learns from the dates of
 * all that the feed still carries.
 */
export function learnRhythm(
  known: Rhythm | undefined,
  publishedAt: readonly Timestamp[],
  now: Timestamp,
): Rhythm {
  const times = publishedAt.map((at) => Math.min(at, now)).filter((at) => at > now - longestPastMs)
  const since = known?.at ?? times.reduce((least, at) => Math.min(least, at), now - hourMs)
  const passed = 0.5 ** (Math.max(0, now - since) / halfLifeMs)
  const byHour = known
    ? known.byHour.map((count) => count * passed)
    : Array.from({ length: hoursOfWeek }, () => 0)
  let articles = (known?.articles ?? 0) * passed
  for (const at of times) {
    const weight = 0.5 ** ((now - at) / halfLifeMs)
    articles += weight
    byHour[hourOfWeek(at)] = (byHour[hourOfWeek(at)] ?? 0) + weight
  }
  // The integral of the weight over the time watched: far below the half-life it is that time itself.
  const watched = (halfLifeMs / Math.LN2) * (1 - passed)
  const hours = (known?.hours ?? 0) * passed + watched / hourMs
  return { articles: round(articles), hours: round(hours), byHour: byHour.map(round), at: now }
}

/** Articles an hour that may be expected at a moment, never 0. */
export function expectRate(rhythm: Rhythm | undefined, at: Timestamp): number {
  const { articles = 0, hours = 0, byHour = [] } = rhythm ?? {}
  const rate = (articles + assumed.articles) / (hours + assumed.hours)
  const hour = hourOfWeek(at)
  // The hour itself and its neighbours, on that day and, for half of it, on all days: a week of news is not many articles.
  const thatDay = smooth(byHour, hour)
  let everyDay = 0
  for (let day = 0; day < 7; day++) everyDay += smooth(byHour, (hour + day * 24) % hoursOfWeek) / 7
  const share = (thatDay + everyDay) / 2
  return (rate * (share + hourPrior)) / (articles / hoursOfWeek + hourPrior)
}

function smooth(byHour: readonly number[], hour: number): number {
  const at = (index: number) => byHour[(index + hoursOfWeek) % hoursOfWeek] ?? 0
  return (at(hour - 1) + 2 * at(hour) + at(hour + 1)) / 4
}

/** 0 is the hour that begins on Sunday at midnight, UTC. */
function hourOfWeek(at: Timestamp): number {
  const date = new Date(at)
  return date.getUTCDay() * 24 + date.getUTCHours()
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
