import type { ReaderId, Timestamp } from '../model/ids.ts'
import type { Store, StoreWriter } from '../store/store.ts'
import type { GatherContext } from './gather-notices.ts'
import { loadDigest } from './load-digest.ts'
import { planDigest } from './plan-digest.ts'

/** In one transaction: each looks through what one reader follows. */
const digestsAtOnce = 5
/** Who took a digest up again after long is not told of months. */
const longestMs = 8 * 86_400_000

/** Makes the digests that are due and have something in them, and says when the next are. Says how many were due. */
export async function makeDigests({ store, timeZone }: GatherContext, now: Timestamp): Promise<number> {
  if ((await listDue(store, now)).length === 0) return 0
  return store.write(async (writer) => {
    const due = await writer.listDueDigests(now, digestsAtOnce)
    for (const readerId of due) await makeDigest(writer, { readerId, now, timeZone })
    return due.length
  })
}

function listDue(store: Store, now: Timestamp): Promise<ReaderId[]> {
  return store.read((reader) => reader.listDueDigests(now, 1))
}

async function makeDigest(
  writer: StoreWriter,
  {
    readerId,
    now,
    timeZone,
  }: { readonly readerId: ReaderId; readonly now: Timestamp; readonly timeZone: string },
): Promise<void> {
  const settings = await writer.getNoticeSettings(readerId)
  const { digest: kind, digestSince = 0 } = settings
  const since = Math.max(digestSince, now - longestMs)
  await writer.saveDigestDue(readerId, { since: now, dueAt: planDigest(settings, now, timeZone) })
  const mailboxes = (await writer.listChannels(readerId)).filter(
    (channel) => channel.kind === 'mail' && channel.state === 'active',
  )
  if (kind === 'off' || mailboxes.length === 0) return
  if (!(await loadDigest(writer, { readerId, kind, since, until: now }))) return
  const content = { kind: 'digest', since, until: now } as const
  for (const { id: channelId } of mailboxes) await writer.saveSending({ readerId, channelId, content, now })
}
