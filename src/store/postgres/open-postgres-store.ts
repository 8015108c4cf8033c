import { sql } from 'kysely'
import pg from 'pg'
import { createLock } from '../../lib/create-lock.ts'
import { askedSetting } from '../asked-setting.ts'
import { createStore } from '../create-store.ts'
import type { Engine, Session } from '../engine.ts'
import { migrate } from '../migrations/migrate.ts'
import type { Store, StoreVersion } from '../store.ts'
import { type PostgresClient, withClient } from './postgres-adapter.ts'
import { postgresDialect } from './postgres-dialect.ts'

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
    readers: openPool(address, { max: mostReaders, query_timeout: maxReaderSilenceMs }),
    // Writers take turns anyway.
    writer: openPool(address, { max: 1, query_timeout: maxWriterSilenceMs }),
  })
  const migrating = openPool(address, { max: 1, query_timeout: maxChangeMs })
  try {
    const change = { dialect: postgresDialect, place: 'The database', ...(schema && { schema }) }
    await write(migrating, ({ db }) => migrate(db, change))
  } catch (error) {
    await engine.close()
    throw error
  } finally {
    await migrating.end()
  }
  return engine
}

function openPool(connectionString: string, limits: Pick<pg.PoolConfig, 'max' | 'query_timeout'>): pg.Pool {
  const pool = new pg.Pool({
    ...limits,
    connectionString,
    connectionTimeoutMillis: connectTimeoutMs,
    application_name: 'octavo',
    keepAlive: true,
    // What is asked together waits for no answer in between.
    pipeline: true,
    // A process that only has idle connections left may end.
    allowExitOnIdle: true,
  })
  // A connection that breaks while nobody uses it is replaced; the next one to ask hears of a lost server.
  pool.on('error', () => {})
  // One that breaks between two queries of a transaction is told of by the second; unheard it would end the process.
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

function toEngine({ readers, writer }: Record<'readers' | 'writer', pg.Pool>): Engine {
  // Writers of this process wait here and not each on a connection.
  const writeLock = createLock()
  return {
    read: (work) => read(readers, work),
    write: (work) => writeLock(() => write(writer, work)),
    // The next transaction number: only one that writes takes one.
    findVersion: () =>
      withClient(readers, async ({ session }) => {
        const found = await sql<StoreVersion>`select pg_current_snapshot()::text as written,
        coalesce((select value from setting where name = ${askedSetting}), '') as asked`.execute(session.db)
        return found.rows[0] ?? { written: '', asked: '' }
      }),
    close: async () => void (await Promise.all([readers.end(), writer.end()])),
  }
}

type Work<T> = (session: Session) => Promise<T>

/** The work asks before it is known that the transaction has begun; where it has not, the work fails with it. */
function read<T>(pool: pg.Pool, work: Work<T>): Promise<T> {
  const begin = 'begin isolation level repeatable read read only'
  return inTransaction(pool, async ({ session, query }) => {
    const [, done] = await Promise.all([query(begin), work(session)])
    return done
  })
}

/** Once it has begun, every statement sees what the writer before has written. The lock ends with the transaction. */
function write<T>(pool: pg.Pool, work: Work<T>): Promise<T> {
  const begin = `begin; set local lock_timeout = ${maxWaitMs};
    set local idle_in_transaction_session_timeout = ${maxWaitMs}; select pg_advisory_xact_lock(${writeLockKey})`
  return inTransaction(pool, async ({ session, query }) => {
    await query(begin)
    return work(session)
  })
}

function inTransaction<T>(pool: pg.Pool, work: (client: PostgresClient) => Promise<T>): Promise<T> {
  return withClient(pool, async (client) => {
    try {
      const done = await work(client)
      // So it ends where the work has kept an error of a statement to itself.
      if ((await client.query('commit')).command === 'ROLLBACK') throw new Error('A statement has failed')
      return done
    } catch (error) {
      await client.query('rollback').catch(() => {})
      throw error
    }
  })
}
