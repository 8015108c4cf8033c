import { type RawBuilder, sql } from 'kysely'
import type { Feed } from '../../model/feed.ts'
import type { ArticleId, Timestamp } from '../../model/ids.ts'
import type { ArticleWork } from '../../model/understanding.ts'
import type { Session } from '../engine.ts'
import type { ClaimOptions } from '../pages.ts'
import { toFeed } from '../rows.ts'
import { listArticles, listCurrentTexts } from './read-articles.ts'
import { listOutlets } from './read-outlets.ts'
import { graceMs } from './save-page.ts'

/** Nothing is ever scheduled for longer than a week and a tenth; what lies further ahead was written by a clock that ran ahead. */
const furthestAheadMs = 8 * 86_400_000

/** Ids of what is due of a table, longest due first: two walks through the index of what is due, each of which ends with the limit. */
export async function listDue(
  { db, parts }: Session,
  table: 'feed' | 'article' | 'article_page' | 'story',
  { now, limit }: Pick<ClaimOptions, 'now' | 'limit'>,
): Promise<number[]> {
  const select = (span: RawBuilder<boolean>, most: number) => {
    const id = sql.ref<number>(table === 'article_page' ? 'article_id' : 'id')
    const query = db
      .selectFrom(table)
      .select(id.as('id'))
      .where(span)
      .orderBy('due_at')
      .orderBy(id)
      .limit(most)
    const active = table === 'feed' ? query.where(sql<boolean>`state = 'active'`) : query
    return active.modifyEnd(parts.skipLocked).execute()
  }
  const due = await select(sql<boolean>`due_at <= ${now}`, limit)
  const lost =
    due.length < limit
      ? await select(sql<boolean>`due_at > ${now + furthestAheadMs}`, limit - due.length)
      : []
  return [...due, ...lost].map(({ id }) => id)
}

/** Active feeds that are due, longest due first; nobody else gets them before the lease ends. */
export async function claimDueFeeds(session: Session, options: ClaimOptions): Promise<Feed[]> {
  const { db, parts } = session
  const ids = await listDue(session, 'feed', options)
  if (ids.length === 0) return []
  const claim = db.updateTable('feed').set({ due_at: options.now + options.leaseMs })
  const rows = await claim.where('id', 'in', parts.list(ids)).returningAll().execute()
  const feeds = new Map(rows.map((row) => [row.id, toFeed(row)]))
  return ids.flatMap((id) => feeds.get(id) ?? [])
}

/** Articles that wait to be understood, longest waiting first, with all that understanding reads. */
export async function claimDueArticles(session: Session, options: ClaimOptions): Promise<ArticleWork[]> {
  const { db, parts } = session
  const ids = (await listDue(session, 'article', options)) as ArticleId[]
  if (ids.length === 0) return []
  const lease = options.now + options.leaseMs
  await db.updateTable('article').set({ due_at: lease }).where('id', 'in', parts.list(ids)).execute()
  return loadWork(session, ids, lease)
}

/**
 * Makes due at once what an earlier owner of placing had claimed and can save no more, in the place where it stood before:
 * in another order stories may come out otherwise. Only the owner claims articles. What waits for its page was not claimed.
 */
export async function releaseArticles({ db }: Session, now: Timestamp): Promise<void> {
  const told = sql<number>`coalesce(revised_at, first_seen_at)`
  const due_at = sql<number>`case when ${told} < ${now} then ${told} else ${now} end`
  const claimed = db.updateTable('article').set({ due_at }).where('due_at', '>', now)
  await claimed.where('due_at', '<>', sql<number>`first_seen_at + ${graceMs}`).execute()
}

async function loadWork(session: Session, ids: readonly ArticleId[], lease: number): Promise<ArticleWork[]> {
  const articles = await listArticles(session, ids)
  const revisions = await listCurrentTexts(session, ids)
  const outlets = await listOutlets(session, [...new Set(articles.map((article) => article.outletId))])
  const revisionOf = new Map(revisions.map((revision) => [revision.articleId, revision]))
  const outletOf = new Map(outlets.map((outlet) => [outlet.id, outlet]))
  return articles.flatMap((article) => {
    const revision = revisionOf.get(article.id)
    const outlet = outletOf.get(article.outletId)
    return revision && outlet ? [{ article, revision, outlet, lease }] : []
  })
}
