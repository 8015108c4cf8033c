import type { Context } from 'hono'
import type { ArticleId, OutletId } from '../../model/ids.ts'
import { pick } from '../load/load-articles.ts'
import { loadOutlet } from '../load/load-outlet.ts'
import { presentOutlet } from '../present/present-outlet.ts'
import { nextPage, readCursor, readId } from '../read-request.ts'
import { makeFrame, respond, respondNotFound } from '../respond.ts'
import type { Site } from '../site.ts'
import { outletView } from '../views/outlet-view.ts'

/** An outlet's page. */
export async function handleOutlet(context: Context, site: Site): Promise<Response> {
  const id = readId<OutletId>(context)
  if (id === undefined) return respondNotFound(context, site)
  const position = { ...readCursor<ArticleId>(context), readerId: site.findReaderId(context) }
  const loaded = await site.store.read((reader) => loadOutlet(reader, id, position))
  if (!loaded) return respondNotFound(context, site)
  const frame = makeFrame(context, site)
  const last = pick(loaded, loaded.ids).at(-1)
  const older =
    loaded.hasMore && last ? nextPage(context, site, { at: last.publishedAt, id: last.id }) : undefined
  const main = outletView(presentOutlet(loaded, frame, older), frame)
  return respond(context, frame, { title: loaded.outlet.name, main })
}
