import type { Timestamp } from '../model/ids.ts'
import type { Store } from '../store/store.ts'
import { starterFeeds } from './starter-feeds.ts'
import { subscribe } from './subscribe.ts'

/** Remembers that the list was offered: a reader who removed every feed is not given them again. */
const setting = 'starter list subscribed at'

/** Subscribes to the starter list, once in the life of a store. */
export async function subscribeStarter(store: Store, now: Timestamp): Promise<void> {
  await store.write(async (writer) => {
    if ((await writer.findSetting(setting)) !== undefined) return
    for (const { name, feedUrl, siteUrl, country, language } of starterFeeds) {
      await subscribe(writer, { feedUrl, title: name, siteUrl, country, language }, now)
    }
    await writer.saveSetting(setting, String(now))
  })
}
