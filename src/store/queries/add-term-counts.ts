import { sql } from 'kysely'
import type { WeightedTerm } from '../../model/story.ts'
import type { Session } from '../engine.ts'

/** Adds to what was counted of a language; a weight may be a part of one or below zero. */
export async function addTermCounts(
  { db, parts }: Session,
  language: string,
  counts: readonly WeightedTerm[],
  texts: number,
): Promise<void> {
  if (counts.length > 0) {
    // Sorted like the primary key, so that neighbours are written together; `where true`, or SQLite reads `on` as a join.
    const rows = counts.map(({ term, weight }) => [term, weight] as const).sort(byTerm)
    await sql`insert into term_count (language, term, count)
      select ${language}, v0, v1 from ${parts.rows(rows)} where true
      on conflict (language, term) do update set count = term_count.count + excluded.count`.execute(db)
  }
  await sql`insert into text_count (language, count) values (${language}, ${texts})
    on conflict (language) do update set count = text_count.count + excluded.count`.execute(db)
}

function byTerm([one]: readonly [string, number], [other]: readonly [string, number]): number {
  return one < other ? -1 : one > other ? 1 : 0
}
