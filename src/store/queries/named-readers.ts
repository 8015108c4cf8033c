import type { ReaderId } from '../../model/ids.ts'
import { onlyReader } from '../../model/reader.ts'
import type { Role, Visitor } from '../../model/visitor.ts'
import { toNameKey } from '../../model/visitor.ts'
import type { Session } from '../engine.ts'

/** Those of the readers that are known, with their names and roles. */
export async function listReaders({ db, parts }: Session, ids: readonly ReaderId[]): Promise<Visitor[]> {
  const rows = await db
    .selectFrom('reader')
    .select(['reader_id', 'name', 'role'])
    .where('reader_id', 'in', parts.list(ids))
    .execute()
  return rows.map(toVisitor)
}

/** The reader of a name, however it is written large or small. */
export async function findReaderByName({ db }: Session, name: string): Promise<Visitor | undefined> {
  const query = db.selectFrom('reader').select(['reader_id', 'name', 'role'])
  const row = await query.where('name_key', '=', toNameKey(name)).executeTakeFirst()
  return row && toVisitor(row)
}

/** A new reader, with an id that nobody had before; undefined where the name is another's. */
export async function addReader(
  session: Session,
  { name, role }: Omit<Visitor, 'readerId'>,
): Promise<ReaderId | undefined> {
  const { last } = await session.db
    .selectFrom('reader')
    .select((eb) => eb.fn.max('reader_id').as('last'))
    .executeTakeFirstOrThrow()
  const readerId = (Math.max(last ?? 0, onlyReader) + 1) as ReaderId
  return (await saveReader(session, { readerId, name, role })) ? readerId : undefined
}

/** A reader's name and role in place of earlier ones; false, and nothing written, where the name is another's. */
export async function saveReader(session: Session, { readerId, name, role }: Visitor): Promise<boolean> {
  const holder = name === '' ? undefined : await findReaderByName(session, name)
  if (holder && holder.readerId !== readerId) return false
  const values = { name, name_key: name === '' ? null : toNameKey(name), role }
  await session.db
    .insertInto('reader')
    .values({ reader_id: readerId, ...values })
    .onConflict((conflict) => conflict.column('reader_id').doUpdateSet(values))
    .execute()
  return true
}

/** A row as the noun. */
export function toVisitor(row: { reader_id: number; name: string; role: string }): Visitor {
  return { readerId: row.reader_id as ReaderId, name: row.name, role: row.role as Role }
}
