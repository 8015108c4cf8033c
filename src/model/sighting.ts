import type { ArticleId, SpeakerCorrectionId, StoryId } from './ids.ts'
import type { PartingReason } from './speaker-correction.ts'

/** What somebody does, as far as it tells two people of one name apart. */
export type Calling =
  | (
      | 'office'
      | 'bench'
      | 'law'
      | 'police'
      | 'military'
      | 'science'
      | 'medicine'
      | 'news'
      | 'views'
      | 'politics'
    )
  | ('arts' | 'sport' | 'business' | 'faith' | 'trade' | 'work' | 'private')

/** What an article says of somebody whom it quotes by name. */
export interface Sighting {
  /** In its words, what stands beside the name: `a farmer in Ohio`. */
  readonly roles: readonly string[]
  readonly callings: readonly Calling[]
  /** Of which states of America, by their two letters. */
  readonly states: readonly string[]
  /** `D`, `R` or `I`. */
  readonly parties: readonly string[]
  /** The addresses of the other people whom the article names in full. */
  readonly others: readonly string[]
}

/** A sighting with its article, and the story that it tells. */
export interface PlacedSighting extends Sighting {
  readonly articleId: ArticleId
  readonly storyId: StoryId | undefined
}

/** Two people of one name, told apart by what articles say of them. */
export interface Parting {
  readonly id: SpeakerCorrectionId
  readonly from: string
  readonly to: string
  /** Whoever stands at `to`: `John Smith, a farmer in Ohio`. */
  readonly name: string
  readonly why: PartingReason
  /** A person said that they are one. */
  readonly isUndone: boolean
}
