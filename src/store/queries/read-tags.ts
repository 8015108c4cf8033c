import { type Selectable, sql } from 'kysely'
import type { ArticleId, OutletId, TagId, Timestamp } from '../../model/ids.ts'
import type { ArticleTag, Tag, TagKind, TagUse, ToldKind } from '../../model/tag.ts'
import type { Session } from '../engine.ts'
import { prepareQuery } from '../prepare-query.ts'
import { fromJson } from '../rows.ts'
import type { Tables } from '../tables.ts'

/** A tag of the vocabulary by its slug or that of an alias, also when no article bears it any more. */
export async function findTag({ db }: Session, slug: string): Promise<Tag | undefined> {
  const named = await db.selectFrom('tag').selectAll().where('slug', '=', slug).executeTakeFirst()
  if (!named?.alias_of) return named && named.admitted_at !== null ? toTag(named) : undefined
  const row = await db
    .selectFrom('tag')
    .selectAll()
    .where('id', '=', named.alias_of)
    .where('admitted_at', 'is not', null)
    .executeTakeFirst()
  return row && toTag(row)
}

/** Those of the articles that bear one of the tags. */
export async function listBearers(
  { db, parts }: Session,
  articleIds: readonly ArticleId[],
  tagIds: readonly TagId[],
): Promise<Set<ArticleId>> {
  const query = db
    .selectFrom('article_tag')
    .select('article_id')
    .where('article_id', 'in', parts.list(articleIds))
    .where('tag_id', 'in', parts.list(tagIds))
  return new Set((await query.execute()).map((row) => row.article_id as ArticleId))
}

const selectTags = prepareQuery(({ db, parts }, ids: readonly ArticleId[]) =>
  db
    .selectFrom('article_tag')
    .innerJoin('tag', 'tag.id', 'article_tag.tag_id')
    .select([
      'article_tag.article_id',
      'tag.slug',
      'tag.label',
      'tag.kind',
      'article_tag.score',
      'article_tag.why',
    ])
    .where('article_tag.article_id', 'in', parts.list(ids))
    .where('tag.admitted_at', 'is not', null)
    .orderBy('article_tag.score', 'desc')
    .orderBy('tag.id'),
)

/** The tags of each article that are in the vocabulary, best first; an article without any is left out. */
export async function listTagsOfArticles(
  session: Session,
  ids: readonly ArticleId[],
): Promise<Map<ArticleId, ArticleTag[]>> {
  const rows = await selectTags(session, ids)
  const lists = new Map<ArticleId, ArticleTag[]>()
  for (const { article_id, slug, label, kind, score, why } of rows) {
    const tag = { slug, label, kind: kind as TagKind, score, why: fromJson<ArticleTag['why']>(why) }
    const list = lists.get(article_id as ArticleId)
    if (list) list.push(tag)
    else lists.set(article_id as ArticleId, [tag])
  }
  return lists
}

/** Who used what since then, of tags and of what may become one; the newest first, so many at the most. */
export async function listTagUses({ db }: Session, since: Timestamp, limit: number): Promise<TagUse[]> {
  const rows = await db
    .selectFrom('tag_outlet')
    .innerJoin('tag', 'tag.id', 'tag_outlet.tag_id')
    .select(['tag.slug', 'tag_outlet.outlet_id', 'tag_outlet.last_at', 'tag_outlet.told'])
    .where('tag_outlet.last_at', '>=', since)
    .orderBy('tag_outlet.last_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ slug, outlet_id, last_at, told }) => ({
    ...{ slug, outletId: outlet_id as OutletId, at: last_at, told: told as ToldKind },
  }))
}

/** How many outlets have used a tag in each span since a moment, by the number of the span; without those where none did. */
export async function countTagOutlets(
  { db }: Session,
  tagId: TagId,
  { since, spanMs }: { readonly since: Timestamp; readonly spanMs: number },
): Promise<Map<number, number>> {
  const rows = await sql<{ span: number; outlets: number }>`
    select cast((article_tag.published_at - ${since}) / ${sql.lit(spanMs)} as integer) as span, count(distinct article.outlet_id) as outlets
    from article_tag join article on article.id = article_tag.article_id
    where article_tag.tag_id = ${tagId} and article_tag.published_at >= ${since}
    group by 1`.execute(db)
  return new Map(rows.rows.map(({ span, outlets }) => [Number(span), Number(outlets)]))
}

/** A row as a tag. */
export function toTag(row: Selectable<Tables['tag']>): Tag {
  return {
    ...{ id: row.id as TagId, slug: row.slug, label: row.label, kind: row.kind as TagKind },
    ...{ articleCount: row.article_count, outletCount: row.outlet_count },
    ...{ language: row.language ?? undefined, nameKey: row.name_key },
  }
}
