/** The part of the store's contract that is about what persons say of stories and relations. */

import type { Correction, NewCorrection } from '../model/correction.ts'
import type { ArticleId, CorrectionId, StoryId } from '../model/ids.ts'
import type { Story } from '../model/story.ts'
import type { ArticlePage, Cursor } from './pages.ts'

export interface CorrectionReader {
  findCorrection(id: CorrectionId): Promise<Correction | undefined>
  /** Newest first, with those that were taken back. */
  listCorrections(
    page: Pick<ArticlePage, 'limit'> & { readonly after?: Cursor<CorrectionId> },
  ): Promise<Correction[]>
  /** Those that were made or taken back since, in that order: what placing has yet to learn. */
  listCorrectionsSince(change: number, limit: number): Promise<Correction[]>
  /** Those that name any of the articles. */
  listCorrectionsOf(ids: readonly ArticleId[]): Promise<Correction[]>
  /** Other stories whose articles are related to the newest of this one, most alike first. */
  listNearStories(id: StoryId, limit: number): Promise<Story[]>
}

export interface CorrectionWriter {
  /** Keeps what a person said; the articles are moved by `moveArticles` in the same transaction. */
  saveCorrection(correction: NewCorrection): Promise<CorrectionId>
  /** False where there is none, or it was taken back before. */
  undoCorrection(
    id: CorrectionId,
    undoing: { readonly undoneAt: number; readonly hidesEarlier: boolean },
  ): Promise<boolean>
}
