/** Which texts hold a fingerprint, in plain lists of numbers: the newest postings up to a cap, the oldest overwritten. */

export interface FingerprintRing {
  readonly most: number
  /** How many postings were ever added. */
  added: number
  /** Of each place: fingerprint and holder, and how many postings ago the last of its chain was added (0: none). */
  fingerprints: Uint32Array
  holders: Uint32Array
  backs: Uint32Array
  /** The place of the newest posting of each chain, plus one. A chain is what ends in the same bits. */
  heads: Uint32Array
}

/** An empty ring that grows up to `most` postings, sixteen bytes each. Both are powers of two. */
export function createFingerprintRing(most: number): FingerprintRing {
  // 4,096 postings are some twenty articles.
  return { most, added: 0, ...makeRoom(Math.min(most, 4096)) }
}

function makeRoom(size: number) {
  return {
    fingerprints: new Uint32Array(size),
    holders: new Uint32Array(size),
    backs: new Uint32Array(size),
    heads: new Uint32Array(size),
  }
}

/** Notes that `holder` holds the fingerprint; the oldest posting goes where there is no more room. */
export function addFingerprint(ring: FingerprintRing, fingerprint: number, holder: number): void {
  const size = ring.fingerprints.length
  if (ring.added === size && size < ring.most) grow(ring)
  link(ring, fingerprint, holder)
}

function grow(ring: FingerprintRing): void {
  const { fingerprints, holders } = ring
  Object.assign(ring, makeRoom(2 * fingerprints.length))
  ring.added = 0
  for (const [at, fingerprint] of fingerprints.entries()) link(ring, fingerprint, holders[at] as number)
}

function link(ring: FingerprintRing, fingerprint: number, holder: number): void {
  const mask = ring.fingerprints.length - 1
  const place = ring.added & mask
  const chain = fingerprint & mask
  const head = findHead(ring, chain)
  ring.backs[place] = head === undefined ? 0 : ((place - head - 1) & mask) + 1
  ring.fingerprints[place] = fingerprint
  ring.holders[place] = holder
  ring.heads[chain] = place + 1
  ring.added++
}

/** The place of a chain's newest posting, unless something else stands there by now. */
function findHead({ heads, fingerprints }: FingerprintRing, chain: number): number | undefined {
  const head = heads[chain] as number
  if (head === 0) return undefined
  return ((fingerprints[head - 1] as number) & (heads.length - 1)) === chain ? head - 1 : undefined
}

/** Calls `visit` for the holders of a fingerprint, newest first, at most `most` of them. */
export function visitHolders(
  ring: FingerprintRing,
  fingerprint: number,
  most: number,
  visit: (holder: number) => void,
): void {
  const size = ring.fingerprints.length
  const head = findHead(ring, fingerprint & (size - 1))
  if (head === undefined) return
  const newest = ring.added - 1
  let visited = 0
  // Counted from the newest posting, so that what was overwritten is told from what was not.
  for (let age = (newest - head) & (size - 1); age < size; ) {
    const place = (newest - age) & (size - 1)
    if (ring.fingerprints[place] === fingerprint) {
      visit(ring.holders[place] as number)
      if (++visited === most) return
    }
    const back = ring.backs[place] as number
    if (back === 0) return
    age += back
  }
}
