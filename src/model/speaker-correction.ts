import type { ArticleId, ReaderId, SpeakerCorrectionId, Timestamp } from './ids.ts'

export const speakerCorrectionKinds = ['merge', 'part'] as const
/** `merge`: two addresses are of one speaker; `part`: what some articles quote is somebody else’s of the same name. */
export type SpeakerCorrectionKind = (typeof speakerCorrectionKinds)[number]

/** What a person said of who speaks, or articles tell. It stands until a person takes it back. */
export interface SpeakerCorrection {
  readonly id: SpeakerCorrectionId
  /** Undefined: nobody said it, articles tell it. */
  readonly readerId: ReaderId | undefined
  readonly kind: SpeakerCorrectionKind
  readonly correctedAt: Timestamp
  readonly undoneAt: Timestamp | undefined
  /** The address under which the quotes stood, and that under which they stand now. */
  readonly from: string
  readonly to: string
  /** How whoever stands at `to` is called. */
  readonly name: string
  /** Of a parting: whose quotes were meant. */
  readonly articleIds: readonly ArticleId[]
  /** What tells two people apart where nobody said so. */
  readonly why?: PartingReason | undefined
}

/** What an article says of each of two people of one name, in its words. */
export interface PartingReason {
  readonly one: SaidOf
  readonly other: SaidOf
}

interface SaidOf {
  readonly role: string
  readonly articleId: ArticleId
}

export type NewSpeakerCorrection = Omit<SpeakerCorrection, 'id' | 'undoneAt'>

/** Where a quote stands that was read as of `slug`, by all that stands, first to last: of two that differ the later one holds. */
export function followSpeaker(
  slug: string,
  articleId: ArticleId,
  corrections: readonly Pick<SpeakerCorrection, 'kind' | 'from' | 'to' | 'articleIds'>[],
): string {
  return corrections.reduce((now, { kind, from, to, articleIds }) => {
    const isMeant = now === from && (kind === 'merge' || articleIds.includes(articleId))
    return isMeant ? to : now
  }, slug)
}
