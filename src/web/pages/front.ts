import type { Context } from 'hono'
import type { StoryId } from '../../model/ids.ts'
import { loadFront } from '../load/load-front.ts'
import { presentFront } from '../present/present-front.ts'
import { nextPage, readCursor } from '../read-request.ts'
import { makeFrame, respond } from '../respond.ts'
import type { Site } from '../site.ts'
import { frontView } from '../views/front-view.ts'

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
