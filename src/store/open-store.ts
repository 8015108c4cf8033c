import { createStore } from './create-store.ts'
import type { Engine } from './engine.ts'
import type { Store } from './store.ts'

/** The store at an address of PostgreSQL, or else in the SQLite file of that path; each engine loads where it is used. */
export async function openStore(database: string): Promise<Store> {
  return createStore(await openEngine(database))
}

/** As `openStore`, for what goes through whole tables; `schema` is the number of the last change to make. */
export async function openEngine(database: string, schema?: number): Promise<Engine> {
  if (isPostgresAddress(database)) {
    const { openPostgresEngine } = await import('./postgres/open-postgres-store.ts')
    return openPostgresEngine(database, schema)
  }
  const { openSqliteEngine } = await import('./sqlite/open-sqlite-store.ts')
  return openSqliteEngine(database, schema)
}

/** `postgres://…` and `postgresql://…`; everything else is a path. */
export function isPostgresAddress(database: string): boolean {
  return /^postgres(ql)?:\/\//.test(database)
}
