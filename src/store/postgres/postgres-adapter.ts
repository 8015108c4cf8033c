import { PostgresDialect } from 'kysely'
import pg from 'pg'
import { UnreachableError } from '../../lib/unreachable-error.ts'
import type { Session } from '../engine.ts'
import { overConnection } from '../over-connection.ts'
import { listed, postgresParts } from './postgres-parts.ts'

/** PostgreSQL's number for whole numbers of 64 bits, which `pg` gives as text. */
const bigintType = 20

/** A connection of a pool; parameters and numbers as SQLite's adapter has them. */
export interface PostgresClient {
  readonly session: Session
  query(text: string, parameters?: readonly unknown[]): Promise<pg.QueryResult>
}

const clients = new WeakMap<pg.PoolClient, PostgresClient>()

/** Runs work on a connection of its own. Where it fails, that is closed: it may be broken, or what was asked beside still be asking. */
export async function withClient<T>(pool: pg.Pool, work: (client: PostgresClient) => Promise<T>): Promise<T> {
  const free = await pool.connect().catch(throwUnreachable)
  const client = clients.get(free) ?? toPostgresClient(free)
  clients.set(free, client)
  let hasFailed = true
  try {
    const done = await work(client)
    hasFailed = false
    return done
  } finally {
    free.release(hasFailed)
  }
}

function toPostgresClient(client: pg.PoolClient): PostgresClient {
  const send = sendTogether(client)
  // Unnamed statements, which a pooler of transactions can pass to any connection.
  const query = async (text: string, parameters: readonly unknown[] = []) => {
    send()
    const asked = client.query({ text, values: parameters.map(toInput), types: { getTypeParser } })
    return asked.catch(throwUnreachable)
  }
  const dialect = new PostgresDialect({ pool: undefined as never })
  const db = overConnection(dialect, async ({ sql, parameters }) => {
    const { command, rowCount, rows } = await query(sql.replaceAll(listed, '= any ($1)'), parameters)
    return { rows, ...(command !== 'SELECT' && { numAffectedRows: BigInt(rowCount ?? 0) }) }
  })
  return { session: { db, parts: postgresParts }, query }
}

/** What is asked of a connection in one turn goes out in one call of the system: a call costs as much as making a query. */
function sendTogether({ connection }: pg.PoolClient): () => void {
  let isWaiting = false
  return () => {
    if (isWaiting) return
    const { stream } = connection
    isWaiting = true
    stream.cork()
    setImmediate(() => {
      isWaiting = false
      stream.uncork()
    })
  }
}

/** What the server itself refuses has a number; of those, shutdowns and resets of the connection are no fault of a query. */
const lostStates = /^(08|53|57P0)/

function isLost(error: unknown): boolean {
  return !(error instanceof pg.DatabaseError) || lostStates.test(error.code ?? '')
}

function throwUnreachable(error: unknown): never {
  if (error instanceof TypeError || !isLost(error)) throw error
  throw new UnreachableError('The database cannot be reached', { cause: error })
}

function getTypeParser(oid: number, format?: 'text' | 'binary') {
  return oid === bigintType ? toSafeNumber : pg.types.getTypeParser(oid, format as 'text')
}

function toSafeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is too large for a number`)
  return value
}

/** Text of PostgreSQL holds no NUL sign, which a hostile feed or question may contain; dates and objects are refused. */
function toInput(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toInput)
  if (typeof value === 'string') return value.includes('\0') ? value.replaceAll('\0', '\ufffd') : value
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value === 'bigint') return String(value)
  if (value instanceof Uint8Array) return value
  throw new TypeError(
    `PostgreSQL cannot store ${value === undefined ? 'undefined' : `a ${value.constructor?.name}`}`,
  )
}
