import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { SqliteDialect } from 'kysely'
import type { Session } from '../engine.ts'
import { overConnection } from '../over-connection.ts'
import { sqliteParts } from './sqlite-parts.ts'

/** The queries of `queries/` make some 100 different statements; the rest is room for lists of several lengths. */
const maxStatements = 400

/** What queries ask of a connection; statements are prepared once and kept. */
export function toSqliteSession(database: DatabaseSync): Session {
  const statements = new Map<string, { readonly statement: StatementSync; readonly hasRows: boolean }>()
  const prepare = (text: string) => {
    const known = statements.get(text)
    if (known) return known
    // A number given for a bare limit is looked at by the planner, so that SQLite would compile it anew each time.
    const statement = database.prepare(text.replaceAll('limit ?', 'limit ? + 0'))
    // Node takes one step of what gives no rows, and a pragma that has much to do wants many.
    const made = { statement, hasRows: statement.columns().length > 0 || text.startsWith('pragma') }
    const oldest = statements.size >= maxStatements ? statements.keys().next().value : undefined
    if (oldest !== undefined) statements.delete(oldest)
    statements.set(text, made)
    return made
  }
  const dialect = new SqliteDialect({ database: undefined as never })
  const db = overConnection(dialect, async ({ sql, parameters }) => {
    const { statement, hasRows } = prepare(sql)
    const given = parameters.map(toInput)
    if (hasRows) return { rows: statement.all(...given) as never[] }
    return { rows: [], numAffectedRows: BigInt(statement.run(...given).changes) }
  })
  return { db, parts: sqliteParts }
}

/** Node takes an object as first parameter for named parameters and shifts the rest without a word, so refuse it. */
function toInput(value: unknown): SQLInputValue {
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value === null || typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string')
    return value
  if (value instanceof Uint8Array) return value
  if (Array.isArray(value)) return JSON.stringify(value)
  throw new TypeError(
    `SQLite cannot store ${value === undefined ? 'undefined' : `a ${value?.constructor?.name}`}`,
  )
}
