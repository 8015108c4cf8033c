/** The part of the store's contract that answers are made from. */

import type { ArticleId, Timestamp } from '../model/ids.ts'
import type { ToldText } from '../model/told-text.ts'

export interface TextReader {
  /** In the order of the ids, those whose current text is understood. */
  listToldTexts(ids: readonly ArticleId[]): Promise<ToldText[]>
  /** How much there is to ask. */
  measureArchive(): Promise<ArchiveSize>
}

export interface ArchiveSize {
  readonly articleCount: number
  readonly outletCount: number
  /** Undefined where there are no articles. */
  readonly from: Timestamp | undefined
  readonly to: Timestamp | undefined
}
