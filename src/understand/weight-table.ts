/**
 * What features weigh, two or four whole numbers each, found by the feature's number. A row of them takes as little room
 * as it can: fetching it from outside of a core's own memory takes most of the time.
 */

export interface WeightTable {
  /** How many weights a feature has. */
  readonly width: number
  /** A row a place; the number of places is a power of two. */
  readonly rows: Int16Array
}

/** No weight may be larger: the difference of two has to fit into 16 bits. */
export const largestWeight = 2_047

/** The place of a feature in a table of so many. */
export function toWeightPlace(feature: number, places: number): number {
  return Math.imul(feature ^ (feature >>> 15), 0x85ebca6b) >>> (Math.clz32(places) + 1)
}

/** Of each label but the first how much more it weighs: only differences tell which one is chosen. */
export function toDifferences(weights: ArrayLike<number>, labels: number): WeightTable {
  const width = labels - 1
  const rows = new Int16Array((weights.length / labels) * width)
  for (let at = 0; at < rows.length; at++) {
    const first = Math.floor(at / width) * labels
    rows[at] = (weights[first + 1 + (at % width)] as number) - (weights[first] as number)
  }
  return { width, rows }
}
