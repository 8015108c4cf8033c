import type { Feed } from '../model/feed.ts'
import { addFeed, type CommandsContext } from './add-feed.ts'
import type { Commands, FeedSettings, Progress, ReadOutcome } from './commands.ts'
import { createEvents, type EventLog } from './events.ts'
import { exportOpml, importOpml } from './import-opml.ts'
import type { HubSettings } from './keep-hub-subscriptions.ts'
import { openCorrectionCommands } from './open-correction-commands.ts'
import { openFetcher } from './open-fetcher.ts'
import { type HubCommandsContext, openHubCommands } from './open-hub-commands.ts'
import { openTextCommands } from './open-text-commands.ts'
import { createRefreshContext } from './record-reading.ts'
import { refreshFeed } from './refresh-feed.ts'

export interface CommandsOptions extends Omit<HubCommandsContext, 'events'> {
  readonly settings: HubSettings
  readonly random: () => number
  readonly log: EventLog
}

export interface OpenCommands extends Commands {
  /** Ends requests under way and their connections. */
  close(): Promise<void>
}

/** The commands on a store, with a way to the network of their own. */
export function openCommands({ settings, log, ...options }: CommandsOptions): OpenCommands {
  const { store, now, wake } = options
  const { home, userAgent, allowAddresses } = settings
  const fetcher = openFetcher({ userAgent, allowAddresses }, now)
  const events = createEvents(log)
  const refreshing = createRefreshContext({ ...options, fetcher, events, home })
  const context = { ...refreshing, wake }
  const texts = openTextCommands(context)
  return {
    ...(home !== '' && { hub: openHubCommands({ ...options, events }) }),
    texts,
    corrections: openCorrectionCommands(context),
    addFeed: (request) => addFeed(request, context),
    async importOpml(text) {
      const outcome = await importOpml(store, text, now())
      wake()
      return outcome
    },
    exportOpml: () => exportOpml(store),
    changeFeed: (id, settings) => changeFeed(id, settings, context),
    removeFeed: (id, options) =>
      store.write(async (writer) => {
        await writer.endHubSubscription(id, now())
        await writer.removeFeed(id, options)
      }),
    readNow: (id) => readNow(id, context),
    progress: () => readProgress(store),
    async close() {
      await Promise.all([fetcher.close(), texts.close()])
    },
  }
}

function changeFeed(
  id: Feed['id'],
  settings: FeedSettings,
  { store, now }: CommandsContext,
): Promise<Feed | undefined> {
  return store.write(async (writer) => {
    const feed = await writer.findFeed(id)
    if (feed === undefined) return undefined
    await writer.changeFeed(id, settings)
    if (settings.state === 'paused') await writer.endHubSubscription(id, now())
    return writer.findFeed(id)
  })
}

async function readNow(id: Feed['id'], context: CommandsContext): Promise<ReadOutcome | undefined> {
  const feed = await context.store.read((reader) => reader.findFeed(id))
  if (feed === undefined) return undefined
  const outcome = await refreshFeed(feed, context)
  context.wake()
  return outcome
}

function readProgress(store: CommandsContext['store']): Promise<Progress> {
  return store.read(async (reader) => {
    const { total, neverRead, failing } = await reader.countFeeds()
    return { feeds: total, read: total - neverRead, failing, articles: await reader.countArticles() }
  })
}
