import type { ArticleId, OutletId, Span } from './ids.ts'

/** A sentence of a summary, verbatim, and where it stands in the current revision of an article. */
export interface SummarySentence extends Span {
  readonly articleId: ArticleId
  readonly outletId: OutletId
  /** From 1, among the article's sentences. */
  readonly number: number
  readonly text: string
}
