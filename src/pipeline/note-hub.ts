import { randomBytes } from 'node:crypto'
import { findHub, type HubSource } from '../feeds/find-hub.ts'
import type { FeedId, Timestamp } from '../model/ids.ts'
import type { Store } from '../store/store.ts'

export interface NoteHubContext {
  readonly store: Store
  readonly now: () => Timestamp
  /** The public address of this Octavo. Without one no hub is asked. */
  readonly home?: string
}

/** Remembers what a feed's reading says of its hub, which is then asked soon; says nothing to a hub itself. */
export async function noteHub(
  feedId: FeedId,
  source: HubSource,
  { store, now, home }: NoteHubContext,
): Promise<void> {
  if (!home) return
  const links = findHub(source)
  const known = await store.read((reader) => reader.findHubSubscriptionOfFeed(feedId))
  if (known?.hub === links?.hub && known?.topic === links?.topic) return
  const dueAt = now()
  await store.write(async (writer) => {
    if (links === undefined) return writer.endHubSubscription(feedId, dueAt)
    // It may have been removed or paused while it was read.
    if ((await writer.findFeed(feedId))?.state !== 'active') return
    const { hub, topic } = links
    const keys = { token: createKey(), secret: createKey() }
    await writer.saveHubSubscription({ ...{ hub, topic, home, feedId, dueAt }, ...keys })
  })
}

/** 256 bits, in 43 letters that need no escape in an address: nobody guesses it, and hubs take up to 200. */
function createKey(): string {
  return randomBytes(32).toString('base64url')
}
