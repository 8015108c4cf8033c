/** The part of the store's contract that is about language models: what they said, and what asking them took. */

import type { CitedSentence } from '../model/answer.ts'
import type { Timestamp } from '../model/ids.ts'
import type { DailyUse } from '../model/language-model.ts'

export interface ModelReads {
  /** What a model said to the same question of the same sentences, unless that is too long ago. */
  findModelAnswer(key: string): Promise<CitedSentence[] | undefined>
  /** Newest first, without days on which none was asked. */
  listModelUse(limit: number): Promise<DailyUse[]>
}

export interface ModelWrites {
  /** Keeps an answer, and lets those go that are older than a month. */
  saveModelAnswer(answer: SavedAnswer): Promise<void>
  /** Adds to what a day took; less than nothing takes back what was set aside. */
  addModelUse(use: DailyUse): Promise<void>
}

export interface SavedAnswer {
  readonly key: string
  readonly madeAt: Timestamp
  readonly sentences: readonly CitedSentence[]
}
