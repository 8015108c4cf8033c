import type { Context } from 'hono'
import type { ArticleId } from '../../model/ids.ts'
import { pick } from '../load/load-articles.ts'
import { loadSearch } from '../load/load-search.ts'
import { loadSearchChoices } from '../load/load-search-choices.ts'
import { presentSearch } from '../present/present-search.ts'
import { nextPage, readCursor } from '../read-request.ts'
import { readSearch, readSearchFields } from '../read-search.ts'
import { makeFrame, respond } from '../respond.ts'
import type { Site } from '../site.ts'
import { searchView } from '../views/search-view.ts'

/** The search form, and what it finds. */
export async function handleSearch(context: Context, site: Site): Promise<Response> {
  const fields = readSearchFields((name) => context.req.query(name))
  const readerId = site.findReaderId(context)
  const position = readCursor<ArticleId>(context)
  const { choices, ...loaded } = await site.store.read(async (reader) => ({
    choices: await loadSearchChoices(context, site, reader),
    ...(await loadSearch(reader, await readSearch(fields, reader, site), { ...position, fields, readerId })),
  }))
  const frame = makeFrame(context, site)
  const last = pick(loaded, loaded.ids).at(-1)
  const older =
    loaded.hasMore && last ? nextPage(context, site, { at: last.publishedAt, id: last.id }) : undefined
  const view = presentSearch(loaded, frame, { fields, choices, older })
  const title = fields.q.trim() === '' ? frame.words.search : fields.q.trim().slice(0, 80)
  return respond(context, frame, { title, main: searchView(view, frame), width: 'middle' })
}
