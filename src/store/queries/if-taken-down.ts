import { type RawBuilder, type SqlBool, sql } from 'kysely'

/**
 * A condition on rows of `article`: it is taken down, by its address or with all of its outlet; where a moment is named, at it
 * or later. Two looks into an index.
 */
export function ifTakenDown(since?: RawBuilder<unknown>): RawBuilder<SqlBool> {
  const later = since ? sql`and taken_at >= ${since}` : sql``
  const held = sql`select 1 from takedown where undone_at is null ${later}`
  return sql`(exists (${held} and kind = 'article' and key = article.url) or exists (${held} and kind = 'outlet'
    and key = (select domain from outlet where outlet.id = article.outlet_id)))`
}
