import { sql } from 'kysely'
import type { Feed } from '../../model/feed.ts'
import type { FeedId, OutletId } from '../../model/ids.ts'
import type { Session } from '../engine.ts'
import type { FeedStatus } from '../pages.ts'
import { toFeed } from '../rows.ts'

/** The feed, unless it was removed. */
export async function findFeed({ db }: Session, id: FeedId): Promise<Feed | undefined> {
  const row = await db.selectFrom('feed').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toFeed(row)
}

/** The feed that is read at exactly this address. */
export async function findFeedByUrl({ db }: Session, url: string): Promise<Feed | undefined> {
  const row = await db.selectFrom('feed').selectAll().where('url', '=', url).executeTakeFirst()
  return row && toFeed(row)
}

/** All feeds, or those of an outlet, in the order in which they were added. */
export async function listFeeds({ db }: Session, outletId?: OutletId): Promise<Feed[]> {
  let query = db.selectFrom('feed').selectAll().orderBy('id')
  if (outletId !== undefined) query = query.where('outlet_id', '=', outletId)
  return (await query.execute()).map(toFeed)
}

/** The names of folders that hold a feed. */
export async function listFolders({ db }: Session): Promise<string[]> {
  const query = db.selectFrom('feed').select('folder').distinct().where('folder', 'is not', null)
  return (await query.execute()).flatMap(({ folder }) => folder ?? [])
}

/** How the feeds are doing; paused and ended ones count in the total only. */
export async function countFeeds({ db }: Session): Promise<FeedStatus> {
  const active = sql`state = 'active'`
  const count = (condition: typeof active) =>
    sql<number>`coalesce(sum(case when ${active} and ${condition} then 1 else 0 end), 0)`
  const row = await db
    .selectFrom('feed')
    .select((eb) => [
      eb.fn.countAll<number>().as('total'),
      count(active).as('active'),
      count(sql`last_read_at is null`).as('neverRead'),
      count(sql`failure is not null`).as('failing'),
    ])
    .executeTakeFirstOrThrow()
  return { ...row }
}

/** Readings an hour that the paces of all active feeds ask for together; a walk through all feeds. */
export async function countReadingsAnHour({ db }: Session): Promise<number> {
  const query = db.selectFrom('feed').select((eb) => eb.fn.sum<number | null>('readings_an_hour').as('sum'))
  return (await query.where('state', '=', 'active').executeTakeFirstOrThrow()).sum ?? 0
}
