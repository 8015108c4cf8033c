import type { AnswerTask, CitedSentence, Doubt, SourceSentence } from './answer.ts'
import type { ModelFailure } from './language-model.ts'

/** What is asked of a model: one task, and the sentences that an answer may rest on. */
export interface AnswerRequest {
  readonly task: AnswerTask
  readonly sources: readonly SourceSentence[]
  /** In which the answer is written. */
  readonly language: string
  /** Another one than that only for a translation. */
  readonly sourceLanguage: string
  /** What the reader asked. */
  readonly question?: string
}

/** What comes of it: each sentence as soon as it has passed the check, and last of all how it ended. */
export type AnswerPart = ShownSentence | AnswerEnd

interface ShownSentence {
  readonly kind: 'sentence'
  readonly sentence: CitedSentence
  /** Figures that follow from those of the sources, such as a sum. */
  readonly computed: readonly string[]
  /** Not the model's: a sentence of the sources in place of one that they do not bear out. */
  readonly isVerbatim: boolean
}

export interface AnswerEnd {
  readonly kind: 'end'
  /** What the model wrote and the sources do not bear out; for some of it a sentence of theirs was shown. */
  readonly withheld: readonly WithheldSentence[]
  /** Too much of it was withheld for the rest to be an answer. */
  readonly isWeak: boolean
  /** It was said before, and cost nothing this time. */
  readonly isRemembered: boolean
  readonly failure?: ModelFailure
}

export interface WithheldSentence {
  readonly sentence: CitedSentence
  readonly doubts: readonly Doubt[]
  readonly isReplaced: boolean
}
