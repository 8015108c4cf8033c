import type { Context } from 'hono'
import type { ArticleId } from '../../model/ids.ts'
import { loadArticle } from '../load/load-article.ts'
import { presentArticle } from '../present/present-article.ts'
import { readId } from '../read-request.ts'
import { makeFrame, respond, respondNotFound } from '../respond.ts'
import type { Site } from '../site.ts'
import { articleView } from '../views/article-view.ts'

/** An article's page. */
export async function handleArticle(context: Context, site: Site): Promise<Response> {
  const id = readId<ArticleId>(context)
  const loaded = id === undefined ? undefined : await site.store.read((reader) => loadArticle(reader, id))
  if (!loaded) return respondNotFound(context, site)
  const frame = makeFrame(context, site)
  const main = articleView(presentArticle(loaded, frame), frame)
  return respond(context, frame, { title: loaded.article.title, main, width: 'narrow' })
}
