/** What an operator does about a language model: where it is asked, for what, and how much that may cost. */

import type { Answering } from '../answer/answering.ts'
import type { AnswerPart, AnswerRequest } from '../model/answer-request.ts'
import type { ArticleId } from '../model/ids.ts'
import type {
  DailyUse,
  ModelConnection,
  ModelFailure,
  ModelLimits,
  ModelProvider,
} from '../model/language-model.ts'

export interface ModelCommands {
  find(): Promise<ShownModel>
  /** A key stays where none is given, as long as provider and address do. */
  save(change: ModelChange): Promise<SaveModelOutcome>
  /** Asks the model something small, at the operator's cost. */
  test(): Promise<TestModelOutcome>
  /** Asks for the vector of something small. */
  testEmbedding(): Promise<TestModelOutcome>
  /** Has vectors made of the next articles, and says of how many; 0 where none is due, or nothing is set for that. */
  embed(): Promise<number>
  /** Articles that say alike to a question in other words, of all or among some; none where nothing is set for that. */
  findAlike(question: string, among?: readonly ArticleId[]): Promise<ArticleId[]>
  /** Asks for an answer; what the signal ends is still counted. */
  answer(request: AnswerRequest, options: AnswerOptions): AsyncGenerator<AnswerPart, void>
  /** What the last days took, newest first. */
  listUse(limit: number): Promise<DailyUse[]>
}

export interface AnswerOptions {
  readonly signal: AbortSignal
  /** Where sentences are checked. */
  readonly checks: Pick<Answering, 'checkSentence' | 'checkTranslation' | 'findReplacement'>
}

/** The settings without the key. */
export interface ShownModel extends Omit<ModelConnection, 'key' | 'provider'>, ModelLimits {
  readonly provider: ModelProvider | 'off'
  /** Where it is set; by the environment, it cannot be changed on a page. */
  readonly setBy: 'environment' | 'page'
  readonly key: ShownKey
}

/** `unreadable`: the secret that it was encrypted with is another one by now. */
export type ShownKey =
  | { readonly state: 'none' | 'unreadable' }
  /** The last signs of a long one. */
  | { readonly state: 'set'; readonly end: string | undefined }

export interface ModelChange extends Omit<ModelConnection, 'key' | 'provider'>, ModelLimits {
  readonly provider: ModelProvider | 'off'
  /** Undefined leaves it. */
  readonly key: string | undefined
}

export interface SaveModelOutcome {
  readonly kind: 'saved' | 'set by environment'
  /** Whether a key was there that belongs to another address. */
  readonly dropsKey: boolean
}

export interface TestModelOutcome {
  readonly failure: ModelFailure | undefined
  readonly ms: number
  /** What it said. */
  readonly said: string | undefined
}
