import { FeatureList } from './feature-list.ts'
import type { QuoteTokens } from './quote-tokens.ts'
import { createLabelChain, type Features } from './sequence-model.ts'

export const cueLabels = { none: 0, cue: 1, inCue: 2 } as const

export const cueChain = createLabelChain(1)

const each = 24
/** Stands for the word before the first and after the last. */
const edge = 17

/** What tells whether a word of a sentence says that somebody says something: the words and classes around it, and quotation marks. */
export function readCueFeatures(tokens: QuoteTokens, from: number, to: number): Features {
  const list = new FeatureList((to - from) * each)
  let hasQuotation = 0
  for (let at = from; at < to; at++) if (tokens.quotations[at] !== 0) hasQuotation = 1
  for (let at = from; at < to; at++) addWords(list, tokens, { at, from, to, hasQuotation })
  return { count: to - from, single: list.numbers, paired: new Int32Array(0) }
}

interface Place {
  readonly at: number
  readonly from: number
  readonly to: number
  readonly hasQuotation: number
}

function addWords(list: FeatureList, tokens: QuoteTokens, place: Place): void {
  const { at, from, to, hasQuotation } = place
  const within = (index: number) => index >= from && index < to
  const word = (by: number) => (within(at + by) ? (tokens.words[at + by] as number) : edge)
  const kind = (by: number) => (within(at + by) ? (tokens.classes[at + by] as number) : 0)
  const quoted = (by: number) => (within(at + by) && tokens.quotations[at + by] !== 0 ? 1 : 0)
  const [w, k, k1, k_1, k2] = [word(0), kind(0), kind(1), kind(-1), kind(2)]
  const own = quoted(0)
  const endOfThree = tokens.endsOfThree[at] as number
  const endOfFour = tokens.endsOfFour[at] as number
  list.add(0)
  list.add(1, w)
  list.add(2, word(-1))
  list.add(3, word(1))
  list.add(4, word(-2))
  list.add(5, word(2))
  list.add(6, word(-1), w)
  list.add(7, w, word(1))
  list.add(8, endOfThree)
  list.add(12, k, k1, k2)
  list.add(13, w, own)
  list.add(14, own + 2 * quoted(-1) + 4 * quoted(1), k)
  list.add(15, w, k1)
  list.add(16, w, k_1)
  list.add(17, endOfFour, k_1)
  list.add(20, w, hasQuotation, own)
  list.add(21, tokens.capitals[at], k_1, k1)
  list.add(23, word(-1), k)
  list.add(24, word(1), k)
  list.add(25, w, word(1), word(2))
  list.add(26, word(-2), word(-1), w)
  list.add(27, tokens.beginsOfFive[at])
  list.add(28, k_1, k, k1)
  list.add(29, w, k_1, k1)
}
