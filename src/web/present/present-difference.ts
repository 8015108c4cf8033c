import { compareWords } from '../../lib/compare-words.ts'
import type { CarriageKind, CarriedQuote } from '../../lib/group-quotes.ts'
import type { Words } from '../translations/en.ts'
import type { DifferenceView } from '../views/speakers-view.ts'

interface Carriage {
  readonly whole: CarriedQuote
  readonly kind: CarriageKind
  readonly language: string | undefined
  readonly words: Words
}

/** How an outlet has a saying, beside the longest form of it; undefined where the words are the same. */
export function presentDifference(
  { quote }: CarriedQuote,
  { whole, kind, language, words }: Carriage,
): DifferenceView | undefined {
  if (kind === 'same') return undefined
  const isAltered = kind === 'altered'
  const pieces = isAltered ? compareWords(whole.quote.words, quote.words, language ?? 'und') : []
  return { label: words.carriage[kind], language, pieces }
}
