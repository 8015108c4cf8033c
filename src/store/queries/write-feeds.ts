import type { Feed, FeedReading, NewFeed } from '../../model/feed.ts'
import type { FeedId, OutletId } from '../../model/ids.ts'
import type { NewOutlet, Outlet } from '../../model/outlet.ts'
import type { Session } from '../engine.ts'
import type { FeedChange } from '../feed-store.ts'
import { toFeed, toOutlet } from '../rows.ts'

/** The outlet of that domain; an existing one is not changed. */
export async function saveOutlet({ db }: Session, outlet: NewOutlet): Promise<Outlet> {
  const values = {
    name: outlet.name,
    domain: outlet.domain,
    home_url: outlet.homeUrl ?? null,
    country: outlet.country ?? null,
    language: outlet.language ?? null,
    added_at: outlet.addedAt,
  }
  await db
    .insertInto('outlet')
    .values(values)
    .onConflict((conflict) => conflict.column('domain').doNothing())
    .execute()
  const query = db.selectFrom('outlet').selectAll().where('domain', '=', outlet.domain)
  return toOutlet(await query.executeTakeFirstOrThrow())
}

/** Gives an outlet another name. */
export async function renameOutlet({ db }: Session, id: OutletId, name: string): Promise<void> {
  await db.updateTable('outlet').set({ name }).where('id', '=', id).execute()
}

/** The feed of that address; an existing one is not changed. */
export async function saveFeed({ db }: Session, feed: NewFeed): Promise<Feed> {
  const values = {
    outlet_id: feed.outletId,
    url: feed.url,
    title: feed.title,
    folder: feed.folder ?? null,
    state: 'active',
    site_url: feed.siteUrl ?? null,
    added_at: feed.addedAt,
    due_at: feed.dueAt,
    article_count: 0,
  }
  await db
    .insertInto('feed')
    .values(values)
    .onConflict((conflict) => conflict.column('url').doNothing())
    .execute()
  const query = db.selectFrom('feed').selectAll().where('url', '=', feed.url)
  return toFeed(await query.executeTakeFirstOrThrow())
}

/** Changes what is named; a folder named as undefined is left. */
export async function changeFeed({ db }: Session, id: FeedId, change: FeedChange): Promise<void> {
  const values = {
    ...(change.title !== undefined && { title: change.title }),
    ...('folder' in change && { folder: change.folder ?? null }),
    ...(change.state !== undefined && { state: change.state }),
    ...(change.dueAt !== undefined && { due_at: change.dueAt }),
    ...(change.lastNewAt !== undefined && { last_new_at: change.lastNewAt }),
    ...(change.timing !== undefined && { timing: JSON.stringify(change.timing) }),
    ...(change.url !== undefined && { url: change.url }),
    ...(change.pagePolicy !== undefined && { page_policy: change.pagePolicy }),
  }
  if (Object.keys(values).length > 0) await db.updateTable('feed').set(values).where('id', '=', id).execute()
}

/** Keeps how a reading ended, unless its lease was lost; without a failure the last one is forgotten. */
export async function recordReading({ db }: Session, reading: FeedReading): Promise<void> {
  const values = {
    last_read_at: reading.readAt,
    due_at: reading.dueAt,
    etag: reading.validators.etag ?? null,
    last_modified: reading.validators.lastModified ?? null,
    failure: reading.failure ? JSON.stringify(reading.failure) : null,
    ...(reading.newArticles > 0 && { last_new_at: reading.readAt }),
    ...(reading.ended && { state: 'ended' }),
    ...(reading.timing && { timing: JSON.stringify(reading.timing) }),
    ...(reading.readingsAnHour !== undefined && { readings_an_hour: reading.readingsAnHour }),
    ...(reading.url !== undefined && { url: reading.url }),
    ...(reading.siteUrl !== undefined && { site_url: reading.siteUrl }),
  }
  const feed = db.updateTable('feed').set(values).where('id', '=', reading.feedId)
  await feed.where('due_at', '=', reading.lease).execute()
}
