import { sql } from 'kysely'
import type { Engine } from '../engine.ts'
import { openEngine } from '../open-store.ts'
import { type CopiedRow, readTables } from './copied-rows.ts'
import { fillEngine, readTotals, type TellProgress } from './fill-engine.ts'
import type { StoredTable } from './stored-tables.ts'

/**
 * Copies everything from one store to an empty one, of whatever engine; ended in the middle, it goes on where it was.
 * Throws a CopyError where the other store holds something else, or differs in the end.
 */
export async function moveStore(from: string, to: string, tell: TellProgress): Promise<void> {
  const source = await openEngine(from)
  try {
    const target = await openEngine(to)
    try {
      await fillEngine(target, { tell, give: (take) => giveRows(source, target, take) })
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
}

async function giveRows(source: Engine, target: Engine, take: Parameters<typeof readTables>[1]) {
  await source.read((session) => readTables(session, take, (table) => findLast(target, table)))
  return readTotals(source)
}

/** Where numbers are the key, all up to the last were copied before; what has words for a key is small, and begun again. */
async function findLast(target: Engine, { name, keys }: StoredTable): Promise<CopiedRow | undefined> {
  if (!keys.every((key) => key.endsWith('id'))) return undefined
  const order = sql.join(keys.map((key) => sql`${sql.ref(key)} desc`))
  const found = await target.read(({ db }) =>
    sql<CopiedRow>`select * from ${sql.table(name)} order by ${order} limit 1`.execute(db),
  )
  return found.rows[0]
}
