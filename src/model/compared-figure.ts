import type { ArticleId, OutletId, Span, Timestamp } from './ids.ts'

export const figureKinds = [
  'dead',
  'injured',
  'missing',
  'arrested',
  'displaced',
  'crowd',
  'damage',
  'fine',
  'price',
] as const
/** What outlets count and often count differently. */
export type FigureKind = (typeof figureKinds)[number]

/** What one article says of a quantity, as a sentence of its current text. */
export interface TellingFigure extends Span {
  readonly articleId: ArticleId
  readonly outletId: OutletId
  readonly publishedAt: Timestamp
  readonly value: number
  /** As it stands: `at least 12`. */
  readonly words: string
  /** From 1, among the article's sentences. */
  readonly number: number
  readonly text: string
}

/** One quantity of a story by who told it when. */
export interface ComparedFigure {
  readonly kind: FigureKind
  /** A currency; empty for people. */
  readonly unit: string
  /** In the order of publication. */
  readonly told: readonly TellingFigure[]
}
