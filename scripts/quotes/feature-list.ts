import { type FeatureSink, toFeature } from '../../src/understand/feature-sink.ts'

/** Lists the features of a run of tokens, as many of each, one after the other. */
export class FeatureList implements FeatureSink {
  readonly #numbers: number[] = []

  add(rule: number, a: number, b: number, c: number): void {
    this.#numbers.push(toFeature(rule, a, b, c))
  }

  next(): void {}

  toNumbers(): Int32Array {
    return Int32Array.from(this.#numbers)
  }
}
