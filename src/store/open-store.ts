import type { Store } from './store.ts'

/** The store at an address of PostgreSQL, or else in the SQLite file of that path; each engine loads where it is used. */
export async function openStore(database: string): Promise<Store> {
  if (isPostgresAddress(database)) {
    const { openPostgresStore } = await import('./postgres/open-postgres-store.ts')
    return openPostgresStore(database)
  }
  const { openSqliteStore } = await import('./sqlite/open-sqlite-store.ts')
  return openSqliteStore(database)
}

/** `postgres://…` and `postgresql://…`; everything else is a path. */
export function isPostgresAddress(database: string): boolean {
  return /^postgres(ql)?:\/\//.test(database)
}
