import { sql } from 'kysely'
import type { Engine, Session } from '../engine.ts'
import {
  addLastIds,
  type CopiedRow,
  type CopiedRows,
  CopyError,
  createTotals,
  readTables,
  type Totals,
  unfinishedCopy,
} from './copied-rows.ts'
import { indexArticles } from './index-articles.ts'
import { storedTables } from './stored-tables.ts'

/** Hears how far a copy is: what is written, and how many rows of it. */
export type TellProgress = (what: string, count: number) => void

export interface FillOptions {
  /** Gives the rows, table after table, and says at the end what they come to. */
  readonly give: (take: (part: CopiedRows) => Promise<void>) => Promise<Totals>
  readonly tell: TellProgress
}

/** Articles whose search entries are made in one transaction. */
const articlesAtOnce = 100

/**
 * Fills an empty store with the rows of another, makes its search entries, and compares counts and contents. Until all is
 * there the store is marked as unfinished and nothing else opens it; begun again, it goes on. Throws a CopyError where the
 * store holds something else, or where what arrived is not what was given.
 */
export async function fillEngine(target: Engine, { give, tell }: FillOptions): Promise<void> {
  await target.write(beginCopy)
  const counts = new Map<string, number>()
  const given = await give(async (part) => {
    await target.write((session) => insertRows(session, part))
    counts.set(part.table, (counts.get(part.table) ?? 0) + part.rows.length)
    tell(part.table, counts.get(part.table) ?? 0)
  })
  await indexAll(target, tell)
  await target.write(async ({ db, parts }) => {
    for (const { name, keys } of storedTables)
      if (keys[0] === 'id') await parts.setLastId(db, name, given[name]?.lastId ?? 0)
  })
  compareTotals(given, await readTotals(target))
  await target.write(({ db }) => db.deleteFrom('setting').where('name', '=', unfinishedCopy).execute())
}

/** What the rows of a store come to. */
export async function readTotals(engine: Engine): Promise<Totals> {
  const totals = createTotals()
  return engine.read(async (session) => {
    await readTables(session, async (part) => totals.add(part))
    return addLastIds(session, totals.toTotals())
  })
}

async function beginCopy({ db }: Session): Promise<void> {
  const mark = await db
    .selectFrom('setting')
    .select('name')
    .where('name', '=', unfinishedCopy)
    .executeTakeFirst()
  if (mark) return
  for (const { name } of storedTables) {
    const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(db)
    if (rows.length > 0)
      throw new CopyError(
        'The place to copy to holds something already. Name an empty database, a new file or a new folder.',
      )
  }
  await db.insertInto('setting').values({ name: unfinishedCopy, value: 'yes' }).execute()
}

/** SQLite takes 32,766 parameters in a statement, PostgreSQL 65,535. */
const mostParameters = 30_000

async function insertRows({ db }: Session, { table, rows }: CopiedRows): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  if (columns.length === 0) return
  const size = Math.floor(mostParameters / columns.length)
  for (let from = 0; from < rows.length; from += size) {
    const values = rows.slice(from, from + size).map((row) => toValues(row, columns))
    // What is there already was written before the last run was ended.
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
      values ${sql.join(values)} on conflict do nothing`.execute(db)
  }
}

function toValues(row: CopiedRow, columns: readonly string[]) {
  return sql`(${sql.join(columns.map((column) => row[column] ?? null))})`
}

async function indexAll(target: Engine, tell: TellProgress): Promise<void> {
  let last = 0
  for (let count = 0; ; tell('search', count)) {
    const indexed = await target.write((session) => indexPart(session, last))
    if (indexed.length === 0) return
    count += indexed.length
    last = indexed.at(-1) ?? last
  }
}

/** Makes the search entries of some articles after `last`. */
async function indexPart(session: Session, last: number): Promise<number[]> {
  const rows = await session.db
    .selectFrom('article')
    .select('id')
    .where('id', '>', last)
    .orderBy('id')
    .limit(articlesAtOnce)
    .execute()
  const ids = rows.map(({ id }) => id)
  if (ids.length > 0) await indexArticles(session, ids)
  return ids
}

function compareTotals(given: Totals, arrived: Totals): void {
  for (const [table, { rows, digest }] of Object.entries(given)) {
    const there = arrived[table]
    if (there?.rows === rows && there.digest === digest) continue
    const difference =
      there?.rows === rows ? 'other contents' : `${there?.rows ?? 0} rows in place of ${rows}`
    throw new CopyError(
      `The copy differs from what was copied: ${table} has ${difference}. If something was written to the first store meanwhile, stop it and copy into an empty place again.`,
    )
  }
}
