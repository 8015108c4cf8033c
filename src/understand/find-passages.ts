import type { Passages } from './read-passages.ts'
import { wordWeight } from './split-units.ts'

/** A run of equal units: where it begins in either text and how many they are. */
export interface SharedRun {
  readonly earlierAt: number
  readonly laterAt: number
  readonly count: number
}

/** Where the shingles of a text stand: the first place of each, and from place to place. */
export interface ShinglePlaces {
  readonly first: ReadonlyMap<number, number>
  /** The next place of the same shingle; 0 is none, for the first place is never a next one. */
  readonly next: Uint32Array
}

/** Looks up a text's shingles once for any number of comparisons. */
export function placeShingles({ shingles }: Passages): ShinglePlaces {
  const first = new Map<number, number>()
  const next = new Uint32Array(shingles.length)
  for (let at = shingles.length - 1; at >= 0; at--) {
    const shingle = shingles[at] as number
    next[at] = first.get(shingle) ?? 0
    first.set(shingle, at)
  }
  return { first, next }
}

/**
 * The runs of at least five equal words of two texts, in the order of the earlier one and apart there: at each place the
 * longest that the later text has anywhere. Equal hashes of five words in a row are the same words.
 */
export function findPassages(later: Passages, places: ShinglePlaces, earlier: Passages): SharedRun[] {
  const runs: SharedRun[] = []
  for (let earlierAt = 0; earlierAt < earlier.shingles.length; ) {
    const run = findLongest(later, places, { earlier, earlierAt })
    if (run) runs.push(run)
    earlierAt += run?.count ?? 1
  }
  return runs
}

// A shingle that comes more often in one text is a refrain; its first places do.
const maxPlaces = 8

function findLongest(
  later: Passages,
  { first, next }: ShinglePlaces,
  { earlier, earlierAt }: { readonly earlier: Passages; readonly earlierAt: number },
): SharedRun | undefined {
  let longest: SharedRun | undefined
  let laterAt = first.get(earlier.shingles[earlierAt] as number)
  for (let tried = 0; laterAt !== undefined && tried < maxPlaces; tried++) {
    const count = countEqual(later, laterAt, { earlier, earlierAt })
    if (count > (longest?.count ?? 0)) longest = { earlierAt, laterAt, count }
    laterAt = next[laterAt] || undefined
  }
  return longest && weighRun(earlier, earlierAt, longest.count) >= 5 ? longest : undefined
}

function countEqual(
  later: Passages,
  laterAt: number,
  { earlier, earlierAt }: { readonly earlier: Passages; readonly earlierAt: number },
): number {
  const most = Math.min(later.units.length - laterAt, earlier.units.length - earlierAt)
  const ours = later.units.hashes
  const theirs = earlier.units.hashes
  let count = 0
  while (count < most && ours[laterAt + count] === theirs[earlierAt + count]) count++
  return count
}

function weighRun({ units }: Passages, from: number, count: number): number {
  let weight = 0
  for (let at = from; at < from + count; at++) weight += units.weights[at] as number
  return weight / wordWeight
}
