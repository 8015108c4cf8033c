import type { Span } from './ids.ts'

export const quoteKinds = ['direct', 'mixed', 'indirect'] as const
/** All of the words in quotation marks, some of them, or none. */
export type QuoteKind = (typeof quoteKinds)[number]

/** That somebody says something, as parts of one text. */
export interface Quote {
  /** The words that name who speaks; none where the sentence does not say. */
  readonly source: readonly Span[]
  /** The words that say that somebody says it: `said`, `according to`. */
  readonly cue: Span
  /** What is said, in one or several parts, marks included. */
  readonly content: readonly Span[]
  readonly kind: QuoteKind
}
