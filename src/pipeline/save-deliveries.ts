import { parseFeed } from '../feeds/parse-feed.ts'
import type { FeedId, Timestamp } from '../model/ids.ts'
import type { DeliveryQueue, FeedDelivery } from './create-delivery-queue.ts'
import type { PipelineEvents } from './events.ts'
import { hastenFeed } from './hasten-feed.ts'
import { learnRhythm } from './posting-rhythm.ts'
import { type SaveContext, saveEntries } from './save-entries.ts'

export interface DeliveryContext extends SaveContext {
  readonly events: Pick<PipelineEvents, 'feedDelivered'>
  /** Called when an article came in, new or revised. */
  readonly onNews: () => void
}

/** Saves the articles of a delivery as a reading would. What cannot be read only makes the feed due: then it is polled. */
export async function saveDelivery(delivery: FeedDelivery, context: DeliveryContext): Promise<void> {
  const { store, now, events, onNews } = context
  const { feedId, url } = delivery
  const feed = await store.read((reader) => reader.findFeed(feedId))
  if (feed?.state !== 'active') return
  const parsed = parseFeed(delivery)
  if (!parsed.ok) return hastenFeed(store, feedId, now())
  const { count, news } = await saveEntries(feed, parsed.value, url, context)
  if (count.added > 0) await learnFromNews(feedId, news, context)
  events.feedDelivered(feed, count)
  if (count.added + count.revised > 0) onNews()
}

/** The next poll finds nothing new in what was delivered: without this the feed would seem to fall silent. */
function learnFromNews(
  feedId: FeedId,
  news: readonly Timestamp[],
  { store, now }: SaveContext,
): Promise<void> {
  return store.write(async (writer) => {
    const feed = await writer.findFeed(feedId)
    if (!feed) return
    const rhythm = learnRhythm(feed.timing.rhythm, news, now())
    await writer.changeFeed(feedId, { lastNewAt: now(), timing: { ...feed.timing, rhythm } })
  })
}

export interface SaveDeliveriesOptions extends DeliveryContext {
  readonly events: Pick<PipelineEvents, 'feedDelivered' | 'deliveryNotUnderstood'>
}

/** Saves deliveries one after the other until the queue ends. What is lost by that the next poll brings. */
export async function saveDeliveries(queue: DeliveryQueue, options: SaveDeliveriesOptions): Promise<void> {
  for (let delivery = await queue.take(); delivery; delivery = await queue.take()) {
    const { url } = delivery
    await saveDelivery(delivery, options).catch((error: unknown) =>
      options.events.deliveryNotUnderstood(url, error),
    )
  }
}
