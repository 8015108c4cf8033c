/** The part of the store's contract that is about people of one name. */

import type { ArticleId, SpeakerCorrectionId } from '../model/ids.ts'
import type { Parting, PlacedSighting } from '../model/sighting.ts'

export interface NamesakeReader {
  /** Who was parted from these addresses by what articles say, the first first, with those whom a person made one again. */
  listPartings(slugs: readonly string[]): Promise<Parting[]>
  /** The partings that stand between an address and others of its name. */
  listNamesakes(slug: string): Promise<Parting[]>
  /** Whether a person’s word stands on one of these addresses. */
  hasSaidOfSpeakers(slugs: readonly string[]): Promise<boolean>
  /** The newest of what articles say of those of one name: of the first, then of each who was parted from them. */
  listSightings(slug: string, query: SightingQuery): Promise<PlacedSighting[][]>
  /** Those whom so many articles quote. */
  listWellKnown(slugs: readonly string[], fewestQuotes: number): Promise<Set<string>>
}

export interface SightingQuery {
  /** In the order of the answer, behind the first. */
  readonly partings: readonly SpeakerCorrectionId[]
  readonly except: ArticleId
  readonly limitEach: number
}

export interface NamesakeWriter {
  /** What an article quotes of a name is of whom a parting told apart. */
  addToParting(id: SpeakerCorrectionId, articleId: ArticleId): Promise<void>
}
