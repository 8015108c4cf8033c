import type { Context } from 'hono'
import type { ArticleId } from '../../model/ids.ts'
import type { StoreReader } from '../../store/store.ts'
import { loadArticle } from '../load/load-article.ts'
import { comparePair, loadLastPair } from '../load/load-changes.ts'
import { loadReprints } from '../load/load-reprints.ts'
import { presentArticle } from '../present/present-article.ts'
import { presentReprints } from '../present/present-reprints.ts'
import { readId } from '../read-request.ts'
import { makeFrame, respond, respondNotFound } from '../respond.ts'
import type { Site } from '../site.ts'
import { articleView } from '../views/article-view.ts'

/** An article's page. */
export async function handleArticle(context: Context, site: Site): Promise<Response> {
  const id = readId<ArticleId>(context)
  const loaded = id === undefined ? undefined : await site.store.read((reader) => load(reader, id))
  if (!loaded) return respondNotFound(context, site)
  const frame = makeFrame(context, site)
  const { lastPair, article } = loaded
  const lastChange = lastPair && (await comparePair(lastPair, site.compare, article.language))
  const reprints = presentReprints(loaded, loaded.loadedReprints, frame)
  const main = articleView({ ...presentArticle({ ...loaded, lastChange }, frame), reprints }, frame)
  return respond(context, frame, { title: loaded.article.title, main, width: 'narrow' })
}

async function load(reader: StoreReader, id: ArticleId) {
  const loaded = await loadArticle(reader, id)
  if (!loaded) return undefined
  const lastPair = await loadLastPair(reader, loaded.current)
  return { ...loaded, lastPair, loadedReprints: await loadReprints(reader, loaded) }
}
