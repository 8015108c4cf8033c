import type { ArticleId } from './ids.ts'

/** A sentence of an article that an answer may rest on. `number` is what a citation names, from 1 on. */
export type SourceSentence = {
  readonly number: number
  readonly articleId: ArticleId
  readonly outlet: string
  readonly text: string
  /** Where it stands in the text of the article's newest revision, in UTF-16 units. */
  readonly start: number
  readonly end: number
}

/** A sentence of an answer with the numbers of the source sentences that it rests on. */
export type CitedSentence = { readonly text: string; readonly citations: readonly number[] }

/** What a model may be asked to make of articles. */
export const answerTasks = [
  'summary',
  'key points',
  'ask',
  'explain',
  'compare',
  'translate',
  'simplify',
] as const
export type AnswerTask = (typeof answerTasks)[number]
