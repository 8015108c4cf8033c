/** Takes what tells of a token: numbers that stand for a rule and what it found, without strings. */
export interface FeatureSink {
  /** A feature of the rule with this number; the same values give the same feature. */
  add(rule: number, a: number, b: number, c: number): void
  /** Ends a token. */
  next(): void
}

/** A sum of products, as none waits for another: a chain of mixing took twice the time. */
export function toFeature(rule: number, a: number, b: number, c: number): number {
  return (
    (Math.imul(rule + 1, 0x2545f491) +
      Math.imul(a, 0x9e3779b1) +
      Math.imul(b, 0xc2b2ae3d) +
      Math.imul(c, 0x27d4eb2f)) |
    0
  )
}

/** One number for two, in their order. */
export function mix(one: number, other: number): number {
  return Math.imul(one ^ (other + 0x9e3779b9 + (one << 6) + (one >>> 2)), 0x01000193)
}
