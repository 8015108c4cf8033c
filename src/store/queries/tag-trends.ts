import type { TagId, Timestamp } from '../../model/ids.ts'
import type { RisingTag, TagTrend } from '../../model/tag.ts'
import type { Session } from '../engine.ts'
import { fromJson } from '../rows.ts'
import { toTag } from './read-tags.ts'

/** The tags that most outlets used since then, of those that at least so many did: one walk through the uses since then. */
export async function listBusyTags(
  { db }: Session,
  since: Timestamp,
  least: number,
  limit: number,
): Promise<TagId[]> {
  const rows = await db
    // Gathered first, so that the walk is through the time since then and not through every tag.
    .with(
      (query) => query('recent').materialized(),
      (query) => query.selectFrom('tag_outlet').select('tag_id').where('last_at', '>=', since),
    )
    .selectFrom('recent')
    .select('tag_id')
    .groupBy('tag_id')
    .having((eb) => eb.fn.countAll(), '>=', least)
    .orderBy((eb) => eb.fn.countAll(), 'desc')
    .orderBy('tag_id')
    .limit(limit)
    .execute()
  return rows.map(({ tag_id }) => tag_id as TagId)
}

/** The rising tags, if they were rated since then; the first first. */
export async function listRisingTags({ db }: Session, since: Timestamp, limit: number): Promise<RisingTag[]> {
  const rows = await db
    .selectFrom('tag_trend')
    .innerJoin('tag', 'tag.id', 'tag_trend.tag_id')
    .selectAll('tag')
    .select(['outlets', 'expected', 'days'])
    .where('rated_at', '>=', since)
    .where('admitted_at', 'is not', null)
    .orderBy('rank', 'desc')
    .orderBy('tag.id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    tag: toTag(row),
    ...{ outlets: row.outlets, expected: row.expected, days: fromJson<number[]>(row.days) },
  }))
}

/** When the oldest article that is here was first seen, by the order in which they came. */
export async function findBeginning({ db }: Session): Promise<Timestamp | undefined> {
  const first = db.selectFrom('article').select((eb) => eb.fn.min('id').as('id'))
  const query = db.selectFrom('article').select('first_seen_at').where('id', '=', first)
  return (await query.executeTakeFirst())?.first_seen_at
}

/** Keeps what is rising in place of what was. */
export async function saveTrends(
  { db }: Session,
  trends: readonly TagTrend[],
  now: Timestamp,
): Promise<void> {
  await db.deleteFrom('tag_trend').execute()
  if (trends.length === 0) return
  const rows = trends.map(({ tagId, outlets, expected, days, rank }) => ({
    ...{ tag_id: tagId, outlets, expected, days: JSON.stringify(days), rank, rated_at: now },
  }))
  await db.insertInto('tag_trend').values(rows).execute()
}
