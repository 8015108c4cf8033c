import type { Fetcher } from '../fetch/create-fetcher.ts'
import { createLock } from '../lib/create-lock.ts'
import type { Feed } from '../model/feed.ts'
import { createRefreshContext } from './create-refresh-context.ts'
import type { PipelineEvents } from './events.ts'
import { type ReadDueFeedsOptions, readDueFeeds } from './read-due-feeds.ts'
import { refreshFeed } from './refresh-feed.ts'

export interface ReadFeedsOptions extends Omit<ReadDueFeedsOptions, 'refresh' | 'events'> {
  readonly events: PipelineEvents
  readonly fetcher: Fetcher
  /** The public address of this Octavo; empty where it has none. */
  readonly home: string
  /** How long a host asks to wait, as `Robots` has it. */
  readonly findDelayMs?: (url: string) => number | undefined
  /** Called when an article came in, new or revised. */
  readonly onNews: () => void
}

/** Reads feeds as they fall due until the signal ends it. */
export async function readFeeds({ onNews, ...options }: ReadFeedsOptions): Promise<void> {
  const context = createRefreshContext({ ...options, random: Math.random, inTurn: createLock() })
  const refresh = async (feed: Feed) => {
    const outcome = await refreshFeed(feed, context)
    if (outcome.kind === 'read' && outcome.added + outcome.revised > 0) onNews()
  }
  await readDueFeeds({ ...options, refresh })
}
