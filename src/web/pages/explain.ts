import type { Context } from 'hono'
import type { ArticleId } from '../../model/ids.ts'
import { loadExplained } from '../load/load-explained.ts'
import { presentExplain } from '../present/present-explain.ts'
import { readId } from '../read-request.ts'
import { makeFrame, respond, respondNotFound } from '../respond.ts'
import type { Site } from '../site.ts'
import { explainView } from '../views/explain-view.ts'

/** What each step decided about an article, and why. */
export async function handleExplain(context: Context, site: Site): Promise<Response> {
  const id = readId<ArticleId>(context)
  const loaded = id === undefined ? undefined : await site.store.read((reader) => loadExplained(reader, id))
  if (!loaded) return respondNotFound(context, site)
  const frame = makeFrame(context, site)
  const main = explainView(presentExplain(loaded, frame), frame)
  return respond(context, frame, { title: frame.words.explainHeading, main, width: 'narrow' })
}
