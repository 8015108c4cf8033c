import { findQuietEnd } from '../lib/local-time.ts'
import type { NoticeId, ReaderId, Timestamp } from '../model/ids.ts'
import type { NoticeSettings } from '../model/notice.ts'
import type { Store, StoreWriter } from '../store/store.ts'

/** In one transaction: readers of a site are told of the same story at once. */
const noticesAtOnce = 200

export interface GatherContext {
  readonly store: Store
  /** Of readers who named none. */
  readonly timeZone: string
}

/** Hands what is due to the channels of its reader, all of a reader's as one message, or holds it until their quiet hours end. Says how many there were. */
export async function gatherNotices({ store, timeZone }: GatherContext, now: Timestamp): Promise<number> {
  const isAny = await store.read(async (reader) => (await reader.listDueNotices(now, 1)).length > 0)
  if (!isAny) return 0
  return store.write(async (writer) => {
    const due = await writer.listDueNotices(now, noticesAtOnce)
    for (const [readerId, notices] of Map.groupBy(due, (notice) => notice.readerId)) {
      const noticeIds = notices.map(({ id }) => id)
      await handOver(writer, { readerId, noticeIds, now, timeZone })
    }
    return due.length
  })
}

interface HandOver {
  readonly readerId: ReaderId
  readonly noticeIds: readonly NoticeId[]
  readonly now: Timestamp
  readonly timeZone: string
}

async function handOver(
  writer: StoreWriter,
  { readerId, noticeIds, now, timeZone }: HandOver,
): Promise<void> {
  const quietEnd = findQuietEndOf(await writer.getNoticeSettings(readerId), now, timeZone)
  if (quietEnd !== undefined) return writer.holdNotices(noticeIds, quietEnd)
  for (const { id: channelId, state } of await writer.listChannels(readerId))
    if (state === 'active')
      await writer.saveSending({ readerId, channelId, content: { kind: 'notices', noticeIds }, now })
  await writer.closeNotices(noticeIds)
}

/** When the quiet hours of a reader end that a moment lies in. */
export function findQuietEndOf(
  { quiet, timeZone }: NoticeSettings,
  at: Timestamp,
  usualZone: string,
): Timestamp | undefined {
  return quiet && findQuietEnd(at, { ...quiet, zone: timeZone || usualZone })
}
