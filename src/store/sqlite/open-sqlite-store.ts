import { DatabaseSync } from 'node:sqlite'
import { createLock } from '../../lib/create-lock.ts'
import { createStore } from '../create-store.ts'
import type { Engine, Session } from '../engine.ts'
import { migrate } from '../migrations/migrate.ts'
import type { Store } from '../store.ts'
import { sqliteDialect } from './sqlite-dialect.ts'
import { beginWriting, inTransaction, maxWaitMs } from './sqlite-transaction.ts'
import { toSqliteSession } from './to-sqlite-session.ts'
import { versionConnection } from './version-connection.ts'

/** Enough for the inner pages of every index at a million articles; memory is taken as it is used. */
const cacheKilobytes = 12_000

/** Of 4 kB in the log before they go into the file: a fifth less to write than with SQLite's 1,000, and with twice as many not a tenth less. */
const loggedPages = 4_000
/** Above this the log file shrinks again after a long transaction. */
const maxLogBytes = 64_000_000

/**
 * Opens the file at `path`, made if missing, for this process among others. What was acknowledged is on the disk, whatever
 * happens to process, machine or power (`synchronous = full`: docs/durability.md has what it costs).
 */
export async function openSqliteStore(path: string): Promise<Store> {
  return createStore(await openSqliteEngine(path))
}

/** As `openSqliteStore`, for what goes through whole tables; `schema` is the number of the last change to make. */
export async function openSqliteEngine(path: string, schema?: number): Promise<Engine> {
  const writer = openTurns(path, false, beginWriting)
  try {
    const change = { dialect: sqliteDialect, place: path, ...(schema && { schema }) }
    await writer.run(({ db }) => migrate(db, change))
  } catch (error) {
    await writer.close()
    throw error
  }
  const reader = openTurns(path, true, async (database) => database.exec('begin'))
  const version = versionConnection(path)
  return {
    read: reader.run,
    write: writer.run,
    findVersion: async () => version.find(),
    async close() {
      version.close()
      await Promise.all([reader.close(), writer.close()])
    },
  }
}

function openConnection(path: string, readOnly: boolean): DatabaseSync {
  const database = new DatabaseSync(path, { readOnly, timeout: maxWaitMs })
  database.exec(`pragma cache_size = -${cacheKilobytes}`)
  if (readOnly) return database
  // Takes effect in a new file only: removed articles then make it smaller.
  database.exec('pragma auto_vacuum = incremental')
  database.exec('pragma journal_mode = wal')
  database.exec('pragma synchronous = full')
  database.exec('pragma foreign_keys = on')
  database.exec(`pragma wal_autocheckpoint = ${loggedPages}; pragma journal_size_limit = ${maxLogBytes}`)
  // Waiting inside SQLite would hold up the thread and every page it serves: `beginWriting` waits outside.
  database.exec('pragma busy_timeout = 0')
  return database
}

function openTurns(path: string, isReading: boolean, begin: (database: DatabaseSync) => Promise<void>) {
  const database = openConnection(path, isReading)
  const session = toSqliteSession(database)
  const lock = createLock()
  return {
    /** One after the other, as the connection has one transaction at a time. */
    run: <T>(work: (session: Session) => Promise<T>) =>
      lock(() => inTransaction(database, begin, () => work(session))),
    close: () => lock(async () => void (database.isOpen && database.close())),
  }
}
