import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import type { SqliteDatabase, SqliteStatement } from 'kysely'

/** The queries of `queries/` make some 100 different statements; the rest is room for lists of several lengths. */
const maxStatements = 400

/** What Kysely's SQLite dialect asks of a database, over Node's own; statements are prepared once and kept. */
export function toKyselyDatabase(database: DatabaseSync): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>()
  return {
    close: () => database.close(),
    prepare(text) {
      let statement = statements.get(text)
      if (!statement) {
        statement = toKyselyStatement(database.prepare(text), text)
        const oldest = statements.size >= maxStatements ? statements.keys().next().value : undefined
        if (oldest !== undefined) statements.delete(oldest)
        statements.set(text, statement)
      }
      return statement
    },
  }
}

function toKyselyStatement(statement: StatementSync, text: string): SqliteStatement {
  return {
    // Node takes one step of what gives no rows, and a pragma that has much to do wants many.
    reader: statement.columns().length > 0 || text.startsWith('pragma'),
    all: (parameters) => statement.all(...parameters.map(toInput)),
    run: (parameters) => statement.run(...parameters.map(toInput)),
    iterate: (parameters) => statement.iterate(...parameters.map(toInput)),
  }
}

/** Node takes an object as first parameter for named parameters and shifts the rest without a word, so refuse it. */
function toInput(value: unknown): SQLInputValue {
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value === null || typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string')
    return value
  if (value instanceof Uint8Array) return value
  throw new TypeError(
    `SQLite cannot store ${value === undefined ? 'undefined' : `a ${value?.constructor?.name}`}`,
  )
}
