import type { FeatureSink } from './feature-sink.ts'
import type { QuoteTokens } from './quote-tokens.ts'
import { createLabelChain } from './sequence-model.ts'

export const cueLabels = { none: 0, cue: 1, inCue: 2 } as const

export const cueChain = createLabelChain(1)

/** Stands for the word before the first and after the last. */
const edge = 17

/** What tells whether a word of a sentence says that somebody says something: the words and classes around it, and quotation marks. */
export function readCueFeatures(sink: FeatureSink, tokens: QuoteTokens, from: number, to: number): void {
  const { words, classes, quotations } = tokens
  let hasQuotation = 0
  for (let at = from; at < to; at++) if (quotations[at] !== 0) hasQuotation = 1
  // What is around a token moves along with it: to ask for each of it anew took a quarter more.
  let [w_2, w_1, w, w1] = [
    edge,
    edge,
    words[from] as number,
    from + 1 < to ? (words[from + 1] as number) : edge,
  ]
  let [k_1, k, k1] = [0, classes[from] as number, from + 1 < to ? (classes[from + 1] as number) : 0]
  let [q_1, q] = [0, quotations[from] === 0 ? 0 : 1]
  for (let at = from; at < to; at++) {
    const w2 = at + 2 < to ? (words[at + 2] as number) : edge
    const k2 = at + 2 < to ? (classes[at + 2] as number) : 0
    const q1 = at + 1 < to && quotations[at + 1] !== 0 ? 1 : 0
    sink.add(0, 0, 0, 0)
    sink.add(1, w, 0, 0)
    sink.add(8, tokens.endsOfThree[at] as number, 0, 0)
    sink.add(27, tokens.beginsOfFive[at] as number, 0, 0)
    sink.add(13, w, q, 0)
    sink.add(20, w, hasQuotation, q)
    sink.add(2, w_1, 0, 0)
    sink.add(3, w1, 0, 0)
    sink.add(4, w_2, 0, 0)
    sink.add(5, w2, 0, 0)
    sink.add(6, w_1, w, 0)
    sink.add(7, w, w1, 0)
    sink.add(12, k, k1, k2)
    sink.add(14, q + 2 * q_1 + 4 * q1, k, 0)
    sink.add(15, w, k1, 0)
    sink.add(16, w, k_1, 0)
    sink.add(17, tokens.endsOfFour[at] as number, k_1, 0)
    sink.add(21, tokens.capitals[at] as number, k_1, k1)
    sink.add(23, w_1, k, 0)
    sink.add(24, w1, k, 0)
    sink.add(25, w, w1, w2)
    sink.add(26, w_2, w_1, w)
    sink.add(28, k_1, k, k1)
    sink.add(29, w, k_1, k1)
    sink.next()
    w_2 = w_1
    w_1 = w
    w = w1
    w1 = w2
    k_1 = k
    k = k1
    k1 = k2
    q_1 = q
    q = q1
  }
}
