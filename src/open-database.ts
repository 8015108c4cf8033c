import { ConfigError } from './config.ts'
import { UnreachableError } from './lib/unreachable-error.ts'
import { unfinishedCopy } from './store/copying/copied-rows.ts'
import { isPostgresAddress, openStore } from './store/open-store.ts'
import type { Store } from './store/store.ts'

/**
 * The store at that address or in that file, made if it is missing. Throws a ConfigError where the file is damaged or
 * none of a database, and where the server cannot be reached or lets nobody in.
 */
export async function openDatabase(database: string): Promise<Store> {
  try {
    const store = await openStore(database)
    if ((await store.read((reader) => reader.findSetting(unfinishedCopy))) === undefined) return store
    await store.close()
    throw new ConfigError(
      'The database is a copy that was not finished. Run the same `octavo move` or `octavo restore` again, which goes on where it was, or choose another place.',
    )
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if (isPostgresAddress(database)) throw explainPostgres(database, error)
    // SQLite's own refusals say what is wrong with the file; anything else is a fault of ours.
    const reason = error instanceof UnreachableError ? error.cause : error
    if (!(reason instanceof Error && 'errcode' in reason)) throw error
    throw new ConfigError(
      `The database ${database} cannot be opened (${reason.message}). Put a copy of it back, or name another folder with OCTAVO_DATA.`,
    )
  }
}

/** The server's refusals and those of the network carry a code; what is ours says itself what to do. */
function explainPostgres(address: string, error: Error): Error {
  const reason = error instanceof UnreachableError ? error.cause : error
  if (!(reason instanceof Error && 'code' in reason)) return error
  const cause = reason.message || String(reason.code)
  return new ConfigError(
    `The database ${hidePassword(address)} cannot be opened (${cause}). Start the server, make the database, or correct OCTAVO_DATABASE.`,
  )
}

function hidePassword(address: string): string {
  return address.replace(/:\/\/([^:@/]*):[^@/]*@/, '://$1@')
}
