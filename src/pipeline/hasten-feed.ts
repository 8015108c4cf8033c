import type { FeedId, Timestamp } from '../model/ids.ts'
import type { Store } from '../store/store.ts'

/** However often a hub says that there is something, the outlet is asked no oftener. */
const leastPauseMs = 5 * 60_000
/** What is due by then anyway may be under way, and its lease is not to be touched. */
const soonMs = 2 * 60_000

/** Makes a feed due at once, or five minutes after its last reading; a person need not wait so long. */
export function hastenFeed(
  store: Store,
  feedId: FeedId,
  now: Timestamp,
  pauseMs = leastPauseMs,
): Promise<void> {
  return store.write(async (writer) => {
    const feed = await writer.findFeed(feedId)
    if (feed?.state !== 'active') return
    const dueAt = Math.max(now, (feed.lastReadAt ?? 0) + pauseMs)
    if (feed.dueAt > Math.max(dueAt, now + soonMs)) await writer.changeFeed(feedId, { dueAt })
  })
}
