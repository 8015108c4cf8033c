/** The part of the store's contract that is about texts that stand in several places, and what finding them remembers. */

import type { ChainCheck } from '../model/chain.ts'
import type { ArticleId, StoryId, Timestamp } from '../model/ids.ts'
import type { ComparedText, FoundReprint, Origin, RememberedText, ReprintHead } from '../model/reprint.ts'

export interface ReprintReader {
  /** What an article has in common with others, earlier or later, surest first. */
  listReprints(id: ArticleId, limit: number): Promise<FoundReprint[]>
  /** Those between two of the articles. */
  listReprintsAmong(ids: readonly ArticleId[]): Promise<ReprintHead[]>
  /** As they were when the story was last looked at as a whole; some articles may be gone since. */
  listOrigins(id: StoryId): Promise<readonly Origin[]>
  /** By article, those of articles that have any: as of `listOrigins`. */
  listChainChecks(id: StoryId): Promise<ReadonlyMap<ArticleId, readonly ChainCheck[]>>
  /** Current texts that were understood, in no order; those that are gone are left out. */
  listComparedTexts(ids: readonly ArticleId[]): Promise<ComparedText[]>
  /** In the order in which they were read, at most `most` of the latest, a part at a time. */
  listRememberedTexts(part: RememberedPart): Promise<RememberedText[]>
}

export interface ReprintWriter {
  /** What was published before is compared no more, and not remembered for it. */
  forgetTexts(before: Timestamp): Promise<void>
}

export interface RememberedPart {
  readonly most: number
  /** The number of the last of the part before; 0 before the first. */
  readonly after: number
  readonly limit: number
}
