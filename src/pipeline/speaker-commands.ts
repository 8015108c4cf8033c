/** What a person may say of who speaks. */

import type { ArticleId, ReaderId, SpeakerCorrectionId } from '../model/ids.ts'

export interface SpeakerCommands {
  /** Two addresses are of one speaker: all that stands at the first goes to the other. */
  mergeSpeakers(request: MergeSpeakersRequest): Promise<SpeakerOutcome>
  /** What these articles quote is somebody else’s of the same name, who gets an address of their own. */
  partSpeaker(request: PartSpeakerRequest): Promise<SpeakerOutcome>
  /** Takes back what was said; false where that was done before. */
  undo(id: SpeakerCorrectionId): Promise<boolean>
}

export interface MergeSpeakersRequest {
  readonly readerId: ReaderId
  readonly slug: string
  readonly other: string
}

export interface PartSpeakerRequest {
  readonly readerId: ReaderId
  readonly slug: string
  readonly articleIds: readonly ArticleId[]
  /** How the other one is told apart: `Anna Berg, cyclist`. */
  readonly name: string
}

export type SpeakerOutcome =
  /** Where the quotes stand now. */
  | { readonly kind: 'corrected'; readonly slug: string }
  | { readonly kind: 'refused'; readonly fault: SpeakerFault }

/** Nothing was changed, and why. */
export type SpeakerFault =
  | 'nobody here'
  | 'nothing ticked'
  | 'all ticked'
  | 'no other speaker'
  | 'same speaker'
