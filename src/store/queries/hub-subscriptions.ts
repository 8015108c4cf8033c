import type { HubChange, HubSubscription, NewHubSubscription } from '../../model/hub-subscription.ts'
import type { FeedId, HubSubscriptionId, Timestamp } from '../../model/ids.ts'
import type { Session } from '../engine.ts'
import type { ClaimOptions } from '../pages.ts'
import { toHubSubscription } from '../rows.ts'

/** The subscription whose address ends in that token. */
export async function findHubSubscription(
  { db }: Session,
  token: string,
): Promise<HubSubscription | undefined> {
  const query = db.selectFrom('hub_subscription').selectAll().where('token', '=', token)
  const row = await query.executeTakeFirst()
  return row && toHubSubscription(row)
}

/** The one subscription that a feed wants. */
export async function findHubSubscriptionOfFeed(
  { db }: Session,
  feedId: FeedId,
): Promise<HubSubscription | undefined> {
  const query = db.selectFrom('hub_subscription').selectAll().where('feed_id', '=', feedId)
  const row = await query.executeTakeFirst()
  return row && toHubSubscription(row)
}

/** The subscription of the feed to that topic of that hub; one to another is ended. An existing one is not changed. */
export async function saveHubSubscription(
  session: Session,
  { feedId, dueAt, ...rest }: NewHubSubscription,
): Promise<void> {
  const known = await findHubSubscriptionOfFeed(session, feedId)
  if (known?.hub === rest.hub && known.topic === rest.topic) return
  await endHubSubscription(session, feedId, dueAt)
  const values = { ...rest, feed_id: feedId, due_at: dueAt, state: 'asked', attempts: 0, taken: '[]' }
  await session.db.insertInto('hub_subscription').values(values).execute()
}

/** Changes what is named, and with the end of the lease until when the feed is announced. */
export async function changeHubSubscription(
  { db }: Session,
  id: HubSubscriptionId,
  change: HubChange,
): Promise<void> {
  const values = {
    ...(change.state !== undefined && { state: change.state }),
    ...('askedAt' in change && { asked_at: change.askedAt ?? null }),
    ...(change.attempts !== undefined && { attempts: change.attempts }),
    ...('leaseEndsAt' in change && { lease_ends_at: change.leaseEndsAt ?? null }),
    ...('dueAt' in change && { due_at: change.dueAt ?? null }),
    ...('detail' in change && { detail: change.detail ?? null }),
    ...(change.taken !== undefined && { taken: JSON.stringify(change.taken) }),
  }
  if (Object.keys(values).length === 0) return
  await db.updateTable('hub_subscription').set(values).where('id', '=', id).execute()
  if (!('leaseEndsAt' in change)) return
  const feed = db.updateTable('feed').set({ announced_until: change.leaseEndsAt ?? null })
  const own = db.selectFrom('hub_subscription').select('feed_id').where('id', '=', id)
  await feed.where('id', '=', own).execute()
}

/** The feed wants its subscription no more: it is polled again, and the hub is to be told. */
export async function endHubSubscription({ db }: Session, feedId: FeedId, now: Timestamp): Promise<void> {
  const ending = { feed_id: null, state: 'ending', due_at: now, asked_at: null, attempts: 0 }
  await db.updateTable('hub_subscription').set(ending).where('feed_id', '=', feedId).execute()
  await db.updateTable('feed').set({ announced_until: null }).where('id', '=', feedId).execute()
}

/** Forgets a subscription that has ended. */
export async function removeHubSubscription({ db }: Session, id: HubSubscriptionId): Promise<void> {
  await db.deleteFrom('hub_subscription').where('id', '=', id).execute()
}

/** Subscriptions for which a hub is to be asked something, longest due first; nobody else gets them before the lease ends. */
export async function claimDueHubSubscriptions(
  { db, parts }: Session,
  { now, limit, leaseMs }: ClaimOptions,
): Promise<HubSubscription[]> {
  const due = db.selectFrom('hub_subscription').select('id').where('due_at', '<=', now)
  const query = due.orderBy('due_at').orderBy('id').limit(limit).modifyEnd(parts.skipLocked)
  const ids = (await query.execute()).map(({ id }) => id)
  if (ids.length === 0) return []
  const claim = db.updateTable('hub_subscription').set({ due_at: now + leaseMs })
  const rows = await claim.where('id', 'in', parts.list(ids)).returningAll().execute()
  return rows.map(toHubSubscription)
}

/**
 * Octavo is reached at another address than the hubs were told, or at none where `home` is empty: nothing more comes
 * from them, so feeds are polled, and hubs are asked anew.
 */
export async function moveHubSubscriptions({ db }: Session, home: string, now: Timestamp): Promise<void> {
  const moved = db.selectFrom('hub_subscription').select('feed_id').where('home', '<>', home)
  const feeds = db.updateTable('feed').set({ announced_until: null })
  await feeds.where('announced_until', 'is not', null).where('id', 'in', moved).execute()
  await db.deleteFrom('hub_subscription').where('home', '<>', home).where('feed_id', 'is', null).execute()
  const anew = { ...{ home, state: 'asked', asked_at: null, attempts: 0, lease_ends_at: null }, detail: null }
  await db
    .updateTable('hub_subscription')
    .set({ ...anew, due_at: home === '' ? null : now })
    .where('home', '<>', home)
    .execute()
}
