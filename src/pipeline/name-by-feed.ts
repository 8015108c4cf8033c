import type { Feed } from '../model/feed.ts'
import type { StoreWriter } from '../store/store.ts'

/** Calls a feed, and its outlet, by the title that its first reading brought, where nobody has named them. */
export async function nameByFeed(writer: StoreWriter, { id }: Feed, title: string): Promise<void> {
  const feed = await writer.findFeed(id)
  if (!feed || feed.timing.wholeAt !== undefined) return
  const stands = new Set([feed.url, feed.siteUrl].flatMap((url) => (url ? [url, URL.parse(url)?.host] : [])))
  if (stands.has(feed.title)) await writer.changeFeed(id, { title })
  const [outlet] = await writer.listOutlets([feed.outletId])
  if (outlet && stands.has(outlet.name)) await writer.renameOutlet(outlet.id, title)
}
