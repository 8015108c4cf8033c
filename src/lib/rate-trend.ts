import type { Timestamp } from '../model/ids.ts'

/** How many outlets use something lately, against what its own past lets expect. */
export interface Trend {
  /** Outlets in the last day. */
  readonly now: number
  /** On a day before, on average, rounded to tenths; undefined where too few days are known to say what is usual. */
  readonly expected: number | undefined
  readonly isRising: boolean
}

// A trend needs several voices, twice what is usual, and more than chance gives; see the published rule of z ≥ 3 over a
// mean with its variance and one, so that what was never there does not rise with two.
const [leastTimes, leastDeviation] = [2, 3]
/** What fewer outlets tell is no trend. */
export const leastOutletsOfTrend = 4
// By fewer days nobody knows what is usual: of a store that was just begun all is new.
const leastDays = 3

const daysOfTrend = 30
const dayMs = 86_400_000

/** The days that a trend is rated by, as the store counts them; the last is the last 24 hours. */
export function spanOfTrend(now: Timestamp) {
  return { since: now - daysOfTrend * dayMs, spanMs: dayMs }
}

/** A count for each day, oldest first, from those of the days that have one. */
export function toDays(counts: ReadonlyMap<number, number>): number[] {
  return Array.from({ length: daysOfTrend }, (_, day) => counts.get(day) ?? 0)
}

/**
 * The trend of a row of days, oldest first, the last of them the last 24 hours: `[2, 2, 2, 9]` → 9, 2 expected, rising.
 * Days before `knownMs` ago are not counted: nobody looked.
 */
export function rateTrend(outletsADay: readonly number[], knownMs = Number.POSITIVE_INFINITY): Trend {
  const now = outletsADay.at(-1) ?? 0
  const before = isUsualKnown(knownMs) ? outletsADay.slice(0, -1).slice(-countKnownDays(knownMs)) : []
  const days = before.length
  if (days < leastDays) return { now, expected: undefined, isRising: false }
  const mean = before.reduce((sum, count) => sum + count, 0) / days
  const variance = before.reduce((sum, count) => sum + (count - mean) ** 2, 0) / days
  const deviation = (now - mean) / Math.sqrt(variance + mean + 1)
  const isMore = now >= leastOutletsOfTrend && now >= leastTimes * mean && deviation >= leastDeviation
  return { now, expected: Math.round(mean * 10) / 10, isRising: isMore }
}

/** Whether a store that began so long ago has seen enough days to know what is usual. */
export function isUsualKnown(knownMs: number): boolean {
  return countKnownDays(knownMs) >= leastDays
}

function countKnownDays(knownMs: number): number {
  return Math.max(0, Math.floor(knownMs / dayMs) - 1)
}

/** By which trends are ordered: how many times the usual, and by how many outlets. */
export function rankTrend({ now, expected }: { readonly now: number; readonly expected: number }): number {
  return Math.log2((now + 1) / (expected + 1)) * Math.sqrt(now)
}
