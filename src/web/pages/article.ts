import type { Context } from 'hono'
import { resolveHttpUrl } from '../../lib/url.ts'
import type { ArticleId } from '../../model/ids.ts'
import { loadArticlePage } from '../load/load-article-page.ts'
import { comparePair } from '../load/load-changes.ts'
import { presentArticlePage } from '../present/present-article-page.ts'
import { presentNote } from '../present/present-follow.ts'
import { readId } from '../read-request.ts'
import { makeFrame, respond, respondNotFound } from '../respond.ts'
import type { Site } from '../site.ts'
import { articleView } from '../views/article-view.ts'

/** An article's page. */
export async function handleArticle(context: Context, site: Site): Promise<Response> {
  const id = readId<ArticleId>(context)
  const readerId = site.findReaderId(context)
  const loaded =
    id === undefined ? undefined : await site.store.read((reader) => loadArticlePage(reader, id, readerId))
  if (!loaded) return respondNotFound(context, site)
  const frame = makeFrame(context, site)
  const { lastPair, article } = loaded
  const lastChange = lastPair && (await comparePair(lastPair, site.compare, article.language))
  const address = `/article/${article.id}`
  const note = presentNote(address, { note: loaded.note, frame })
  const unread = { action: `${address}/read`, isRead: true, name: article.title }
  const labels = { action: `${address}/label`, ...loaded.labels }
  const isSaved = loaded.savedAt !== undefined
  const save = readerId && { action: `${address}/save`, isSaved, unread, note, labels }
  const main = articleView(presentArticlePage({ ...loaded, lastChange }, save, frame), frame)
  const { title, url, excerpt } = article
  // It stands in full at its outlet.
  const head = { canonical: resolveHttpUrl(url), description: excerpt }
  return respond(context, frame, { title, main, width: 'narrow', head })
}
