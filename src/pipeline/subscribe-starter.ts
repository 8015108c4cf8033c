import type { Timestamp } from '../model/ids.ts'
import type { Store, StoreWriter } from '../store/store.ts'
import type { StarterPart } from './commands.ts'
import { continents, type StarterFeed, starterFeeds } from './starter-feeds.ts'
import { subscribe } from './subscribe.ts'

/** Remembers that the list was offered: a reader who removed every feed is not given them again. */
const setting = 'starter list subscribed at'

/** Subscribes to the starter list, once in the life of a store. */
export async function subscribeStarter(store: Store, now: Timestamp): Promise<void> {
  await store.write(async (writer) => {
    if ((await writer.findSetting(setting)) !== undefined) return
    await subscribeAll(writer, starterFeeds, now)
    await writer.saveSetting(setting, String(now))
  })
}

/** Subscribes to the starter list of some continents, as far as it is not there yet; says to how many feeds. */
export async function addStarter(
  store: Store,
  continents: readonly string[],
  now: Timestamp,
): Promise<number> {
  const wanted = starterFeeds.filter(({ continent }) => continents.includes(continent))
  return store.write(async (writer) => {
    await writer.saveSetting(setting, String(now))
    return subscribeAll(writer, wanted, now)
  })
}

/** The starter list by continent, with how much of it is read already. */
export function listStarter(store: Store): Promise<StarterPart[]> {
  return store.read(async (reader) => {
    const parts: StarterPart[] = []
    for (const continent of continents) {
      const feeds = starterFeeds.filter((feed) => feed.continent === continent)
      let knownCount = 0
      for (const { feedUrl } of feeds) if (await reader.findFeedByUrl(feedUrl)) knownCount++
      parts.push({ continent, outlets: feeds.map(({ name }) => name), knownCount })
    }
    return parts
  })
}

async function subscribeAll(
  writer: StoreWriter,
  feeds: readonly StarterFeed[],
  now: Timestamp,
): Promise<number> {
  let count = 0
  for (const { name, feedUrl, siteUrl, country, language } of feeds) {
    const { isNew } = await subscribe(writer, { feedUrl, title: name, siteUrl, country, language }, now)
    if (isNew) count++
  }
  return count
}
