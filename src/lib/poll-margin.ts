import type { Poll } from '../model/poll.ts'

/** What lies within, nineteen times in twenty. */
const z = 1.96

/** By how much weighting and clusters usually widen a margin: houses that state it name 1.1 to 1.3 (KIIS, 8 March 2025). */
export const usualDesign = 1.3

/** The margin in percentage points that chance allows for a share among so many, were all drawn at random. */
export function toMargin(n: number, percent = 50): number {
  const share = Math.min(100, Math.max(0, percent)) / 100
  return 100 * z * Math.sqrt((share * (1 - share)) / n)
}

export type MarginVerdict = 'consistent' | 'smaller than possible' | 'larger than usual'

/** Weighting seldom widens a margin more than this. */
const mostDesign = 1.6

/** How a reported margin goes with the number of those asked; undefined where either is not stated. A margin is taken for rounded. */
export function judgeMargin({
  n,
  reportedMargin,
}: Pick<Poll, 'n' | 'reportedMargin'>): MarginVerdict | undefined {
  if (n === undefined || reportedMargin === undefined) return undefined
  const places = String(reportedMargin).split('.')[1]?.length ?? 0
  const rounding = 0.5 * 10 ** -places
  if (reportedMargin + rounding < toMargin(n)) return 'smaller than possible'
  return reportedMargin - rounding > mostDesign * toMargin(n) ? 'larger than usual' : 'consistent'
}

export type ChangeVerdict = 'clear' | 'possible' | 'within the margin'

/** Whether the change between two polls of so many is more than chance, both margins widened as usual. */
export function judgeChange(
  before: { readonly percent: number; readonly n: number },
  after: { readonly percent: number; readonly n: number },
): ChangeVerdict {
  const change = Math.abs(after.percent - before.percent)
  const margin =
    usualDesign * Math.hypot(toMargin(before.n, before.percent), toMargin(after.n, after.percent))
  // p < .05, and p < .20 of a normal distribution.
  if (change > margin) return 'clear'
  return change > (margin * 1.2816) / z ? 'possible' : 'within the margin'
}
