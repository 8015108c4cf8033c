import type { DatabaseSync } from 'node:sqlite'
import { Kysely, SqliteDialect } from 'kysely'
import type { Session } from '../engine.ts'
import type { Tables } from '../tables.ts'
import { toKyselyDatabase } from './sqlite-adapter.ts'
import { sqliteParts } from './sqlite-parts.ts'

/** What queries ask of a connection. */
export function toSqliteSession(database: DatabaseSync): Session {
  const dialect = new SqliteDialect({ database: toKyselyDatabase(database) })
  return { db: new Kysely<Tables>({ dialect }), parts: sqliteParts }
}
