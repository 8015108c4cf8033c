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

/** Why a sentence is not borne out by what it cites. */
export type Doubt = {
  readonly kind:
    | 'citation'
    | 'quote'
    | 'number'
    | 'date'
    | 'name'
    | 'negation'
    | 'modality'
    | 'attribution'
    | 'content'
  /** What it is about, such as the number that no cited sentence has. */
  readonly detail: string
}

/** What the check says of one sentence: score from 0 to 1, higher is better supported. */
export type Verdict = {
  readonly supported: boolean
  readonly score: number
  readonly doubts: readonly Doubt[]
  /** Figures that no cited sentence has, but that follow from two that they have: `15 = 112 − 97`. */
  readonly computed: readonly string[]
}

/** What a model may be asked to make of articles. */
export const answerTasks = [
  'summary',
  'key points',
  'ask',
  'explain',
  'compare',
  'translate',
  'simplify',
  'briefing',
] as const
export type AnswerTask = (typeof answerTasks)[number]
