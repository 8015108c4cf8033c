import type { ArticleId, OutletId } from '../../model/ids.ts'
import type { Session } from '../engine.ts'

/** Makes the search entries of articles from what they say now. */
export async function indexArticles({ db, parts }: Session, ids: readonly number[]): Promise<void> {
  const rows = await db
    .selectFrom('article')
    .innerJoin('revision', (join) =>
      join
        .onRef('revision.article_id', '=', 'article.id')
        .onRef('revision.number', '=', 'article.revision_count'),
    )
    .select(['article.id', 'outlet_id', 'published_at', 'search_language', 'revision.title', 'revision.text'])
    .where('article.id', 'in', parts.list(ids))
    .execute()
  const entries = rows.map(({ title, text, ...row }) => ({
    ...{ id: row.id as ArticleId, outletId: row.outlet_id as OutletId, publishedAt: row.published_at },
    ...{ language: row.search_language ?? undefined, title, text },
  }))
  await parts.search.save(db, entries)
}
