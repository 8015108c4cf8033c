import type { PageStatus } from '../../model/page-reading.ts'
import type { LoadedArticle } from '../load/load-article.ts'
import type { PageNotice } from '../views/page-notice-view.ts'
import type { ReportNotice } from '../views/reports-view.ts'

/** What a reader is told of the article's own page; nothing where the feed gives the whole text. */
export function presentPageNotice(status: PageStatus | undefined): PageNotice | undefined {
  if (!status) return undefined
  const { state, failure, readAt } = status
  if (state === 'given up') return { kind: 'given up', reason: failure?.reason ?? 'no text' }
  if (state === 'sent') return readAt === undefined ? undefined : { kind: 'sent', at: readAt }
  if (state === 'waiting') return { kind: 'waiting' }
  if (failure) return { kind: 'lost', reason: failure.reason }
  return readAt === undefined ? undefined : { kind: 'read', at: readAt }
}

/** Whether a reader may say that the text is wrong, or somebody did. */
export function presentReport({
  article,
  reportedAt,
}: Pick<LoadedArticle, 'article' | 'reportedAt'>): ReportNotice {
  return reportedAt === undefined
    ? { kind: 'may report', action: `/article/${article.id}/report` }
    : { kind: 'reported', at: reportedAt }
}
