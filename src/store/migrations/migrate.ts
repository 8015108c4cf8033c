import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import type { Dialect } from './dialect.ts'
import { migrations } from './migrations.ts'

export interface MigrationOptions {
  readonly dialect: Dialect
  /** What a message calls the database. */
  readonly place: string
  /** The number of the last change to make; all of them where it is not said. */
  readonly schema?: number
}

/** How many changes of the schema this program knows. */
export const newestSchema = migrations.length

/**
 * Brings the schema to what this program knows; run it in a write transaction, which keeps others waiting. Throws where
 * the schema is newer: an older program would write what the newer one does not expect.
 */
export async function migrate(
  db: Kysely<Tables>,
  { dialect, place, schema = migrations.length }: MigrationOptions,
): Promise<void> {
  await sql`create table if not exists schema_change (number integer primary key)`.execute(db)
  const done = await sql<{ last: number | null }>`select max(number) as last from schema_change`.execute(db)
  const last = done.rows[0]?.last ?? 0
  if (last > migrations.length)
    throw new Error(
      `${place} was written by a newer version of Octavo (its schema is ${last}, this version knows ${migrations.length}). Start the newer version, or choose another data folder.`,
    )
  for (const [index, migration] of migrations.entries()) {
    if (index < last || index >= schema) continue
    for (const statement of migration(dialect)) await sql.raw(statement).execute(db)
    await sql`insert into schema_change (number) values (${index + 1})`.execute(db)
  }
}

/** Throws where a newer program has changed the schema since this one began: an old one must not write into it. */
export async function requireKnownSchema(db: Kysely<Tables>): Promise<void> {
  const query = db.selectFrom('schema_change').select((eb) => eb.fn.max('number').as('last'))
  const { last } = await query.executeTakeFirstOrThrow()
  if (last <= migrations.length) return
  throw new Error(
    `A newer version of Octavo has changed the database meanwhile (its schema is ${last}, this version knows ${migrations.length}). Nothing was written. Stop this process and start the newer version.`,
  )
}
