import type { OutletId } from '../../model/ids.ts'
import type { Outlet } from '../../model/outlet.ts'
import type { Session } from '../engine.ts'
import { prepareQuery } from '../prepare-query.ts'
import { toOutlet } from '../rows.ts'

const selectOutlets = prepareQuery(({ db, parts }, ids: readonly OutletId[]) =>
  db.selectFrom('outlet').selectAll().where('id', 'in', parts.list(ids)).orderBy('id'),
)

/** Those of the ids that exist, by id. */
export async function listOutlets(session: Session, ids: readonly OutletId[]): Promise<Outlet[]> {
  return (await selectOutlets(session, ids)).map(toOutlet)
}

/** The first outlets by name. */
export async function listOutletsByName({ db }: Session, limit: number): Promise<Outlet[]> {
  const query = db.selectFrom('outlet').selectAll().orderBy('name').orderBy('id').limit(limit)
  return (await query.execute()).map(toOutlet)
}

/** The outlet of a registrable domain, or of `host:port`. */
export async function findOutletByDomain({ db }: Session, domain: string): Promise<Outlet | undefined> {
  const row = await db.selectFrom('outlet').selectAll().where('domain', '=', domain).executeTakeFirst()
  return row && toOutlet(row)
}
