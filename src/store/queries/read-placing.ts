import type { ArticleKind } from '../../model/article.ts'
import type { ArticleId, OutletId, StoryId, Timestamp } from '../../model/ids.ts'
import type { PlacedArticle } from '../../model/story.ts'
import type { Session } from '../engine.ts'
import type { Cursor, LatecomersPart } from '../pages.ts'
import { fromJson } from '../rows.ts'

/** The articles that stand in a story, published since then, oldest first, a part at a time. */
export async function listPlacedArticles(
  { db }: Session,
  since: Timestamp,
  after: Cursor<ArticleId> | undefined,
  limit: number,
): Promise<PlacedArticle[]> {
  const rows = await selectPlaced(db)
    .where('published_at', '>=', since)
    .$if(after !== undefined, (query) =>
      query.where((eb) =>
        eb(eb.refTuple('published_at', 'article.id'), '>', eb.tuple(after?.at ?? 0, after?.id ?? 0)),
      ),
    )
    .orderBy('published_at')
    .orderBy('article.id')
    .limit(limit)
    .execute()
  return rows.map(toPlaced)
}

/** The articles that stand in a story and came since then, though they were published before: in the order in which they came. */
export async function listPlacedLatecomers(
  { db }: Session,
  { seenSince, publishedBefore, after, limit }: LatecomersPart,
): Promise<PlacedArticle[]> {
  // Numbers count up as articles come, so the walk back ends at the first that was here before.
  const newestBefore = await db
    .selectFrom('article')
    .select('id')
    .where('id', '>', after)
    .where('first_seen_at', '<', seenSince)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const rows = await selectPlaced(db)
    .where('article.id', '>', Math.max(after, newestBefore?.id ?? 0))
    .where('published_at', '<', publishedBefore)
    .orderBy('article.id')
    .limit(limit)
    .execute()
  return rows.map(toPlaced)
}

/** Those of the articles that stand in a story, newest first. */
export async function listPlacedById(
  { db, parts }: Session,
  ids: readonly ArticleId[],
): Promise<PlacedArticle[]> {
  const query = selectPlaced(db).where('article.id', 'in', parts.list(ids))
  const rows = await query.orderBy('published_at', 'desc').orderBy('article.id', 'desc').execute()
  return rows.map(toPlaced)
}

function selectPlaced(db: Session['db']) {
  return db
    .selectFrom('article')
    .innerJoin('understanding', 'understanding.article_id', 'article.id')
    .select([
      'article.id',
      'story_id',
      'outlet_id',
      'published_at',
      'title',
      'understanding.language',
      'understanding.kind',
      'terms',
    ])
    .where('story_id', 'is not', null)
}

type PlacedRow = Awaited<ReturnType<ReturnType<typeof selectPlaced>['execute']>>[number]

function toPlaced(row: PlacedRow): PlacedArticle {
  return {
    articleId: row.id as ArticleId,
    storyId: row.story_id as StoryId,
    outletId: row.outlet_id as OutletId,
    language: row.language,
    kind: row.kind as ArticleKind,
    publishedAt: row.published_at,
    title: row.title,
    terms: fromJson(row.terms),
  }
}

/** In how many texts of a language each term occurs; a term that never did is left out. */
export async function listTermCounts(
  { db, parts }: Session,
  language: string,
  terms: readonly string[],
): Promise<Map<string, number>> {
  // A list of nothing has no type that PostgreSQL could compare with words.
  if (terms.length === 0) return new Map()
  const rows = await db
    .selectFrom('term_count')
    .select(['term', 'count'])
    .where('language', '=', language)
    .where('term', 'in', parts.list(terms))
    .execute()
  return new Map(rows.map((row) => [row.term, row.count]))
}

/** How many texts of a language the counts rest on. */
export async function countTexts({ db }: Session, language: string): Promise<number> {
  const query = db.selectFrom('text_count').select('count').where('language', '=', language)
  return (await query.executeTakeFirst())?.count ?? 0
}
