import { type Selectable, sql } from 'kysely'
import type { Timestamp } from '../../model/ids.ts'
import type { UsedTag } from '../../model/tag.ts'
import type { Session } from '../engine.ts'
import type { Tables } from '../tables.ts'
import { toTag } from './read-tags.ts'

/** Of those that most outlets used so many are looked at for their kind. */
const mostLookedAt = 1000

/** The tags of each kind that most outlets have used since then, the first first: one walk through the uses since then. */
export async function listMostUsedTags(
  { db }: Session,
  since: Timestamp,
  ofEachKind: number,
): Promise<UsedTag[]> {
  const { rows } = await sql<Selectable<Tables['tag']> & { outlets: number }>`
    with recent as materialized (select tag_id from tag_outlet where last_at >= ${since}),
    used as (select tag_id, count(*) as outlets from recent group by tag_id
      order by count(*) desc, tag_id limit ${mostLookedAt}),
    placed as (select tag.*, used.outlets,
      row_number() over (partition by tag.kind order by used.outlets desc, tag.id) as place
      from used join tag on tag.id = used.tag_id where tag.admitted_at is not null)
    select * from placed where place <= ${ofEachKind} order by kind, place`.execute(db)
  return rows.map((row) => ({ tag: toTag(row), outlets: Number(row.outlets) }))
}
