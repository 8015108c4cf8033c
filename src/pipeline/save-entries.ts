import { receiveEntries } from '../feeds/receive-entries.ts'
import type { ReceivedArticle } from '../model/article.ts'
import type { Feed } from '../model/feed.ts'
import type { Timestamp } from '../model/ids.ts'
import type { ParsedFeed } from '../model/parsed-feed.ts'
import type { ReceivedCount, Store } from '../store/store.ts'

/** Entries a transaction: other writers get their turn in between. Killed in the middle, the next reading saves the rest. */
const entriesAtOnce = 250

export interface SaveContext {
  readonly store: Store
  readonly now: () => Timestamp
}

export interface SavedEntries {
  readonly count: ReceivedCount
  /** When the new ones were published. */
  readonly news: readonly Timestamp[]
}

/** Saves what a feed carried, wherever it came from; `url` is where its relative addresses count from. */
export async function saveEntries(
  feed: Feed,
  parsed: ParsedFeed,
  url: string,
  { store, now }: SaveContext,
): Promise<SavedEntries> {
  const receivedAt = now()
  const entries = receiveEntries(parsed, url, receivedAt)
  let [added, revised, known] = [0, 0, 0]
  for (let from = 0; from < entries.length; from += entriesAtOnce) {
    const part = entries.slice(from, from + entriesAtOnce)
    const count = await store.write((writer) => writer.saveReceived(feed, part, receivedAt))
    added += count.added
    revised += count.revised
    known += count.known
  }
  return { count: { added, revised, known }, news: listNewest(entries, added) }
}

/** What the store took as new is, but for late entries, what was published last. */
function listNewest(entries: readonly ReceivedArticle[], count: number): Timestamp[] {
  const times = entries.map((entry) => entry.publishedAt).sort((one, other) => other - one)
  return times.slice(0, count)
}
