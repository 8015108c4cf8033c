import { sql } from 'kysely'
import type { EngineParts } from '../engine.ts'
import { sqliteSearch } from './sqlite-search.ts'

/** What SQLite does in its own way. */
export const sqliteParts: EngineParts = {
  list: (values) => sql`(select value from json_each(${JSON.stringify(values)}))`,
  rows(rows) {
    const columns = (rows[0] ?? []).map((_, index) => sql.raw(`value ->> ${index} as v${index}`))
    return sql`(select ${sql.join(columns)} from json_each(${JSON.stringify(rows)})) as given`
  },
  among: (query) => sql`in ${query}`,
  // The one writer claims alone.
  skipLocked: sql``,
  search: sqliteSearch,
  // `autoincrement` has seen them.
  resetIds: () => sql`select 1`,
}
