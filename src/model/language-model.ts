import type { AnswerTask, CitedSentence } from './answer.ts'
import type { Day } from './found-date.ts'

export const modelProviders = ['openai-compatible', 'openai', 'anthropic', 'google', 'mistral'] as const
/** Whose protocol a language model speaks. */
export type ModelProvider = (typeof modelProviders)[number]

/** Where a model is asked, and as whom. */
export interface ModelConnection {
  readonly provider: ModelProvider
  readonly address: string
  /** As its provider calls it: `llama3.2`. */
  readonly name: string
  /** Empty where none is wanted, as by a model on this machine. */
  readonly key: string
}

/** What a million tokens cost, in the currency of the bill. */
export interface ModelPrices {
  readonly input: number
  readonly output: number
}

/** How far a model may be asked. */
export interface ModelLimits {
  readonly prices: ModelPrices | undefined
  /** What may be spent a day, in the currency of the prices; undefined is no limit. */
  readonly budget: number | undefined
  readonly tasks: readonly AnswerTask[]
  /** How often one reader of a site may have it asked within 24 hours: the budget is for all of them. */
  readonly asksOfReader: number
  /** A model at the same place that makes vectors of texts, as its provider calls it; empty where none is asked. */
  readonly embedding: string
  /** An answer that is not whole by then is ended. */
  readonly mostSeconds: number
}

export interface ModelUse {
  readonly inputTokens: number
  readonly outputTokens: number
  /** How many of them nobody counted. */
  readonly estimatedTokens: number
}

/** What asking models took on a day. */
export interface DailyUse extends ModelUse {
  readonly day: Day
  readonly requests: number
  /** In the currency of the prices; 0 where none were known. */
  readonly cost: number
}

export const modelFailures = [
  'off',
  'not allowed',
  'key unreadable',
  'out of budget',
  'own fault',
  'unreachable',
  'refused key',
  'quota',
  'unknown model',
  'refused',
  'broken',
  'slow',
  'malformed',
  'cut off',
  'cancelled',
] as const
/** Why a model gave no whole answer. */
export type ModelFailureReason = (typeof modelFailures)[number]

export interface ModelFailure {
  readonly reason: ModelFailureReason
  /** For the operator; holds no key and nothing of an article. */
  readonly detail: string
}

export interface ModelQuestion {
  /** What to do; never holds a word of an article. */
  readonly instructions: string
  /** The sentences to do it with: data. */
  readonly content: string
  readonly mostOutputTokens: number
  /** Ends the request. */
  readonly signal: AbortSignal
}

/** What comes from a model: sentences, each as soon as it is whole, and last of all how it ended. Nothing of it is checked yet. */
export type ModelPart =
  | { readonly kind: 'sentence'; readonly sentence: CitedSentence }
  | { readonly kind: 'end'; readonly use: ModelUse; readonly failure?: ModelFailure }

/** A model that can be asked. It throws nothing that is to be expected: a failure is how it ends. */
export interface LanguageModel {
  ask(question: ModelQuestion): AsyncGenerator<ModelPart, void>
}

/** Vectors of texts, one for each, or none and why. */
export interface EmbeddedTexts {
  readonly vectors: readonly Int8Array[]
  readonly use: ModelUse
  readonly failure: ModelFailure | undefined
}

/** A model that makes a vector of each text, near to those of texts that say alike. It throws nothing that is to be expected. */
export interface EmbeddingModel {
  embed(texts: readonly string[]): Promise<EmbeddedTexts>
}
