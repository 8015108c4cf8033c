import type { Context } from 'hono'
import { getHome } from '../get-home.ts'
import { nameSite } from '../identify-visitor.ts'
import { loadArticles, pick } from '../load/load-articles.ts'
import { loadFollowed } from '../load/load-followed.ts'
import { listHeard } from '../load/load-heard-stories.ts'
import { loadReader } from '../load/load-reader.ts'
import { presentOwnFeed } from '../present/present-own-feed.ts'
import { respondNotFound } from '../respond.ts'
import type { OwnSite } from '../site.ts'
import { toEntityTag } from '../to-entity-tag.ts'

/** What a program that looks twice a day does not miss. */
const mostEntries = 40

/** A reader's own feed: what they were told, and the newest of each story that they follow. */
export async function handleOwnFeed(context: Context, site: OwnSite): Promise<Response> {
  const readerId = await site.commands.notices.findFeedOwner(context.req.param('secret') ?? '')
  if (readerId === undefined) return respondNotFound(context, site)
  const now = site.clock()
  const loaded = await site.store.read(async (reader) => {
    const who = await loadReader(reader, readerId, now)
    const { stories } = await loadFollowed(reader, who, { now })
    const shown = stories.slice(0, mostEntries)
    const heard = await listHeard(reader, shown, who.muted)
    const ids = shown.flatMap(({ id }) => heard.get(id)?.slice(0, 1) ?? [])
    const notices = await reader.listNotices({ readerId, limit: mostEntries })
    return { ...(await loadArticles(reader, ids)), ids, notices }
  })
  // Loaded here, as few ask for a feed.
  const { generateAtomFeed } = await import('feedsmith')
  const home = getHome(context, site)
  const articles = pick(loaded, loaded.ids)
  const title = site.words.titleOfPage(site.words.notices.feedTitle, nameSite(context, site))
  const told = { ...loaded, articles, title, address: `${home}${context.req.path}`, home }
  const feed = generateAtomFeed(presentOwnFeed(told))
  const tag = toEntityTag(feed)
  if (context.req.header('if-none-match') === tag) return context.body(null, 304, { etag: tag })
  return context.body(feed, 200, { 'content-type': 'application/atom+xml; charset=utf-8', etag: tag })
}
