/** Rows on their way from one store to another, and what tells that all have arrived. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Session } from '../engine.ts'
import { type StoredTable, storedTables } from './stored-tables.ts'

export type CopiedRow = Readonly<Record<string, string | number | null>>

export interface CopiedRows {
  readonly table: string
  readonly rows: readonly CopiedRow[]
}

export interface TableTotals {
  readonly rows: number
  /** Of the contents of all rows, in whatever order. */
  readonly digest: string
  /** The highest id that was ever given out; not said by tables without ids and by older backups. */
  readonly lastId?: number
}

/** What each table comes to. */
export type Totals = Readonly<Record<string, TableTotals>>

/** The setting that a store has while it is being filled: until then it is no store to be used. */
export const unfinishedCopy = 'unfinished copy'

/** A copy that cannot be made or used; the message says what to do. */
export class CopyError extends Error {
  override readonly name = 'CopyError'
}

/** Some megabytes at the most: texts are 3 kB long on average, and the longest a hundred times that. */
const rowsAtOnce = 200

/** Reads every stored table, a part at a time in the order of its key; `after` is the last row that is not wanted again. */
export async function readTables(
  session: Session,
  take: (part: CopiedRows) => Promise<void>,
  findStart: (table: StoredTable) => Promise<CopiedRow | undefined> = async () => undefined,
): Promise<void> {
  for (const table of storedTables) {
    let after = await findStart(table)
    for (;;) {
      const rows = await readPart(session, table, after)
      if (rows.length > 0) await take({ table: table.name, rows: rows.filter(isCopied) })
      after = rows.at(-1)
      if (rows.length < rowsAtOnce) break
    }
  }
}

async function readPart({ db }: Session, { name, keys }: StoredTable, after: CopiedRow | undefined) {
  const columns = sql.join(keys.map((key) => sql.ref(key)))
  const last = after && sql`where (${columns}) > (${sql.join(keys.map((key) => after[key]))})`
  const query = sql<CopiedRow>`
    select * from ${sql.table(name)} ${last ?? sql``} order by ${columns} limit ${sql.lit(rowsAtOnce)}`
  return (await query.execute(db)).rows
}

function isCopied(row: CopiedRow): boolean {
  return row.name !== unfinishedCopy
}

const digestBytes = 32

/** Adds up what goes by: the same rows give the same totals, in whatever parts and order they come. */
export function createTotals() {
  const sums = new Map<string, { rows: number; digest: Buffer }>(
    storedTables.map(({ name }) => [name, { rows: 0, digest: Buffer.alloc(digestBytes) }]),
  )
  return {
    add({ table, rows }: CopiedRows): void {
      const sum = sums.get(table)
      if (!sum) return
      sum.rows += rows.length
      for (const row of rows) {
        const content = JSON.stringify(Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1)))
        const hash = createHash('sha256').update(content).digest()
        for (let at = 0; at < digestBytes; at++) sum.digest[at] = (sum.digest[at] ?? 0) ^ (hash[at] ?? 0)
      }
    },
    toTotals: (): Totals =>
      Object.fromEntries(
        Array.from(sums, ([table, { rows, digest }]) => [table, { rows, digest: digest.toString('hex') }]),
      ),
  }
}

/** The totals with the highest id of each table, so that an id of a removed row is not given out again by a copy. */
export async function addLastIds({ db, parts }: Session, totals: Totals): Promise<Totals> {
  const withIds = { ...totals }
  for (const { name, keys } of storedTables) {
    const table = totals[name]
    if (keys[0] !== 'id' || !table) continue
    const { rows } = await parts.lastId(name).execute(db)
    withIds[name] = { ...table, lastId: rows[0]?.last ?? 0 }
  }
  return withIds
}
