import type { ClaimWords } from './get-claim-words.ts'
import { listPairs } from './list-pairs.ts'
import type { PlacedFigure } from './statement.ts'

/** What is computed rests on few figures; more of them make any number. */
const mostFigures = 24

/**
 * How a figure follows from two that the sources have, where a word says that it was worked out: `“a margin of 15 votes”`
 * of 112 to 97 → `'15 = 112 − 97'`.
 */
export function findComputed(
  figure: PlacedFigure,
  all: readonly PlacedFigure[],
  { sum, difference, each }: ClaimWords,
): string | undefined {
  const value = Number(figure.value)
  if (!Number.isFinite(value) || figure.unit === 'st' || figure.unit === 'x') return undefined
  const lowers = new Set(figure.statement.words.map(({ lower }) => lower))
  const known = all
    .filter((one) => Number.isFinite(Number(one.value)) && one.unit !== 'st')
    .slice(0, mostFigures)
  for (const [one, other] of listPairs(known)) {
    const [high, low] = [Number(one.value), Number(other.value)].sort((a, b) => b - a) as [number, number]
    const isAlike = one.unit === other.unit && mayCount(figure, one)
    if (
      isAlike &&
      lowers.intersection(sum).size > 0 &&
      isSame(value, high + low) &&
      sharesNoun(figure, one, other)
    )
      return `${figure.words} = ${one.words} + ${other.words}`
    if (isAlike && lowers.intersection(difference).size > 0 && isSame(value, high - low))
      return `${figure.words} = ${high} − ${low}`
    if (low > 0 && lowers.intersection(each).size > 0 && isSame(value, high / low))
      return `${figure.words} = ${high} / ${low}`
  }
  return undefined
}

/** Of 38 and 46 per cent the difference is in points; a number of days may be that of two dates. */
function mayCount({ unit }: PlacedFigure, one: PlacedFigure): boolean {
  return unit === one.unit || unit === '' || one.unit === '' || (unit === 'points' && one.unit === '%')
}

/** A sum is of what both count: the dead of two places. */
function sharesNoun(figure: PlacedFigure, one: PlacedFigure, other: PlacedFigure): boolean {
  return one.statement !== other.statement
    ? one.statement.keys.intersection(other.statement.keys).intersection(figure.statement.keys).size > 0
    : one.statement.keys.intersection(figure.statement.keys).size > 0
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(other))
}
