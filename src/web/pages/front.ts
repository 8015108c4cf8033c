import type { Context } from 'hono'
import type { StoryId } from '../../model/ids.ts'
import { loadFront } from '../load/load-front.ts'
import { presentFront } from '../present/present-front.ts'
import { nextPage, readCursor } from '../read-request.ts'
import { makeFrame, respond } from '../respond.ts'
import type { OwnSite, Site } from '../site.ts'
import { frontView } from '../views/front-view.ts'

/** The reader's front page; the sample's in its place until the first article is here. */
export async function handleOwnFront(context: Context, site: OwnSite): Promise<Response> {
  if (await hasArticles(site)) return handleFront(context, site)
  return handleFront(context, (await site.findSample()) ?? site)
}

/** The front page of a site. */
export async function handleFront(context: Context, site: Site): Promise<Response> {
  const language = context.req.query('language') || undefined
  const position = readCursor<StoryId>(context)
  const loaded = await site.store.read((reader) => loadFront(reader, { ...position, language }))
  const frame = makeFrame(context, site)
  const last = loaded.stories.at(-1)
  const older = loaded.hasMore && last ? nextPage(context, site, { at: last.rank, id: last.id }) : undefined
  const view = presentFront(loaded, frame, { language, older, isFirstPage: position.after === undefined })
  const title = view.isFirstPage ? frame.words.product : frame.words.olderStories
  return respond(context, frame, { title, main: frontView(view, frame) })
}

function hasArticles(site: Site): Promise<boolean> {
  return site.store.read(async (reader) => (await reader.listArticleIds({ limit: 1 })).length > 0)
}
