import type { ArticleId, CorrectionId, ReaderId, StoryId, Timestamp } from './ids.ts'

export const correctionKinds = ['split', 'move', 'merge', 'unrelated', 'other event'] as const
/**
 * `split`: articles became a story of their own; `move`: they went into another; `merge`: two stories became one. `other
 * event`: two stories of different languages do not tell the same.
 */
export type CorrectionKind = (typeof correctionKinds)[number]

/** What a person said of stories or of two articles. Nothing but a person ever goes against it. */
export interface Correction {
  readonly id: CorrectionId
  readonly readerId: ReaderId
  readonly kind: CorrectionKind
  readonly correctedAt: Timestamp
  readonly undoneAt: Timestamp | undefined
  /** Of one that was taken back: what was said before it does not hold again, for stories have gone on since. */
  readonly hidesEarlier: boolean
  /** Higher than that of every correction made or taken back before: who knows one number learns what came since. */
  readonly change: number
  /** Where the moved articles were, and where they went; undefined where nothing went anywhere. */
  readonly from: StoryId | undefined
  readonly to: StoryId | undefined
  readonly sides: CorrectionSides
}

/** Of those that were left and that were joined so many are kept: a story of more is split by no machine, they stay with the rest. */
export const mostKeptOfSide = 200

/**
 * The articles at that time, of very many some. Those that were moved belong together, and with those that they joined; none of them belongs
 * with one that was left. Two articles that are not related, and two stories that tell different events, stand on the sides
 * `moved` and `left`.
 */
export interface CorrectionSides {
  readonly moved: readonly ArticleId[]
  readonly left: readonly ArticleId[]
  readonly joined: readonly ArticleId[]
}

export type CorrectionSide = keyof CorrectionSides

export type NewCorrection = Omit<Correction, 'id' | 'undoneAt' | 'hidesEarlier' | 'change'>
