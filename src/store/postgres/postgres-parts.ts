import { sql } from 'kysely'
import type { EngineParts } from '../engine.ts'
import { postgresSearch } from './postgres-search.ts'

/** What PostgreSQL does in its own way. */
export const postgresParts: EngineParts = {
  list: (values) => sql`(select unnest(${values}::${sql.raw(toArrayType(values[0]))}))`,
  rows(rows) {
    const first = rows[0] ?? []
    const columns = first.map((value, index) => {
      const values = rows.map((row) => row[index])
      return sql`${values}::${sql.raw(toArrayType(value))}`
    })
    const names = first.map((_, index) => sql.raw(`v${index}`))
    return sql`unnest(${sql.join(columns)}) as given (${sql.join(names)})`
  },
  // An array is made once for each outer row and then looked up in the index; `in` would be tried on every article.
  among: (query) => sql`= any (array${query})`,
  skipLocked: sql`for update skip locked`,
  search: postgresSearch,
}

/** Numbers are references unless they stand in rows, where they may be parts of one: both fit a floating point number. */
function toArrayType(value: unknown): string {
  return typeof value === 'string' ? 'text[]' : 'double precision[]'
}
