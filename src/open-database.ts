import { ConfigError } from './config.ts'
import { openSqliteStore } from './store/sqlite/open-sqlite-store.ts'
import type { Store } from './store/store.ts'

/** The store in that file, made if it is missing. Throws a ConfigError where the file is damaged or none of a database. */
export async function openDatabase(path: string): Promise<Store> {
  try {
    return await openSqliteStore(path)
  } catch (error) {
    // SQLite's own refusals say what is wrong with the file; anything else is a fault of ours.
    if (!(error instanceof Error && 'errcode' in error)) throw error
    throw new ConfigError(
      `The database ${path} cannot be opened (${error.message}). Put a copy of it back, or name another folder with OCTAVO_DATA.`,
    )
  }
}
