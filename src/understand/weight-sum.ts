import { type FeatureSink, toFeature } from './feature-sink.ts'
import { toWeightPlace, type WeightTable } from './weight-table.ts'

/** More features than any token has. */
const mostFeatures = 64

/** Adds up what the features of tokens weigh. */
export class WeightSum implements FeatureSink {
  readonly #table: WeightTable
  /** Of the token: looked up all at once, as one then needs not wait for another. */
  readonly #features = new Int32Array(mostFeatures)
  #count = 0
  #sums = new Int32Array(0)
  #at = 0

  constructor(table: WeightTable) {
    this.#table = table
  }

  /** Begins a run of so many tokens; gives the list that their sums are put in, a row each. */
  start(count: number): Int32Array {
    this.#at = 0
    this.#sums = new Int32Array(count * this.#table.width)
    return this.#sums
  }

  add(rule: number, a: number, b: number, c: number): void {
    this.addNumber(toFeature(rule, a, b, c))
  }

  addNumber(feature: number): void {
    this.#features[this.#count++] = feature
  }

  next(): void {
    if (this.#table.width === 2) this.#addTwos()
    else this.#addFours()
    this.#at += this.#table.width
    this.#count = 0
  }

  // Written out for each width: with a loop over the columns it took twice the time.
  #addTwos(): void {
    const { rows } = this.#table
    const places = rows.length / 2
    const features = this.#features
    const count = this.#count
    let [first, second] = [0, 0]
    for (let at = 0; at < count; at++) {
      const row = 2 * toWeightPlace(features[at] as number, places)
      first += rows[row] as number
      second += rows[row + 1] as number
    }
    const sums = this.#sums
    const own = this.#at
    sums[own] = first
    sums[own + 1] = second
  }

  #addFours(): void {
    const { rows } = this.#table
    const places = rows.length / 4
    const features = this.#features
    const count = this.#count
    let [first, second, third, fourth] = [0, 0, 0, 0]
    for (let at = 0; at < count; at++) {
      const row = 4 * toWeightPlace(features[at] as number, places)
      first += rows[row] as number
      second += rows[row + 1] as number
      third += rows[row + 2] as number
      fourth += rows[row + 3] as number
    }
    const sums = this.#sums
    const own = this.#at
    sums[own] = first
    sums[own + 1] = second
    sums[own + 2] = third
    sums[own + 3] = fourth
  }
}
