/** The entry of a thread that does one thing that a person waits for, and ends. */

import { parentPort, workerData } from 'node:worker_threads'
import { type FeedDocument, parseFeed } from '../feeds/parse-feed.ts'
import type { Result } from '../lib/result.ts'
import type { FailureReason } from '../model/feed.ts'
import type { ParsedFeed } from '../model/parsed-feed.ts'
import { type Discovery, discoverFeeds } from './discover-feeds.ts'
import { type NetworkSettings, openFetcher } from './open-fetcher.ts'

export type AsideOrder =
  | { readonly address: string; readonly settings: NetworkSettings }
  | { readonly document: FeedDocument }

export interface AsideAnswers {
  readonly discovery: Discovery
  readonly parsed: Result<ParsedFeed, FailureReason>
}

const order = workerData as AsideOrder
if ('document' in order) {
  const parsed = parseFeed(order.document)
  parentPort?.postMessage({ parsed } satisfies Partial<AsideAnswers>)
} else {
  const fetcher = openFetcher(order.settings, () => Date.now())
  const discovery = await discoverFeeds(order.address, fetcher)
  parentPort?.postMessage({ discovery: withoutItems(discovery) } satisfies Partial<AsideAnswers>)
  await fetcher.close()
}

/** Who subscribes to a feed has it read anew; its articles would only be copied. */
function withoutItems(found: Discovery): Discovery {
  return found.kind === 'feed' ? { ...found, feed: { ...found.feed, items: [] } } : found
}
