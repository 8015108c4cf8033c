import type { Timestamp } from '../model/ids.ts'
import type { DeliveryFailure, DeliveryResult } from '../model/notice.ts'
import type { SendingWork } from '../store/notice-store.ts'
import { type DeliverContext, deliverToChannel, type Told } from './deliver-to-channel.ts'
import type { PipelineEvents } from './events.ts'
import { findQuietEndOf } from './gather-notices.ts'
import { loadDigest } from './load-digest.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
/** After each failure so long: a day in all, in which a server is mended or its operator away. */
const waits = [minuteMs, 5 * minuteMs, 30 * minuteMs, 2 * hourMs, 6 * hourMs, 15 * hourMs]
/** Messages under way at once. */
const sendingsAtOnce = 8
/** Longer than a message may take. */
const leaseMs = 120_000

export interface SendContext extends DeliverContext {
  readonly timeZone: string
  readonly events: Pick<PipelineEvents, 'noticeFailed' | 'noticeNotSent'>
  /** Whether what fails now says nothing about the channel. */
  readonly isClosed: () => boolean
}

/** Sends what is due, each message to its channel, and keeps how that went. Says how many there were. */
export async function sendNotices(context: SendContext): Promise<number> {
  const { store, now, events } = context
  const isAny = await store.read((reader) => reader.hasDueSendings(now()))
  if (!isAny) return 0
  const claim = { now: now(), leaseMs, limit: sendingsAtOnce }
  const due = await store.write((writer) => writer.claimDueSendings(claim))
  await Promise.all(
    due.map((work) =>
      send(work, context).catch((error: unknown) => events.noticeNotSent(work.sending, error)),
    ),
  )
  return due.length
}

async function send(work: SendingWork, context: SendContext): Promise<void> {
  const { store, now, events, isClosed } = context
  const { sending, channel, lease } = work
  const result = await attempt(work, context)
  if (!result.ok && isClosed()) return
  if (!result.ok) events.noticeFailed(sending, channel.kind, result)
  await store.write(async (writer) => {
    const dueAt = result.ok ? undefined : findNextTry(sending.attempts, result, now())
    const settings = await writer.getNoticeSettings(sending.readerId)
    const state = result.ok ? 'delivered' : dueAt === undefined ? 'given up' : 'waiting'
    const tried = { id: sending.id, lease, state, failure: result.ok ? undefined : result.detail } as const
    const heardAt = dueAt && (findQuietEndOf(settings, dueAt, context.timeZone) ?? dueAt)
    const isOurs = await writer.saveTry({ ...tried, dueAt: heardAt, now: now() })
    if (isOurs && !result.ok && result.isOver === 'ended') await writer.endChannel(channel.id)
  })
}

/** When a message is tried again that failed, so many times before; undefined where that is of no use. */
function findNextTry(
  before: number,
  { isOver, retryAfterMs = 0 }: Omit<DeliveryFailure, 'ok' | 'detail'>,
  now: Timestamp,
): Timestamp | undefined {
  const waitMs = waits[before]
  if (isOver !== 'later' || waitMs === undefined) return undefined
  // Who asks for more than a day is not waited for longer than anybody.
  return now + Math.max(waitMs, Math.min(retryAfterMs, 24 * hourMs))
}

async function attempt(work: SendingWork, context: SendContext): Promise<DeliveryResult> {
  const { channel } = work
  if (channel.state !== 'active') return { ok: false, isOver: 'never', detail: 'channel ended' }
  const person = await context.store.read((reader) => reader.findPerson(channel.readerId))
  if (person?.blockedAt !== undefined) return { ok: false, isOver: 'never', detail: 'blocked' }
  const told = await findTold(work, context)
  return told ? deliverToChannel(channel, told, context) : { ok: true }
}

/** What the message holds; undefined where nothing of it is left. */
async function findTold(
  { sending, notices }: SendingWork,
  { store, home, timeZone }: SendContext,
): Promise<Told | undefined> {
  const { content, readerId, madeAt } = sending
  // The same of each try, and another than those of any other Octavo that was begun at another moment.
  const id = `${content.kind}-${sending.id}-${madeAt.toString(36)}`
  if (content.kind === 'notices')
    return notices.length === 0 ? undefined : { id, what: { kind: 'notices', notices } }
  return store.read(async (reader) => {
    const settings = await reader.getNoticeSettings(readerId)
    const { mailKey, digest: kind } = settings
    if (mailKey === undefined || kind === 'off') return undefined
    const digest = await loadDigest(reader, { ...content, readerId, channelId: sending.channelId, kind })
    const stopUrl = `${home}/notices/stop/${mailKey}`
    const zone = settings.timeZone || timeZone
    return digest && { id, what: { kind: 'digest', digest, timeZone: zone, stopUrl } }
  })
}
