import type { AnswerTask, SourceSentence } from './answer.ts'

/** What is asked of a model: one task, and the sentences that an answer may rest on. */
export interface AnswerRequest {
  readonly task: AnswerTask
  readonly sources: readonly SourceSentence[]
  /** In which the answer is written: that of the sources, but for a translation. */
  readonly language: string
  /** What the reader asked. */
  readonly question?: string
}
