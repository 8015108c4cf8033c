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

const lanes = 3
const laneSize = 2 ** 17

/** Packs weights that stand one after the other, so many a place. */
export function packWeights(weights: ArrayLike<number>, width: number): WeightTable {
  const doubles = Math.ceil(width / lanes)
  const packed = new Float64Array((weights.length / width) * doubles)
  for (let at = 0; at < weights.length; at++) {
    const label = at % width
    const double = ((at - label) / width) * doubles + Math.floor(label / lanes)
    packed[double] = (packed[double] as number) + (weights[at] as number) * laneSize ** (label % lanes)
  }
  return { width, packed }
}

/** The place of a feature in a table of so many. */
export function toWeightPlace(feature: number, places: number): number {
  return Math.imul(feature ^ (feature >>> 15), 0x85ebca6b) >>> (Math.clz32(places) + 1)
}

/** For each token of a run the sum of what its features weigh; the features of all have one list. */
export function addWeights(
  { width, packed }: WeightTable,
  features: Int32Array,
  count: number,
): Float64Array {
  const doubles = Math.ceil(width / lanes)
  const places = packed.length / doubles
  const each = features.length / count
  const sums = new Float64Array(count * width)
  if (features.length === 0) return sums
  for (let at = 0, place = 0; at < count; at++) {
    let [first, second] = [0, 0]
    for (const end = (at + 1) * each; place < end; place++) {
      const double = toWeightPlace(features[place] as number, places) * doubles
      first += packed[double] as number
      // Where there is one, it is added again and left out below: cheaper than to ask.
      second += packed[double + doubles - 1] as number
    }
    unpack(first, sums, { at: at * width, end: (at + 1) * width })
    unpack(second, sums, { at: at * width + lanes, end: (at + 1) * width })
  }
  return sums
}

function unpack(sum: number, to: Float64Array, { at, end }: { readonly at: number; readonly end: number }) {
  let rest = sum
  for (let lane = at; lane < Math.min(end, at + lanes); lane++) {
    const next = Math.round(rest / laneSize)
    to[lane] = rest - next * laneSize
    rest = next
  }
}
