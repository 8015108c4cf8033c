import { sql } from 'kysely'
import type { EngineParts } from '../engine.ts'
import { postgresSearch } from './postgres-search.ts'

/** What `list` makes of `in`: a join to the planner, which takes four times as long over it as over `= any`. */
export const listed = /(?<!not )in \(select unnest\((\$\d+::\w+\[\])\)\)/g

/** What PostgreSQL does in its own way. */
export const postgresParts: EngineParts = {
  // Ids as the columns have them: compared as floating point, no index would serve.
  list: (values) =>
    sql`(select unnest(${values}::${sql.raw(typeof values[0] === 'string' ? 'text[]' : 'bigint[]')}))`,
  rows(rows) {
    const first = rows[0] ?? []
    const columns = first.map((value, index) => {
      const values = rows.map((row) => row[index])
      return sql`${values}::${sql.raw(typeof value === 'string' ? 'text[]' : 'double precision[]')}`
    })
    const names = first.map((_, index) => sql.raw(`v${index}`))
    return sql`unnest(${sql.join(columns)}) as given (${sql.join(names)})`
  },
  // An array is made once for each outer row and then looked up in the index; `in` would be tried on every article.
  among: (query) => sql`= any (array${query})`,
  skipLocked: sql`for update skip locked`,
  search: postgresSearch,
  // Autovacuum makes room for new rows by itself.
  shrink: async () => {},
  measureBytes: sql`select pg_database_size(current_database()) as bytes`,
  lastId: (table) =>
    sql`select coalesce(pg_sequence_last_value(pg_get_serial_sequence(${table}, 'id')::regclass), 0) as last`,
  async setLastId(db, table, last) {
    await sql`select setval(pg_get_serial_sequence(${table}, 'id'), greatest(highest, 1), highest > 0)
      from (select greatest(${last}::bigint, max(id)) as highest from ${sql.table(table)}) as found`.execute(
      db,
    )
  },
}
