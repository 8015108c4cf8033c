import type { PageStatus } from '../../model/page-reading.ts'
import type { PageNotice } from '../views/page-notice-view.ts'

/** What a reader is told of the article's own page; nothing where the feed gives the whole text. */
export function presentPageNotice(status: PageStatus | undefined): PageNotice | undefined {
  if (!status) return undefined
  const { state, failure, readAt } = status
  if (state === 'given up') return { kind: 'given up', reason: failure?.reason ?? 'no text' }
  if (state === 'waiting') return { kind: 'waiting' }
  if (failure) return { kind: 'lost', reason: failure.reason }
  return readAt === undefined ? undefined : { kind: 'read', at: readAt }
}
