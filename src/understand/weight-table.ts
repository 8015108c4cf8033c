/**
 * What features weigh, several whole numbers each, found by the feature's number. Three of them lie in one double, 17
 * bits each, so that one addition adds three.
 */

export interface WeightTable {
  /** How many weights a feature has: at most six. */
  readonly width: number
  /** So many doubles a place; the number of places is a power of two. */
  readonly packed: Float64Array
}

/** No weight may be larger: the sum of 32 must not reach into the next. */
export const largestWeight = 2_047

/** So many weights lie in one double. */
export const lanes = 3
const laneSize = 2 ** 17

/** Packs weights that stand one after the other, so many a place. */
export function packWeights(weights: ArrayLike<number>, width: number): WeightTable {
  const doubles = toDoubles(width)
  const packed = new Float64Array((weights.length / width) * doubles)
  for (let at = 0; at < weights.length; at++) {
    const label = at % width
    const double = ((at - label) / width) * doubles + Math.floor(label / lanes)
    packed[double] = (packed[double] as number) + (weights[at] as number) * laneSize ** (label % lanes)
  }
  return { width, packed }
}

/** How many doubles hold so many weights. */
export function toDoubles(width: number): number {
  return Math.ceil(width / lanes)
}

/** The place of a feature in a table of so many. */
export function toWeightPlace(feature: number, places: number): number {
  return Math.imul(feature ^ (feature >>> 15), 0x85ebca6b) >>> (Math.clz32(places) + 1)
}

/** Takes the weights of a sum of doubles apart, from one place of a list to another. */
export function unpackWeights(sum: number, to: Float64Array, at: number, end: number): void {
  let rest = sum
  const last = Math.min(end, at + lanes)
  for (let lane = at; lane < last; lane++) {
    const next = Math.round(rest / laneSize)
    to[lane] = rest - next * laneSize
    rest = next
  }
}
