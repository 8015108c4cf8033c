import { type OpmlFeed, parseOpml } from '../feeds/parse-opml.ts'
import { renderOpml } from '../feeds/render-opml.ts'
import type { Feed } from '../model/feed.ts'
import type { Timestamp } from '../model/ids.ts'
import type { Store } from '../store/store.ts'
import type { ImportOutcome } from './commands.ts'
import { subscribe } from './subscribe.ts'

/** Lines that were refused are shown to the person; more than this nobody reads. */
const mostRefusedShown = 100
/** Subscriptions a transaction: readers and the feeds' worker get their turn in between. */
const batchSize = 200

/** Subscribes to every feed of an OPML text that is not there yet; all are due at once. */
export async function importOpml(store: Store, text: string, now: Timestamp): Promise<ImportOutcome> {
  const parsed = parseOpml(text)
  if (!parsed.ok) return { kind: 'failed', reason: parsed.reason, detail: parsed.detail }
  const { feeds, unreadable, leftOut } = parsed.value
  let added = 0
  for (let from = 0; from < feeds.length; from += batchSize) {
    added += await store.write(async (writer) => {
      let addedHere = 0
      for (const { url, title, ...rest } of feeds.slice(from, from + batchSize)) {
        if ((await subscribe(writer, { feedUrl: url, title, ...rest }, now)).isNew) addedHere += 1
      }
      return addedHere
    })
  }
  return {
    kind: 'imported',
    added,
    known: feeds.length - added,
    refused: unreadable.slice(0, mostRefusedShown),
    refusedCount: unreadable.length + leftOut,
  }
}

/** All feeds as OPML 2.0, in their folders. */
export async function exportOpml(store: Store): Promise<string> {
  const feeds = await store.read((reader) => reader.listFeeds())
  return renderOpml('Octavo', feeds.map(toOpmlFeed))
}

function toOpmlFeed({ title, url, siteUrl, folder }: Feed): OpmlFeed {
  return {
    title,
    url,
    ...(siteUrl === undefined ? {} : { siteUrl }),
    ...(folder === undefined ? {} : { folder }),
  }
}
