import type { ArticleKind } from '../../model/article.ts'
import type { ArticleId, OutletId, StoryId } from '../../model/ids.ts'
import type { ToldText } from '../../model/told-text.ts'
import type { Session } from '../engine.ts'
import { fromJson } from '../rows.ts'
import type { ArchiveSize } from '../text-store.ts'
import { countArticles } from './read-articles.ts'

/** What articles say now, in their sentences, in the order of the ids; those not yet understood are left out. */
export async function listToldTexts({ db, parts }: Session, ids: readonly ArticleId[]): Promise<ToldText[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('article')
    .innerJoin('understanding', 'understanding.article_id', 'article.id')
    .innerJoin('revision', (join) =>
      join
        .onRef('revision.article_id', '=', 'article.id')
        .onRef('revision.number', '=', 'article.revision_count')
        .onRef('revision.id', '=', 'understanding.revision_id'),
    )
    .select(['article.id', 'outlet_id', 'story_id', 'published_at', 'understanding.kind'])
    .select(['understanding.language', 'revision.title', 'revision.text', 'sentences'])
    .where('article.id', 'in', parts.list(ids))
    .execute()
  const texts = new Map(
    rows.map((row) => [
      row.id,
      {
        articleId: row.id as ArticleId,
        outletId: row.outlet_id as OutletId,
        storyId: (row.story_id ?? undefined) as StoryId | undefined,
        kind: row.kind as ArticleKind,
        language: row.language,
        publishedAt: row.published_at,
        title: row.title,
        text: row.text,
        sentences: fromJson<ToldText['sentences']>(row.sentences),
      },
    ]),
  )
  return ids.flatMap((id) => texts.get(id) ?? [])
}

/** How many articles of how many outlets there are, and from when to when. */
export async function measureArchive(session: Session): Promise<ArchiveSize> {
  const { db } = session
  const edge = (order: 'asc' | 'desc') =>
    db.selectFrom('article').select('published_at').orderBy('published_at', order).limit(1).executeTakeFirst()
  const outlets = await db
    .selectFrom('outlet')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return {
    articleCount: await countArticles(session),
    outletCount: outlets.count,
    from: (await edge('asc'))?.published_at,
    to: (await edge('desc'))?.published_at,
  }
}
