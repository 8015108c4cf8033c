import type { NoticeChannelId, NoticeSendingId, ReaderId, Timestamp } from '../../model/ids.ts'
import type { Notice, NoticeSending } from '../../model/notice.ts'
import type { Session } from '../engine.ts'
import type { NewSending, SendingTry, SendingWork } from '../notice-store.ts'
import type { NoticeSendingRow } from '../notice-tables.ts'
import type { ClaimOptions } from '../pages.ts'
import { fromJson } from '../rows.ts'
import { leaveOutWithheld } from './leave-out-withheld.ts'
import { toChannel } from './notice-channels.ts'
import { toNotice } from './notices.ts'

/** One message to one channel, due at once. */
export async function saveSending(
  { db }: Session,
  { readerId, channelId, content, now }: NewSending,
): Promise<NoticeSendingId> {
  const { id } = await db
    .insertInto('notice_sending')
    .values({
      ...{ reader_id: readerId, channel_id: channelId, content: JSON.stringify(content) },
      ...{ made_at: now, attempts: 0, state: 'waiting', due_at: now, failure: null, ended_at: null },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id as NoticeSendingId
}

/** Whether anything is to be sent. */
export async function hasDueSendings({ db }: Session, now: Timestamp): Promise<boolean> {
  const due = db.selectFrom('notice_sending').select('id').where('due_at', '<=', now)
  return (await due.orderBy('due_at').limit(1).executeTakeFirst()) !== undefined
}

/** What is to be sent, longest due first, with its channel and what it tells that is still to be seen; nobody else gets it before the lease ends. */
export async function claimDueSendings(
  session: Session,
  { now, limit, leaseMs }: ClaimOptions,
): Promise<SendingWork[]> {
  const { db, parts } = session
  const due = db.selectFrom('notice_sending').select('id').where('due_at', '<=', now)
  const query = due.orderBy('due_at').orderBy('id').limit(limit).modifyEnd(parts.skipLocked)
  const ids = (await query.execute()).map(({ id }) => id)
  if (ids.length === 0) return []
  const lease = now + leaseMs
  const claim = db.updateTable('notice_sending').set({ due_at: lease }).where('id', 'in', parts.list(ids))
  const sendings = (await claim.returningAll().execute()).map(toSending)
  const channelIds = sendings.map(({ channelId }) => channelId)
  const channels = db.selectFrom('notice_channel').selectAll().where('id', 'in', parts.list(channelIds))
  const channelOf = new Map((await channels.execute()).map((row) => [row.id, toChannel(row)]))
  const noticeIds = sendings.flatMap(({ content }) => (content.kind === 'notices' ? content.noticeIds : []))
  const told = db.selectFrom('notice').selectAll().where('id', 'in', parts.list(noticeIds))
  const left = await leaveOutWithheld(session, (await told.execute()).map(toNotice))
  const notices = left.sort((one, other) => one.id - other.id)
  return sendings.flatMap((sending) => {
    const channel = channelOf.get(sending.channelId)
    const own = new Set(sending.content.kind === 'notices' ? sending.content.noticeIds : [])
    return channel ? { sending, lease, channel, notices: notices.filter(({ id }) => own.has(id)) } : []
  })
}

/** How a try went. False, and nothing written, if the lease was lost. */
export async function saveTry(
  { db }: Session,
  { id, lease, state, dueAt, failure, now }: SendingTry,
): Promise<boolean> {
  const saved = await db
    .updateTable('notice_sending')
    .set((eb) => ({
      ...{ state, due_at: dueAt ?? null, failure: failure ?? null, attempts: eb('attempts', '+', 1) },
      ended_at: state === 'waiting' ? null : now,
    }))
    .where('id', '=', id)
    .where('due_at', '=', lease)
    .executeTakeFirst()
  return saved.numUpdatedRows > 0n
}

/** What was sent to a reader, newest first. */
export async function listSendings({ db }: Session, id: ReaderId, limit: number): Promise<NoticeSending[]> {
  const newest = db.selectFrom('notice_sending').selectAll().where('reader_id', '=', id)
  const rows = await newest.orderBy('made_at', 'desc').orderBy('id', 'desc').limit(limit).execute()
  return rows.map(toSending)
}

/** All that a channel told since a moment, or is still to tell, oldest first; not of what was given up. */
export async function listToldBy(
  { db, parts }: Session,
  id: NoticeChannelId,
  since: Timestamp,
): Promise<Notice[]> {
  const sent = db.selectFrom('notice_sending').selectAll().where('channel_id', '=', id)
  const rows = await sent.where('made_at', '>', since).where('state', '!=', 'given up').execute()
  const ids = rows
    .map(toSending)
    .flatMap(({ content }) => (content.kind === 'notices' ? content.noticeIds : []))
  const told = await db.selectFrom('notice').selectAll().where('id', 'in', parts.list(ids)).execute()
  const reader = db.selectFrom('notice_channel').select('reader_id').where('id', '=', id)
  // Those that quiet hours hold go to every channel when these end.
  const recent = db
    .selectFrom('notice')
    .selectAll()
    .where('reader_id', '=', reader)
    .where('made_at', '>', since)
  const held = await recent.where('due_at', 'is not', null).execute()
  return [...told, ...held].map(toNotice).sort((one, other) => one.madeAt - other.madeAt || one.id - other.id)
}

function toSending(row: NoticeSendingRow): NoticeSending {
  const moment = (at: Timestamp | null) => at ?? undefined
  return {
    ...{ id: row.id as NoticeSendingId, readerId: row.reader_id as ReaderId },
    ...{ channelId: row.channel_id as NoticeChannelId, content: fromJson(row.content) },
    ...{ madeAt: row.made_at, attempts: row.attempts, state: row.state as NoticeSending['state'] },
    ...{ dueAt: moment(row.due_at), failure: row.failure ?? undefined, endedAt: moment(row.ended_at) },
  }
}
