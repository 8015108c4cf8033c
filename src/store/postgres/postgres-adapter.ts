import type { PostgresPool, PostgresPoolClient } from 'kysely'
import pg from 'pg'
import { UnreachableError } from '../../lib/unreachable-error.ts'

/** PostgreSQL's number for whole numbers of 64 bits, which `pg` gives as text. */
const bigintType = 20

/** What Kysely's PostgreSQL dialect asks of a pool, over that of `pg`; parameters and numbers as SQLite's adapter has them. */
export function toPostgresPool(pool: pg.Pool): PostgresPool {
  return {
    ...(pool.options && { options: pool.options }),
    end: () => pool.end(),
    async connect() {
      return toPostgresClient(await pool.connect().catch(throwUnreachable))
    },
  } as PostgresPool
}

function toPostgresClient(client: pg.PoolClient): PostgresPoolClient {
  let isBroken = false
  // Unnamed statements, which a pooler of transactions can pass to any connection.
  const query = (text: string, parameters: readonly unknown[]) =>
    client.query({ text, values: parameters.map(toInput), types: { getTypeParser } }).catch((error) => {
      isBroken ||= isLost(error)
      return throwUnreachable(error)
    })
  // A connection that broke or hangs is closed, not used again.
  return { query, release: () => client.release(isBroken) } as unknown as PostgresPoolClient
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
