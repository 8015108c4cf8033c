import type { Context } from 'hono'
import { loadPollster } from '../load/load-pollster.ts'
import { presentPollster } from '../present/present-pollster.ts'
import { makeFrame, respond, respondNotFound } from '../respond.ts'
import type { Site } from '../site.ts'
import { pollsterView } from '../views/pollster-view.ts'

/** The polls of one house, drawn as a series. */
export async function handlePollster(context: Context, site: Site): Promise<Response> {
  const name = context.req.param('pollster') ?? ''
  const loaded = await site.store.read((reader) => loadPollster(reader, name))
  if (!loaded) return respondNotFound(context, site)
  const frame = makeFrame(context, site)
  const main = pollsterView(presentPollster(loaded, frame), frame)
  return respond(context, frame, { title: loaded.pollster, main, width: 'middle' })
}
