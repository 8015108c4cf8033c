import type { Timestamp } from '../model/ids.ts'
import type { Store } from '../store/store.ts'
import type { AddFeedOutcome, AddFeedRequest } from './commands.ts'
import type { Aside } from './open-aside.ts'
import { subscribe } from './subscribe.ts'

export interface CommandsContext {
  readonly store: Store
  readonly now: () => Timestamp
  /** Tells the workers that something may be due. */
  readonly wake: () => void
  readonly aside: Pick<Aside, 'discover'>
}

/** Subscribes to the feed at an address or behind it, or says which there are to choose from. */
export async function addFeed(
  { address, folder, ...request }: AddFeedRequest,
  context: CommandsContext,
): Promise<AddFeedOutcome> {
  const known = await context.store.read((reader) => reader.findFeedByUrl(address.trim()))
  if (known !== undefined) return { kind: 'known', feed: known }
  const discovery = await context.aside.discover(address)
  if (discovery.kind !== 'feed') return discovery
  const { url, feed, pageUrl = request.pageUrl } = discovery
  const subscription = {
    feedUrl: url,
    title: feed.title,
    ...(pageUrl === undefined ? {} : { siteUrl: new URL('/', pageUrl).href }),
    ...(feed.link === undefined ? {} : { statedSiteUrl: feed.link }),
    ...(feed.language === undefined ? {} : { language: feed.language }),
    ...(folder === undefined ? {} : { folder }),
  }
  const saved = await context.store.write((writer) => subscribe(writer, subscription, context.now()))
  context.wake()
  return { kind: saved.isNew ? 'added' : 'known', feed: saved.feed }
}
