import { sql } from 'kysely'
import type { EngineParts } from '../engine.ts'
import { sqliteSearch } from './sqlite-search.ts'

/** Pages of 4 kB: some 10 ms each of work beside the removal of fifty articles. */
const mergedPages = 200
const vacuumedPages = 400

/** What SQLite does in its own way. */
export const sqliteParts: EngineParts = {
  list: (values) => sql`(select value from json_each(${values}))`,
  rows(rows) {
    const columns = (rows[0] ?? []).map((_, index) => sql.raw(`value ->> ${index} as v${index}`))
    return sql`(select ${sql.join(columns)} from json_each(${JSON.stringify(rows)})) as given`
  },
  among: (query) => sql`in ${query}`,
  // The one writer claims alone.
  skipLocked: sql``,
  search: sqliteSearch,
  lastId: (table) => sql`select coalesce((select seq from sqlite_sequence where name = ${table}), 0) as last`,
  async setLastId(db, table, last) {
    // `autoincrement` has seen the rows, but not those that were removed before.
    await sql`insert into sqlite_sequence (name, seq) select ${table}, 0
      where not exists (select 1 from sqlite_sequence where name = ${table})`.execute(db)
    await sql`update sqlite_sequence set seq = max(seq, ${last}) where name = ${table}`.execute(db)
  },
  async shrink(db) {
    await sql`insert into search (search, rank) values ('merge', ${sql.lit(mergedPages)})`.execute(db)
    await sql`pragma incremental_vacuum (${sql.lit(vacuumedPages)})`.execute(db)
  },
  measureBytes: sql`select (page_count - freelist_count) * page_size as bytes
    from pragma_page_count, pragma_freelist_count, pragma_page_size`,
}
