/** The entry of a thread that does one thing that a person waits for, and ends. */

import { parentPort, workerData } from 'node:worker_threads'
import { type Discovery, discoverFeeds } from './discover-feeds.ts'
import { type NetworkSettings, openFetcher } from './open-fetcher.ts'

export interface AsideOrder {
  readonly address: string
  readonly settings: NetworkSettings
}

const { address, settings } = workerData as AsideOrder
const fetcher = openFetcher(settings, () => Date.now())
parentPort?.postMessage(withoutItems(await discoverFeeds(address, fetcher)))
await fetcher.close()

/** Who subscribes to a feed has it read anew; its articles would only be copied. */
function withoutItems(found: Discovery): Discovery {
  return found.kind === 'feed' ? { ...found, feed: { ...found.feed, items: [] } } : found
}
