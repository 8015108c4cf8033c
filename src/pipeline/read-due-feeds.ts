import type { Feed } from '../model/feed.ts'
import type { Timestamp } from '../model/ids.ts'
import type { Store } from '../store/store.ts'
import type { Alarm } from './alarm.ts'
import type { PipelineEvents } from './events.ts'

/** Feeds under way at once: enough that a slow server holds nobody up, few enough for a small machine. */
const feedsAtOnce = 16
/**
 * Longer than a reading takes (30 s for an answer, and the turns of others), so that a living worker hardly ever loses its
 * lease, and short enough that what a killed one held is read soon.
 */
const leaseMs = 90_000
/** How often to look for due feeds when nobody rings. */
const lookEveryMs = 5_000

export interface ReadDueFeedsOptions {
  readonly store: Store
  readonly refresh: (feed: Feed) => Promise<void>
  readonly events: Pick<PipelineEvents, 'feedNotUnderstood'>
  readonly now: () => Timestamp
  readonly alarm: Alarm
  readonly signal: AbortSignal
}

/** Reads feeds as they become due, each on its own, until the signal ends it; those under way are waited for. A fault leaves its feed to the lease. */
export async function readDueFeeds({
  store,
  refresh,
  events,
  now,
  alarm,
  signal,
}: ReadDueFeedsOptions): Promise<void> {
  const underWay = new Set<Promise<void>>()
  while (!signal.aborted) {
    const limit = feedsAtOnce - underWay.size
    const feeds =
      limit > 0 ? await store.write((writer) => writer.claimDueFeeds({ now: now(), leaseMs, limit })) : []
    for (const feed of feeds) {
      // A lost database is told again by the next claim; any other fault must not take the other feeds with it.
      const reading = refresh(feed)
        .catch((error: unknown) => events.feedNotUnderstood(feed, error))
        .finally(() => {
          underWay.delete(reading)
          alarm.ring()
        })
      underWay.add(reading)
    }
    if (feeds.length < limit || limit === 0) await alarm.sleep(lookEveryMs)
  }
  await Promise.all(underWay)
}
