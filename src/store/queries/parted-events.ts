import { sql } from 'kysely'
import type { StoryId } from '../../model/ids.ts'
import type { Session } from '../engine.ts'

/** Of these stories the pairs of which a person said that they tell different events, by the articles that they had then. */
export async function listPartedEvents(
  { db, parts }: Session,
  ids: readonly StoryId[],
): Promise<(readonly [StoryId, StoryId])[]> {
  if (ids.length < 2) return []
  // Hardly anybody says so: then there is nothing to be looked up, article by article.
  const said =
    await sql`select 1 from correction where kind = 'other event' and undone_at is null limit 1`.execute(db)
  if (said.rows.length === 0) return []
  const { rows } = await sql<{ one: StoryId; other: StoryId }>`
    select distinct article.story_id as one, its.story_id as other from article
    join correction_article as moved on moved.article_id = article.id and moved.side = 'moved'
    join correction on correction.id = moved.correction_id and correction.kind = 'other event' and undone_at is null
    join correction_article as others on others.correction_id = moved.correction_id and others.side = 'left'
    join article as its on its.id = others.article_id
    where article.story_id in ${parts.list(ids)} and its.story_id in ${parts.list(ids)}
      and article.story_id <> its.story_id`.execute(db)
  return rows.map(({ one, other }) => [one, other] as const)
}
