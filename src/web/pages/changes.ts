import type { Context } from 'hono'
import type { ArticleId } from '../../model/ids.ts'
import { type ComparedPair, comparePair, loadChanges } from '../load/load-changes.ts'
import { presentChanges } from '../present/present-changes.ts'
import { readId } from '../read-request.ts'
import { makeFrame, respond, respondNotFound } from '../respond.ts'
import type { Site } from '../site.ts'
import { changesView } from '../views/changes-view.ts'

/** What changed in an article from revision to revision, the newest change first; `?from=3` goes on with an older one. */
export async function handleChanges(context: Context, site: Site): Promise<Response> {
  const id = readId<ArticleId>(context)
  const from = /^[1-9]\d{0,8}$/.exec(context.req.query('from') ?? '')?.[0]
  const loaded =
    id === undefined
      ? undefined
      : await site.store.read((reader) => loadChanges(reader, id, from === undefined ? from : Number(from)))
  if (!loaded) return respondNotFound(context, site)
  const pairs: ComparedPair[] = []
  for (const pair of loaded.pairs) pairs.push(await comparePair(pair, site.compare, loaded.article.language))
  const frame = makeFrame(context, site)
  const main = changesView(presentChanges({ ...loaded, pairs }, frame), frame)
  return respond(context, frame, {
    title: frame.words.changesOf(loaded.article.title),
    main,
    width: 'narrow',
  })
}
