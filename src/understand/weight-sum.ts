import { type FeatureSink, toFeature } from './feature-sink.ts'
import { lanes, toDoubles, toWeightPlace, unpackWeights, type WeightTable } from './weight-table.ts'

/** Of each group as many keys are remembered; a power of two, for one that comes puts out the one in its place. */
const remembered = 512
/** More features than any token has between two sums. */
const mostFeatures = 64

/**
 * Adds up what the features of tokens weigh, as they come. Sums of features that go together are remembered by their
 * key, as most tokens have them from the token before.
 */
export class WeightSum implements FeatureSink {
  readonly #table: WeightTable
  /** Features that are not yet added up: looked up all at once, as one then needs not wait for another. */
  readonly #waiting = new Int32Array(mostFeatures)
  #count = 0
  #countBefore = 0
  readonly #keys: Int32Array
  /** Two doubles a slot; the last is of the token itself. */
  readonly #known: Float64Array
  #slot = 0
  readonly #own: number
  #sums = new Float64Array(0)
  #at = 0

  constructor(table: WeightTable, groups: number) {
    this.#table = table
    this.#own = groups * remembered
    this.#keys = new Int32Array(groups * remembered).fill(-1)
    this.#known = new Float64Array(2 * groups * remembered + 2)
  }

  /** What is known by its key holds no longer. */
  forget(): void {
    this.#keys.fill(-1)
  }

  /** Begins a run of so many tokens; gives the list that their sums are put in. */
  start(count: number): Float64Array {
    this.#at = 0
    this.#sums = new Float64Array(count * this.#table.width)
    return this.#sums
  }

  add(rule: number, a: number, b: number, c: number): void {
    this.addNumber(toFeature(rule, a, b, c))
  }

  addNumber(feature: number): void {
    this.#waiting[this.#count++] = feature
  }

  open(group: number, key: number): boolean {
    const slot = group * remembered + (key & (remembered - 1))
    if (this.#keys[slot] === key) {
      const known = this.#known
      const own = 2 * this.#own
      known[own] = (known[own] as number) + (known[2 * slot] as number)
      known[own + 1] = (known[own + 1] as number) + (known[2 * slot + 1] as number)
      return false
    }
    this.#keys[slot] = key
    this.#slot = slot
    this.#countBefore = this.#count
    return true
  }

  close(): void {
    const known = this.#known
    const slot = 2 * this.#slot
    const own = 2 * this.#own
    known[slot] = 0
    known[slot + 1] = 0
    this.#addUp(this.#countBefore, slot)
    known[own] = (known[own] as number) + (known[slot] as number)
    known[own + 1] = (known[own + 1] as number) + (known[slot + 1] as number)
  }

  /** Adds the waiting features from the one with this number to a sum. */
  #addUp(from: number, sum: number): void {
    const { packed, width } = this.#table
    const doubles = toDoubles(width)
    const places = packed.length / doubles
    const waiting = this.#waiting
    const count = this.#count
    let first = 0
    let second = 0
    for (let at = from; at < count; at++) {
      const double = toWeightPlace(waiting[at] as number, places) * doubles
      first += packed[double] as number
      // Where there is one, it is added again and left out below: cheaper than to ask.
      second += packed[double + doubles - 1] as number
    }
    this.#known[sum] = (this.#known[sum] as number) + first
    this.#known[sum + 1] = (this.#known[sum + 1] as number) + second
    this.#count = from
  }

  next(): void {
    const known = this.#known
    const own = 2 * this.#own
    this.#addUp(0, own)
    const end = this.#at + this.#table.width
    unpackWeights(known[own] as number, this.#sums, this.#at, end)
    unpackWeights(known[own + 1] as number, this.#sums, this.#at + lanes, end)
    this.#at = end
    known[own] = 0
    known[own + 1] = 0
  }
}
