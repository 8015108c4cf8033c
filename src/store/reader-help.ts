/** The part of the store's contract that is about what people say of texts, and what models say. */

import type { ArticleId, OutletId, Timestamp } from '../model/ids.ts'
import type { OutletRules, TextReport } from '../model/outlet-rules.ts'
import type { SentPage } from '../model/page-reading.ts'
import type { ModelReads, ModelWrites } from './model-store.ts'
import type { NoticeReads, NoticeWrites } from './notice-store.ts'
import type { TakedownReads, TakedownWrites } from './takedown-store.ts'

export interface ReaderHelp extends ModelReads, NoticeReads, TakedownReads {
  findOutletRules(id: OutletId): Promise<OutletRules | undefined>
  /** When an article's text was last said to be wrong; undefined where nobody said so, or it was seen to. */
  findTextReport(id: ArticleId): Promise<Timestamp | undefined>
  /** Newest first. */
  listTextReports(limit: number): Promise<TextReport[]>
  countTextReports(): Promise<number>
}

export interface ReaderHelpWriter extends ModelWrites, NoticeWrites, TakedownWrites {
  /** In place of earlier ones; pages of the last two days are read again, or by the feed's text none any more. */
  saveOutletRules(
    id: OutletId,
    change: { readonly rules: OutletRules; readonly now: Timestamp },
  ): Promise<void>
  /** One an article: a later one replaces it. */
  saveTextReport(id: ArticleId, report: Pick<TextReport, 'note' | 'reportedAt'>): Promise<void>
  removeTextReport(id: ArticleId): Promise<void>
  /** A page that a person's browser sent, as a revision; it is read no more. The first is never a change by the outlet. */
  saveSentPage(page: SentPage): Promise<void>
}
