import type { NoticeChannelId, ReaderId, Timestamp } from '../model/ids.ts'
import type { KeptNoticeSettings } from '../store/notice-store.ts'
import type { StoreReader, StoreWriter } from '../store/store.ts'
import type { GatherContext } from './gather-notices.ts'
import { loadDigest } from './load-digest.ts'
import { planDigest } from './plan-digest.ts'

/** Before anything is written: each looks through what one reader follows. */
const digestsAtOnce = 5
/** Who took a digest up again after long is not told of months. */
const longestMs = 8 * 86_400_000

/** A digest that is due, and which mailboxes there is something to tell. */
interface DueDigest {
  readonly readerId: ReaderId
  readonly settings: KeptNoticeSettings
  readonly since: Timestamp
  readonly channelIds: readonly NoticeChannelId[]
}

/** Makes the digests that are due and have something in them, and says when the next are. Says how many were due. */
export async function makeDigests({ store, timeZone }: GatherContext, now: Timestamp): Promise<number> {
  const due = await store.read(async (reader) => {
    const found: DueDigest[] = []
    for (const readerId of await reader.listDueDigests(now, digestsAtOnce))
      found.push(await findDigest(reader, readerId, now))
    return found
  })
  if (due.length === 0) return 0
  await store.write(async (writer) => {
    for (const digest of due) await saveDigest(writer, digest, { now, timeZone })
  })
  return due.length
}

async function saveDigest(
  writer: StoreWriter,
  { readerId, settings, since, channelIds }: DueDigest,
  { now, timeZone }: { readonly now: Timestamp; readonly timeZone: string },
): Promise<void> {
  const known = await writer.getNoticeSettings(readerId)
  // Another process made it meanwhile, or its reader wants it otherwise: then it is looked at anew.
  if (known.digestDueAt !== settings.digestDueAt || known.digest !== settings.digest) return
  await writer.saveDigestDue(readerId, { since: now, dueAt: planDigest(known, now, timeZone) })
  const content = { kind: 'digest', since, until: now } as const
  const left = new Set((await writer.listChannels(readerId)).map(({ id }) => id))
  for (const channelId of channelIds)
    if (left.has(channelId)) await writer.saveSending({ readerId, channelId, content, now })
}

async function findDigest(reader: StoreReader, readerId: ReaderId, now: Timestamp): Promise<DueDigest> {
  const settings = await reader.getNoticeSettings(readerId)
  const { digest: kind, digestSince = 0 } = settings
  const since = Math.max(digestSince, now - longestMs)
  const channelIds: NoticeChannelId[] = []
  if (kind !== 'off')
    for (const { id, kind: way, state } of await reader.listChannels(readerId)) {
      if (way !== 'mail' || state !== 'active') continue
      if (await loadDigest(reader, { readerId, channelId: id, kind, since, until: now })) channelIds.push(id)
    }
  return { readerId, settings, since, channelIds }
}
