import type { ArticleId, StoryId, TagId } from '../../model/ids.ts'
import type { Session } from '../engine.ts'
import { fromJson } from '../rows.ts'
import type { StoryMark, TagMark } from '../takedown-store.ts'

/** Of those that are understood, how many sentences they have. */
export async function countSentences(
  { db, parts }: Session,
  ids: readonly ArticleId[],
): Promise<Map<ArticleId, number>> {
  if (ids.length === 0) return new Map()
  const query = db.selectFrom('understanding').select(['article_id', 'sentences'])
  const rows = await query.where('article_id', 'in', parts.list(ids)).execute()
  return new Map(rows.map((row) => [row.article_id as ArticleId, fromJson<unknown[]>(row.sentences).length]))
}

/** Stories that several outlets tell, of so many numbers after one: a walk through the primary key. */
export async function listStoryMarks({ db }: Session, after: number, span: number): Promise<StoryMark[]> {
  const rows = await db
    .selectFrom('story')
    .select(['id', 'latest_at'])
    .where('id', '>', after)
    .where('id', '<=', after + span)
    .where('outlet_count', '>', 1)
    .orderBy('id')
    .execute()
  return rows.map(({ id, latest_at }) => ({ id: id as StoryId, latestAt: latest_at }))
}

/** Hashtags of so many numbers after one. */
export async function listTagMarks({ db }: Session, after: number, span: number): Promise<TagMark[]> {
  const rows = await db
    .selectFrom('tag')
    .select(['id', 'slug'])
    .where('id', '>', after)
    .where('id', '<=', after + span)
    .where('admitted_at', 'is not', null)
    .where('alias_of', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(({ id, slug }) => ({ id: id as TagId, slug }))
}

/** The highest numbers that were given. */
export async function measureMarks({ db }: Session): Promise<{ story: number; tag: number }> {
  const findLast = async (table: 'story' | 'tag') =>
    (
      await db
        .selectFrom(table)
        .select((eb) => eb.fn.max('id').as('last'))
        .executeTakeFirst()
    )?.last ?? 0
  return { story: await findLast('story'), tag: await findLast('tag') }
}
