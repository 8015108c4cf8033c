/** The part of the store's contract that is about language models: what they said, and what asking them took. */

import type { CitedSentence } from '../model/answer.ts'
import type { ArticleId, Timestamp } from '../model/ids.ts'
import type { DailyUse } from '../model/language-model.ts'

export interface ModelReads {
  /** What a model said to the same question of the same sentences, unless that is too long ago. */
  findModelAnswer(key: string): Promise<CitedSentence[] | undefined>
  /** Newest first, without days on which none was asked. */
  listModelUse(limit: number): Promise<DailyUse[]>
  /** Those that this model made, of the newest articles. */
  listVectors(model: string, limit: number): Promise<ArticleVector[]>
  /** The first articles that came after all that this model has made a vector of, of the newest so many. */
  listUnembedded(unembedded: Unembedded): Promise<ArticleId[]>
}

export interface ModelWrites {
  /** Keeps an answer, and lets those go that are older than a month. */
  saveModelAnswer(answer: SavedAnswer): Promise<void>
  /** Adds to what a day took; less than nothing takes back what was set aside. */
  addModelUse(use: DailyUse): Promise<void>
  /** Those of articles that are gone are left out; those that other models made of any article are forgotten. */
  saveVectors(model: string, vectors: readonly ArticleVector[]): Promise<void>
}

/** What a model made of an article, to be compared with what it makes of a question. */
export interface ArticleVector {
  readonly articleId: ArticleId
  readonly vector: Int8Array
}

export interface Unembedded {
  readonly model: string
  /** How far back from the newest one. */
  readonly newest: number
  readonly limit: number
}

export interface SavedAnswer {
  readonly key: string
  readonly madeAt: Timestamp
  readonly sentences: readonly CitedSentence[]
}
