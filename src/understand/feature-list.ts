/** Collects features: numbers that stand for a rule and what it found, in one list without strings. */
export class FeatureList {
  readonly numbers: Int32Array
  #at = 0

  constructor(size: number) {
    this.numbers = new Int32Array(size)
  }

  /**
   * A feature of the rule with this number; the same values give the same feature. A sum of products, as none waits
   * for another: a chain of mixing took twice the time.
   */
  add(rule: number, a = 0, b = 0, c = 0): void {
    this.numbers[this.#at++] =
      Math.imul(rule + 1, 0x2545f491) +
      Math.imul(a, 0x9e3779b1) +
      Math.imul(b, 0xc2b2ae3d) +
      Math.imul(c, 0x27d4eb2f)
  }
}

/** One number for two, in their order. */
export function mix(one: number, other: number): number {
  return Math.imul(one ^ (other + 0x9e3779b9 + (one << 6) + (one >>> 2)), 0x01000193)
}
