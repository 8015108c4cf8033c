import type { Context } from 'hono'
import type { ArticleId, Timestamp } from '../model/ids.ts'
import type { StoreReader } from '../store/store.ts'
import { getHome } from './get-home.ts'
import { nameSite } from './identify-visitor.ts'
import { type LoadedArticles, loadArticles, pick } from './load/load-articles.ts'
import { presentAtom } from './present/present-atom.ts'
import { respondNotFound } from './respond.ts'
import { toCaching } from './send-page.ts'
import type { Site } from './site.ts'
import { toEntityTag } from './to-entity-tag.ts'

interface Told {
  readonly title: string
  /** Of the page that it is the feed of. */
  readonly path: string
  readonly since: Timestamp
  readonly ids: readonly ArticleId[]
}

/** A feed as Atom (RFC 4287); one under another address than its own leads there, and where nothing is told nothing is there. */
export async function respondAtom(
  context: Context,
  site: Site,
  tell: (reader: StoreReader) => Promise<Told | undefined>,
): Promise<Response> {
  const loaded = await site.store.read(async (reader): Promise<(Told & LoadedArticles) | undefined> => {
    const told = await tell(reader)
    return told && { ...told, ...(await loadArticles(reader, told.ids)) }
  })
  if (!loaded) return respondNotFound(context, site)
  const path = `${site.base}${loaded.path}`
  const { pathname } = new URL(context.req.url)
  if (pathname !== `${path}/feed`) return context.redirect(`${path}/feed`, 302)
  // Loaded here, as few ask for a feed.
  const { generateAtomFeed } = await import('feedsmith')
  const articles = pick(loaded, loaded.ids)
  const title = site.words.titleOfPage(loaded.title, nameSite(context, site))
  const feed = generateAtomFeed(
    presentAtom({ ...loaded, title, articles }, `${getHome(context, site)}${site.base}`),
  )
  const tag = toEntityTag(feed)
  const readerId = site.findReaderId(context)
  if (site.isSite) context.header('cache-control', toCaching({ readerId, isSite: true }))
  if (context.req.header('if-none-match') === tag) return context.body(null, 304, { etag: tag })
  return context.body(feed, 200, { 'content-type': 'application/atom+xml; charset=utf-8', etag: tag })
}
