import type { ArticleId, OutletId } from '../../model/ids.ts'
import type { PageStatus, PageWork } from '../../model/page-reading.ts'
import type { Session } from '../engine.ts'
import type { ClaimOptions } from '../pages.ts'
import { toFeed, toPageStatus } from '../rows.ts'
import { listDue } from './claim-due.ts'
import { listOutletRules } from './outlet-rules.ts'
import { listArticles } from './read-articles.ts'

/** How the page of an article was last read; undefined where it is none of those that are read. */
export async function findPageStatus({ db }: Session, id: ArticleId): Promise<PageStatus | undefined> {
  const row = await db.selectFrom('article_page').selectAll().where('article_id', '=', id).executeTakeFirst()
  return row && toPageStatus(row)
}

/** Pages that are due to be read, longest due first; nobody else gets them before the lease ends. */
export async function claimDuePages(session: Session, options: ClaimOptions): Promise<PageWork[]> {
  const { db, parts } = session
  const ids = (await listDue(session, 'article_page', options)) as ArticleId[]
  if (ids.length === 0) return []
  const lease = options.now + options.leaseMs
  const claim = db.updateTable('article_page').set({ due_at: lease })
  const rows = await claim.where('article_id', 'in', parts.list(ids)).returningAll().execute()
  const rowOf = new Map(rows.map((row) => [row.article_id, row]))
  const articles = await listArticles(session, ids)
  const feeds = await listFeedsOf(session, articles)
  const latest = await listLatest(session, articles)
  const rules = await listOutletRules(
    session,
    articles.map(({ outletId }) => outletId),
  )
  return articles.flatMap((article) => {
    const row = rowOf.get(article.id)
    if (!row) return []
    return {
      ...{ article, lease, stage: row.stage },
      feed: feeds.get(article.feedId ?? 0),
      rules: rules.get(article.outletId),
      validators: {
        ...(row.etag !== null && { etag: row.etag }),
        ...(row.last_modified !== null && { lastModified: row.last_modified }),
      },
      contentHash: row.content_hash ?? undefined,
      failure: toPageStatus(row).failure,
      storyLatestAt: latest.get(article.storyId ?? 0),
    }
  })
}

async function listFeedsOf({ db, parts }: Session, articles: readonly PageWork['article'][]) {
  const ids = [...new Set(articles.flatMap(({ feedId }) => feedId ?? []))]
  const rows = await db.selectFrom('feed').selectAll().where('id', 'in', parts.list(ids)).execute()
  return new Map<number, NonNullable<PageWork['feed']>>(rows.map((row) => [row.id, toFeed(row)]))
}

async function listLatest({ db, parts }: Session, articles: readonly PageWork['article'][]) {
  const ids = [...new Set(articles.flatMap(({ storyId }) => storyId ?? []))]
  const query = db.selectFrom('story').select(['id', 'latest_at']).where('id', 'in', parts.list(ids))
  return new Map<number, number>((await query.execute()).map((row) => [row.id, row.latest_at]))
}

/** What the newest articles of an outlet say whose text came from their own page. */
export async function listPageTexts({ db }: Session, id: OutletId, limit: number): Promise<string[]> {
  const newest = db
    .selectFrom('article')
    .select(['id', 'revision_count'])
    .where('outlet_id', '=', id)
    .orderBy('published_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .as('newest')
  const rows = await db
    .selectFrom(newest)
    .innerJoin('revision', (join) =>
      join
        .onRef('revision.article_id', '=', 'newest.id')
        .onRef('revision.number', '=', 'newest.revision_count'),
    )
    .select('revision.text')
    .where('revision.source', '=', 'page')
    .execute()
  return rows.map(({ text }) => text)
}
