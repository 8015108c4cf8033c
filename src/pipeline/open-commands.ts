import { createFetcher } from '../fetch/create-fetcher.ts'
import type { Feed } from '../model/feed.ts'
import type { FeedId, Timestamp } from '../model/ids.ts'
import type { Store } from '../store/store.ts'
import { addFeed, type CommandsContext } from './add-feed.ts'
import type { Commands, FeedSettings, Progress, ReadOutcome } from './commands.ts'
import { createEvents, type EventLog } from './events.ts'
import { exportOpml, importOpml } from './import-opml.ts'
import { readAllowedAddresses } from './read-allowed-addresses.ts'
import { createRefreshContext } from './record-reading.ts'
import { refreshFeed } from './refresh-feed.ts'
import type { WorkerSettings } from './worker.ts'

export interface CommandsOptions {
  readonly store: Store
  readonly settings: Pick<WorkerSettings, 'userAgent' | 'allowAddresses'>
  readonly now: () => Timestamp
  readonly random: () => number
  readonly wake: () => void
  readonly log: EventLog
}

export interface OpenCommands extends Commands {
  /** Ends requests under way and their connections. */
  close(): Promise<void>
}

/** The commands on a store, with a way to the network of their own. */
export function openCommands({ settings, log, ...options }: CommandsOptions): OpenCommands {
  const { store, now, wake } = options
  const allowedAddresses = readAllowedAddresses(settings.allowAddresses)
  const fetcher = createFetcher({ userAgent: settings.userAgent, allowedAddresses, now })
  const refreshing = createRefreshContext({ ...options, fetcher, events: createEvents(log) })
  const context = { ...refreshing, wake }
  return {
    addFeed: (request) => addFeed(request, context),
    async importOpml(text) {
      const outcome = await importOpml(store, text, now())
      wake()
      return outcome
    },
    exportOpml: () => exportOpml(store),
    changeFeed: (id, settings) => changeFeed(store, id, settings),
    removeFeed: (id, options) => store.write((writer) => writer.removeFeed(id, options)),
    readNow: (id) => readNow(id, context),
    progress: () => readProgress(store),
    close: () => fetcher.close(),
  }
}

function changeFeed(store: Store, id: FeedId, settings: FeedSettings): Promise<Feed | undefined> {
  return store.write(async (writer) => {
    const feed = await writer.findFeed(id)
    if (feed === undefined) return undefined
    await writer.changeFeed(id, settings)
    return writer.findFeed(id)
  })
}

async function readNow(id: FeedId, context: CommandsContext): Promise<ReadOutcome | undefined> {
  const feed = await context.store.read((reader) => reader.findFeed(id))
  if (feed === undefined) return undefined
  const outcome = await refreshFeed(feed, context)
  context.wake()
  return outcome
}

function readProgress(store: Store): Promise<Progress> {
  return store.read(async (reader) => {
    const { total, neverRead, failing } = await reader.countFeeds()
    return { feeds: total, read: total - neverRead, failing, articles: await reader.countArticles() }
  })
}
