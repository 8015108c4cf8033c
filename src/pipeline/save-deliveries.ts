import { parseFeed } from '../feeds/parse-feed.ts'
import type { FeedId, Timestamp } from '../model/ids.ts'
import { createAlarm } from './alarm.ts'
import type { PipelineEvents } from './events.ts'
import { hastenFeed } from './hasten-feed.ts'
import { learnRhythm } from './posting-rhythm.ts'
import { type SaveContext, saveEntries } from './save-entries.ts'

/** What a hub has delivered, its signature checked. It crosses between threads as it is. */
export interface FeedDelivery {
  readonly feedId: FeedId
  /** The topic: relative addresses count from it. */
  readonly url: string
  readonly body: Uint8Array
  readonly contentType?: string
}

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

export interface DeliveryQueue {
  add(delivery: FeedDelivery): void
  /** The next delivery, waited for; undefined once the signal has ended the queue. */
  take(): Promise<FeedDelivery | undefined>
}

/** As much as one feed may be. What comes beyond that loses its text, so that its feed is polled. */
const mostBytes = 32_000_000
const longestWaitMs = 60_000

/** Deliveries that wait for their turn, first come first served. */
export function createDeliveryQueue(signal: AbortSignal): DeliveryQueue {
  const waiting: FeedDelivery[] = []
  const alarm = createAlarm()
  signal.addEventListener('abort', () => alarm.ring())
  let bytes = 0
  return {
    add(delivery) {
      const isTooMuch = bytes + delivery.body.length > mostBytes
      const kept = isTooMuch ? { ...delivery, body: new Uint8Array() } : delivery
      bytes += kept.body.length
      waiting.push(kept)
      alarm.ring()
    },
    async take() {
      while (waiting.length === 0 && !signal.aborted) await alarm.sleep(longestWaitMs)
      const next = signal.aborted ? undefined : waiting.shift()
      bytes -= next?.body.length ?? 0
      return next
    },
  }
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
