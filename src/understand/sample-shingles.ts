import { type Units, wordWeight } from './split-units.ts'

/** A shingle is five words in a row, or as many letters as weigh the same: ten Han signs, twenty letters of Thai. */
const shingleWeight = 5 * wordWeight

/** A hash of the shingle that begins at each unit; the last units, which are too few for one, have none. */
export function hashShingles({ length, hashes, weights }: Units): Uint32Array {
  const shingles = new Uint32Array(length)
  for (let from = 0; from < length; from++) {
    let weight = 0
    let hash = 0
    let at = from
    while (at < length && weight < shingleWeight) {
      hash = Math.imul(hash, 0x9e3779b1) + (hashes[at] as number)
      weight += weights[at++] as number
    }
    if (weight < shingleWeight) return shingles.slice(0, from)
    shingles[from] = mix(hash)
  }
  return shingles
}

/** Where the shingle that begins at `from` ends, as a unit. */
export function shingleEnd({ length, weights }: Units, from: number): number {
  let at = from
  for (let weight = 0; at < length && weight < shingleWeight; at++) weight += weights[at] as number
  return at
}

/** The finishing steps of MurmurHash3: every bit of the input moves every bit of the answer. */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/**
 * The positions of the shingles that stand for a text: the smallest of every `window` in a row (winnowing: Schleimer and
 * others, SIGMOD 2003). Two texts that have `window + 4` words in a row in common share one, whatever stands around them.
 */
export function sampleShingles(shingles: Uint32Array, window: number): number[] {
  const sampled: number[] = []
  let least = -1
  const last = Math.max(0, shingles.length - window)
  for (let from = 0; from <= last && shingles.length > 0; from++) {
    const end = Math.min(shingles.length, from + window)
    const next = least < from ? findLeast(shingles, from, end) : lesser(shingles, least, end - 1)
    if (next !== least) sampled.push(next)
    least = next
  }
  return sampled
}

// Of equals the rightmost, which stays in view for longest.
function lesser(shingles: Uint32Array, one: number, other: number): number {
  return (shingles[other] as number) <= (shingles[one] as number) ? other : one
}

function findLeast(shingles: Uint32Array, from: number, end: number): number {
  let least = from
  for (let at = from + 1; at < end; at++) least = lesser(shingles, least, at)
  return least
}
