import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import { createLock } from '../../lib/create-lock.ts'
import { askedSetting } from '../asked-setting.ts'
import { createStore } from '../create-store.ts'
import type { Engine, Session } from '../engine.ts'
import { migrate } from '../migrations/migrate.ts'
import type { Store, StoreVersion } from '../store.ts'
import type { Tables } from '../tables.ts'
import { toPostgresPool } from './postgres-adapter.ts'
import { postgresDialect } from './postgres-dialect.ts'
import { postgresParts } from './postgres-parts.ts'

/** Pages read side by side; a small server allows 100 connections, and each process opens two or three stores. */
const mostReaders = 5

/** Longer than the longest transaction of another process; after it something is wrong and a person should hear of it. */
const maxWaitMs = 30_000

/** A server that cannot be reached is told of soon, so that a page is not waited for. */
const connectTimeoutMs = 5_000

/** A network that swallows everything is told from a long wait for another writer by this, and from a long read by that. */
const maxWriterSilenceMs = 2 * maxWaitMs
const maxReaderSilenceMs = 15_000
/** A change of the schema may go through tables of millions. */
const maxChangeMs = 3_600_000

/** What all writers of a database take turns by: any number that no other program on it uses. */
const writeLockKey = 0x6f63_7461

/**
 * Opens the database at `address` (`postgres://user:password@host:port/name`), for this process among others, also
 * through a pooler of transactions: nothing is kept on a connection between them. What was acknowledged is on the
 * server's disk (`synchronous_commit` as the server has it).
 */
export async function openPostgresStore(address: string): Promise<Store> {
  return createStore(await openPostgresEngine(address))
}

/** As `openPostgresStore`, for what goes through whole tables; `schema` is the number of the last change to make. */
export async function openPostgresEngine(address: string, schema?: number): Promise<Engine> {
  const engine = toEngine({
    readers: connect(address, { max: mostReaders, query_timeout: maxReaderSilenceMs }),
    // Writers take turns anyway.
    writer: connect(address, { max: 1, query_timeout: maxWriterSilenceMs }),
  })
  const migrating = connect(address, { max: 1, query_timeout: maxChangeMs })
  try {
    await migrating.transaction().execute(async (transaction) => {
      await waitForTurn(transaction)
      const change = { dialect: postgresDialect, place: 'The database', ...(schema && { schema }) }
      await migrate(transaction, change)
    })
  } catch (error) {
    await engine.close()
    throw error
  } finally {
    await migrating.destroy()
  }
  return engine
}

function connect(
  connectionString: string,
  limits: Pick<pg.PoolConfig, 'max' | 'query_timeout'>,
): Kysely<Tables> {
  const pool = new pg.Pool({
    ...limits,
    connectionString,
    connectionTimeoutMillis: connectTimeoutMs,
    application_name: 'octavo',
    keepAlive: true,
    // A process that only has idle connections left may end.
    allowExitOnIdle: true,
  })
  // A connection that breaks while nobody uses it is replaced; the next one to ask hears of a lost server.
  pool.on('error', () => {})
  // One that breaks between two queries of a transaction is told of by the second; unheard it would end the process.
  pool.on('connect', (client) => client.on('error', () => {}))
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: toPostgresPool(pool) }) })
}

interface Connections {
  readonly readers: Kysely<Tables>
  readonly writer: Kysely<Tables>
}

function toEngine({ readers, writer }: Connections): Engine {
  // Writers of this process wait here and not each on a connection.
  const writeLock = createLock()
  return {
    read: (work) =>
      readers
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute((transaction) => work(toSession(transaction))),
    write: (work) =>
      writeLock(() =>
        writer.transaction().execute(async (transaction) => {
          await waitForTurn(transaction)
          return work(toSession(transaction))
        }),
      ),
    // The next transaction number: only one that writes takes one.
    findVersion: async () => {
      const found = await sql<StoreVersion>`select pg_current_snapshot()::text as written,
        coalesce((select value from setting where name = ${askedSetting}), '') as asked`.execute(readers)
      return found.rows[0] ?? { written: '', asked: '' }
    },
    close: async () => void (await Promise.all([readers.destroy(), writer.destroy()])),
  }
}

/** From here on every statement sees what the writer before has written. The lock ends with the transaction. */
async function waitForTurn(transaction: Transaction<Tables>): Promise<void> {
  await sql`select set_config('lock_timeout', ${String(maxWaitMs)}, true),
    set_config('idle_in_transaction_session_timeout', ${String(maxWaitMs)}, true)`.execute(transaction)
  await sql`select pg_advisory_xact_lock(${writeLockKey})`.execute(transaction)
}

function toSession(db: Transaction<Tables>): Session {
  return { db, parts: postgresParts }
}
