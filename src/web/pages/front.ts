import type { Context } from 'hono'
import type { StoryId } from '../../model/ids.ts'
import { type Section, toSection } from '../../model/section.ts'
import { loadFront } from '../load/load-front.ts'
import { presentFront } from '../present/present-front.ts'
import { nextPage, readCursor } from '../read-request.ts'
import { makeFrame, respond, respondNotFound } from '../respond.ts'
import type { Site } from '../site.ts'
import { frontView } from '../views/front-view.ts'

/** The front page of a site. */
export async function handleFront(context: Context, site: Site): Promise<Response> {
  return respondStories(context, site, undefined)
}

/** The stories of one section, as the front page shows them. */
export async function handleSection(context: Context, site: Site): Promise<Response> {
  const section = toSection(context.req.param('slug') ?? '')
  return section ? respondStories(context, site, section) : respondNotFound(context, site)
}

async function respondStories(context: Context, site: Site, section: Section | undefined): Promise<Response> {
  const language = context.req.query('language') || undefined
  const position = readCursor<StoryId>(context)
  const who = { readerId: site.findReaderId(context), now: site.clock() }
  const request = { ...position, ...who, language, section }
  const loaded = await site.store.read((reader) => loadFront(reader, request))
  const frame = makeFrame(context, site)
  const older = loaded.next && nextPage(context, site, loaded.next)
  const isFirstPage = position.after === undefined
  const view = presentFront(loaded, frame, { language, section, older, isFirstPage })
  const name = section && frame.words.section[section]
  const title = isFirstPage ? (name ?? frame.words.product) : frame.words.olderStories
  const feed = section && { feed: `${frame.base}/section/${section}/feed` }
  return respond(context, frame, { title, main: frontView(view, frame), ...feed })
}
