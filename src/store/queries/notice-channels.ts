import type { NoticeChannelId, ReaderId, Timestamp } from '../../model/ids.ts'
import {
  type ChannelKind,
  type DigestKind,
  type NoticeChannel,
  type NoticeSettings,
  usualSettings,
} from '../../model/notice.ts'
import type { Session } from '../engine.ts'
import type { DigestDue, KeptNoticeSettings, NewChannel } from '../notice-store.ts'
import type { NoticeChannelRow } from '../notice-tables.ts'
import { meetReader } from './readers.ts'

/** More browsers and mailboxes than anybody looks at. */
const mostChannels = 20

/** A reader's channels, as they were added. */
export async function listChannels({ db }: Session, id: ReaderId): Promise<NoticeChannel[]> {
  const query = db.selectFrom('notice_channel').selectAll().where('reader_id', '=', id)
  return (await query.execute()).map(toChannel).sort((one, other) => one.id - other.id)
}

/** A channel; one that the reader has already gets the new secret and code. Undefined where they have too many. */
export async function saveChannel(
  session: Session,
  { readerId, kind, address, secret, code, now }: NewChannel,
): Promise<NoticeChannelId | undefined> {
  await meetReader(session, readerId)
  const known = await listChannels(session, readerId)
  const same = known.find((one) => one.kind === kind && one.address === address)
  if (!same && known.length >= mostChannels) return undefined
  const state = code === undefined || same?.state === 'active' ? 'active' : 'unconfirmed'
  const values = { secret, state, code: code ?? '' }
  const { id } = await session.db
    .insertInto('notice_channel')
    .values({ ...values, reader_id: readerId, kind, address, added_at: now })
    .onConflict((conflict) => conflict.columns(['reader_id', 'kind', 'address']).doUpdateSet(values))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id as NoticeChannelId
}

/** False where the code is another, or the channel another's. */
export async function confirmChannel(
  { db }: Session,
  id: ReaderId,
  channelId: NoticeChannelId,
  code: string,
): Promise<boolean> {
  const confirmed = await db
    .updateTable('notice_channel')
    .set({ state: 'active', code: '' })
    .where('id', '=', channelId)
    .where('reader_id', '=', id)
    .where('state', '=', 'unconfirmed')
    .where('code', '=', code)
    .executeTakeFirst()
  return confirmed.numUpdatedRows > 0n
}

/** Nothing more is sent to it. */
export async function endChannel({ db }: Session, id: NoticeChannelId): Promise<void> {
  await db.updateTable('notice_channel').set({ state: 'ended' }).where('id', '=', id).execute()
}

/** A reader's channel goes, and with it what was to be sent to it. */
export async function removeChannel(
  { db }: Session,
  id: ReaderId,
  channelId: NoticeChannelId,
): Promise<void> {
  await db.deleteFrom('notice_channel').where('id', '=', channelId).where('reader_id', '=', id).execute()
}

/** How a reader wants to be told; as it is usual, of who said nothing else. */
export async function getNoticeSettings({ db }: Session, id: ReaderId): Promise<KeptNoticeSettings> {
  const query = db.selectFrom('notice_setting').selectAll().where('reader_id', '=', id)
  const row = await query.executeTakeFirst()
  if (!row)
    return {
      ...{ ...usualSettings, digestSince: undefined, digestDueAt: undefined },
      ...{ hasFeed: false, mailKey: undefined },
    }
  const { quiet_from: from, quiet_until: until } = row
  return {
    ...{ timeZone: row.time_zone, quiet: from === null || until === null ? undefined : { from, until } },
    ...{ digest: row.digest as DigestKind, digestAt: row.digest_at, digestDay: row.digest_day },
    ...{ digestSince: row.digest_since, digestDueAt: row.digest_due_at ?? undefined },
    ...{ hasFeed: row.feed_key !== null, mailKey: row.mail_key ?? undefined },
  }
}

/** In place of earlier ones; what is known of the last digest stays. */
export async function saveNoticeSettings(
  session: Session,
  id: ReaderId,
  { timeZone, quiet, digest, digestAt, digestDay }: NoticeSettings,
): Promise<void> {
  await change(session, id, {
    ...{ time_zone: timeZone, quiet_from: quiet?.from ?? null, quiet_until: quiet?.until ?? null },
    ...{ digest, digest_at: digestAt, digest_day: digestDay },
  })
}

/** What the next digest begins with, and when it is due; undefined: never. */
export function saveDigestDue(session: Session, id: ReaderId, { since, dueAt }: DigestDue): Promise<void> {
  return change(session, id, { digest_since: since, digest_due_at: dueAt ?? null })
}

/** In place of an earlier one, by which the feed is then known no more. */
export function saveFeedKey(session: Session, id: ReaderId, feedKey: string): Promise<void> {
  return change(session, id, { feed_key: feedKey })
}

/** The first stays. */
export async function saveMailKey(session: Session, id: ReaderId, mailKey: string): Promise<void> {
  if ((await getNoticeSettings(session, id)).mailKey === undefined)
    await change(session, id, { mail_key: mailKey })
}

type Changed = Partial<{
  [Column in (typeof columns)[number]]: number | string | null
}>

const columns = [
  ...(['time_zone', 'quiet_from', 'quiet_until', 'digest', 'digest_at', 'digest_day'] as const),
  ...(['digest_since', 'digest_due_at', 'feed_key', 'mail_key'] as const),
]

/** Changes what is named of a reader's settings; of who had none the others become as they are usually. */
async function change(session: Session, id: ReaderId, changed: Changed): Promise<void> {
  await meetReader(session, id)
  const { timeZone, digest, digestAt, digestDay } = usualSettings
  const usual = { time_zone: timeZone, digest, digest_at: digestAt, digest_day: digestDay, digest_since: 0 }
  const values = changed as Record<string, never>
  await session.db
    .insertInto('notice_setting')
    .values({ ...usual, ...values, reader_id: id })
    .onConflict((conflict) => conflict.column('reader_id').doUpdateSet(values))
    .execute()
}

/** Whose own feed has this key, as it was hashed. */
export async function findFeedOwner({ db }: Session, feedKey: string): Promise<ReaderId | undefined> {
  const query = db.selectFrom('notice_setting').select('reader_id').where('feed_key', '=', feedKey)
  return (await query.executeTakeFirst())?.reader_id as ReaderId | undefined
}

/** Whose mail can be ended with this key. */
export async function findMailOwner({ db }: Session, mailKey: string): Promise<ReaderId | undefined> {
  const query = db.selectFrom('notice_setting').select('reader_id').where('mail_key', '=', mailKey)
  return (await query.executeTakeFirst())?.reader_id as ReaderId | undefined
}

/** Readers for whom a digest is to be made, longest due first. */
export async function listDueDigests({ db }: Session, now: Timestamp, limit: number): Promise<ReaderId[]> {
  const due = db.selectFrom('notice_setting').select('reader_id').where('digest_due_at', '<=', now)
  const rows = await due.orderBy('digest_due_at').orderBy('reader_id').limit(limit).execute()
  return rows.map(({ reader_id }) => reader_id as ReaderId)
}

/** A row as the noun. */
export function toChannel(row: NoticeChannelRow): NoticeChannel {
  return {
    ...{ id: row.id as NoticeChannelId, readerId: row.reader_id as ReaderId },
    ...{ kind: row.kind as ChannelKind, address: row.address, secret: row.secret },
    ...{ state: row.state as NoticeChannel['state'], addedAt: row.added_at },
  }
}
