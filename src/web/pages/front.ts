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
  const request = { ...position, language, readerId: site.findReaderId(context), now: site.clock() }
  const loaded = await site.store.read((reader) => loadFront(reader, request))
  const frame = makeFrame(context, site)
  const older = loaded.next && nextPage(context, site, loaded.next)
  const view = presentFront(loaded, frame, { language, older, isFirstPage: position.after === undefined })
  const title = view.isFirstPage ? frame.words.product : frame.words.olderStories
  return respond(context, frame, { title, main: frontView(view, frame) })
}
