/** How many outlets use something lately, against what its own past lets expect. */
export interface Trend {
  /** Outlets in the last day. */
  readonly now: number
  /** On a day before, on average, rounded to tenths. */
  readonly expected: number
  readonly isRising: boolean
}

// A trend needs several voices, twice what is usual, and more than chance gives; see the published rule of z ≥ 3 over a
// mean with its variance and one, so that what was never there does not rise with two.
const [leastOutlets, leastTimes, leastDeviation] = [4, 2, 3]

/** The trend of a row of days, oldest first, the last of them the last 24 hours: `[2, 2, 2, 9]` → 9, 2 expected, rising. */
export function rateTrend(outletsADay: readonly number[]): Trend {
  const before = outletsADay.slice(0, -1)
  const now = outletsADay.at(-1) ?? 0
  const days = Math.max(1, before.length)
  const mean = before.reduce((sum, count) => sum + count, 0) / days
  const variance = before.reduce((sum, count) => sum + (count - mean) ** 2, 0) / days
  const deviation = (now - mean) / Math.sqrt(variance + mean + 1)
  const isRising = now >= leastOutlets && now >= leastTimes * mean && deviation >= leastDeviation
  return { now, expected: Math.round(mean * 10) / 10, isRising }
}
