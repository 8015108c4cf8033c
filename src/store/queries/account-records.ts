import type { Kysely } from 'kysely'
import type {
  AccountRecord,
  AccountTable,
  RecordChange,
  RecordCondition,
  RecordQuery,
  RecordValue,
} from '../account-store.ts'
import type { Session } from '../engine.ts'

/** The library names tables and columns itself, so that they are not known beforehand. */
type AnyTables = Record<AccountTable, Record<string, RecordValue>>

/** What an update or a removal has in common with a query. */
interface Filtered {
  where(column: string, operator: RecordCondition['operator'], value: RecordCondition['value']): this
}

/** Records of the accounts library, as it asks for them. */
export async function listAccountRecords(session: Session, query: RecordQuery): Promise<AccountRecord[]> {
  const { table, where, sort, limit, offset } = query
  let selecting = filter(tablesOf(session).selectFrom(table).selectAll(), where)
  if (sort) selecting = selecting.orderBy(sort.column, sort.direction)
  if (limit !== undefined) selecting = selecting.limit(limit)
  if (offset) selecting = selecting.offset(offset)
  return selecting.execute()
}

/** How many there are. */
export async function countAccountRecords(
  session: Session,
  { table, where }: Pick<RecordQuery, 'table' | 'where'>,
): Promise<number> {
  const counting = tablesOf(session)
    .selectFrom(table)
    .select((eb) => eb.fn.countAll().as('count'))
  const { count } = await filter(counting, where).executeTakeFirstOrThrow()
  return Number(count)
}

/** Adds one. */
export async function addAccountRecord(
  session: Session,
  table: AccountTable,
  record: AccountRecord,
): Promise<void> {
  await tablesOf(session).insertInto(table).values(record).execute()
}

/** Changes all that the conditions name, and tells how many there were. */
export async function changeAccountRecords(
  session: Session,
  { table, where, values }: RecordChange,
): Promise<number> {
  const changing = filter(tablesOf(session).updateTable(table).set(values), where)
  return Number((await changing.executeTakeFirst()).numUpdatedRows)
}

/** Removes all that the conditions name, and tells how many there were. */
export async function removeAccountRecords(
  session: Session,
  { table, where }: Pick<RecordQuery, 'table' | 'where'>,
): Promise<number> {
  const removing = filter(tablesOf(session).deleteFrom(table), where)
  return Number((await removing.executeTakeFirst()).numDeletedRows)
}

function tablesOf({ db }: Session): Kysely<AnyTables> {
  return db as unknown as Kysely<AnyTables>
}

function filter<Query>(query: Query, where: readonly RecordCondition[]): Query {
  const start = query as Query & Filtered
  return where.reduce((filtered, { column, operator, value }) => {
    // SQL finds nothing that equals null.
    const told = value !== null ? operator : operator === '=' ? 'is' : 'is not'
    return filtered.where(column, told as RecordCondition['operator'], value)
  }, start)
}
