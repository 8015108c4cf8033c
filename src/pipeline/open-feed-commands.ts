import type { Feed } from '../model/feed.ts'
import type { FeedId } from '../model/ids.ts'
import { addFeed, type CommandsContext } from './add-feed.ts'
import type { FeedCommands, FeedSettings, Progress } from './commands.ts'
import { countSeldom } from './count-seldom.ts'
import { exportOpml, importOpml } from './import-opml.ts'
import { readNow } from './read-now.ts'
import { addStarter, listStarter } from './subscribe-starter.ts'

/** The commands about feeds. */
export function openFeedCommands(context: CommandsContext): FeedCommands {
  const { store, now, wake } = context
  const clock = () => performance.now()
  const seldom = { articles: countSeldom(clock), unquoted: countSeldom(clock) }
  return {
    addFeed: (request) => addFeed(request, context),
    async importOpml(text) {
      const outcome = await importOpml(store, text, now())
      wake()
      return outcome
    },
    listStarter: () => listStarter(store),
    async addStarter(continents) {
      const count = await addStarter(store, continents, now())
      wake()
      return count
    },
    exportOpml: () => exportOpml(store),
    changeFeed: (id, settings) => changeFeed(id, settings, context),
    removeFeed: (id, options) =>
      store.write(async (writer) => {
        await writer.endHubSubscription(id, now())
        await writer.removeFeed(id, options)
      }),
    readNow: (id) => readNow(id, context),
    progress: () => readProgress(store, seldom),
  }
}

function changeFeed(
  id: FeedId,
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

function readProgress(
  store: CommandsContext['store'],
  seldom: Record<'articles' | 'unquoted', ReturnType<typeof countSeldom>>,
): Promise<Progress> {
  return store.read(async (reader) => {
    const { total, neverRead, failing } = await reader.countFeeds()
    const articles = await seldom.articles(() => reader.countArticles())
    const unquoted = await seldom.unquoted(() => reader.countUnquoted())
    return { feeds: total, read: total - neverRead, failing, articles, unquoted }
  })
}
