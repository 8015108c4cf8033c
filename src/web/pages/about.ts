import type { Context } from 'hono'
import { makeFrame, respond } from '../respond.ts'
import type { Site } from '../site.ts'
import { aboutView, keysView } from '../views/about-view.ts'

/** How Octavo works, in a few paragraphs. */
export function handleAbout(context: Context, site: Site): Promise<Response> {
  const frame = makeFrame(context, site)
  return respond(context, frame, { title: site.words.about, main: aboutView(frame), width: 'narrow' })
}

/** The keys that move through a page. */
export function handleKeys(context: Context, site: Site): Promise<Response> {
  const frame = makeFrame(context, site)
  return respond(context, frame, { title: site.words.keyboard, main: keysView(frame), width: 'narrow' })
}
