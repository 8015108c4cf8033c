import { sql } from 'kysely'
import type { Feed } from '../../model/feed.ts'
import type { ArticleId, Timestamp } from '../../model/ids.ts'
import type { ArticleWork } from '../../model/understanding.ts'
import type { Session } from '../engine.ts'
import { toFeed } from '../rows.ts'
import type { ClaimOptions } from '../store.ts'
import { listArticles, listCurrentRevisions } from './read-articles.ts'
import { listOutlets } from './read-outlets.ts'

/** Nothing is ever scheduled or leased for longer than a day; what lies further ahead was written by a clock that ran ahead. */
const furthestAheadMs = 2 * 86_400_000

function isDue(now: Timestamp) {
  return sql<boolean>`(due_at <= ${now} or due_at > ${now + furthestAheadMs})`
}

/** Active feeds that are due, longest due first; nobody else gets them before the lease ends. */
export async function claimDueFeeds({ db, parts }: Session, options: ClaimOptions): Promise<Feed[]> {
  const rows = await db
    .selectFrom('feed')
    .selectAll()
    .where('state', '=', sql.lit('active'))
    .where(isDue(options.now))
    .orderBy('due_at')
    .orderBy('id')
    .limit(options.limit)
    .modifyEnd(parts.skipLocked)
    .execute()
  const ids = rows.map((row) => row.id)
  const dueAt = options.now + options.leaseMs
  if (ids.length > 0)
    await db.updateTable('feed').set({ due_at: dueAt }).where('id', 'in', parts.list(ids)).execute()
  return rows.map((row) => toFeed({ ...row, due_at: dueAt }))
}

/** Articles that wait to be understood, longest waiting first, with all that understanding reads. */
export async function claimDueArticles(session: Session, options: ClaimOptions): Promise<ArticleWork[]> {
  const { db, parts } = session
  const rows = await db
    .selectFrom('article')
    .select('id')
    .where(isDue(options.now))
    .orderBy('due_at')
    .orderBy('id')
    .limit(options.limit)
    .modifyEnd(parts.skipLocked)
    .execute()
  const ids = rows.map((row) => row.id as ArticleId)
  if (ids.length === 0) return []
  const lease = options.now + options.leaseMs
  await db.updateTable('article').set({ due_at: lease }).where('id', 'in', parts.list(ids)).execute()
  return loadWork(session, ids, lease)
}

/**
 * Makes due at once what an earlier owner of placing had claimed and can save no more:. Only the owner
 * claims articles.
 */
export async function releaseArticles({ db }: Session, now: Timestamp): Promise<void> {
  await db.updateTable('article').set({ due_at: now }).where('due_at', '>', now).execute()
}

async function loadWork(session: Session, ids: readonly ArticleId[], lease: number): Promise<ArticleWork[]> {
  const articles = await listArticles(session, ids)
  const revisions = await listCurrentRevisions(session, ids)
  const outlets = await listOutlets(session, [...new Set(articles.map((article) => article.outletId))])
  const revisionOf = new Map(revisions.map((revision) => [revision.articleId, revision]))
  const outletOf = new Map(outlets.map((outlet) => [outlet.id, outlet]))
  return articles.flatMap((article) => {
    const revision = revisionOf.get(article.id)
    const outlet = outletOf.get(article.outletId)
    return revision && outlet ? [{ article, revision, outlet, lease }] : []
  })
}
