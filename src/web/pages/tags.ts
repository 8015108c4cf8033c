import type { Context } from 'hono'
import { loadRising } from '../load/load-rising.ts'
import { presentRising } from '../present/present-rising.ts'
import { makeFrame, respond } from '../respond.ts'
import type { Site } from '../site.ts'
import { risingView } from '../views/rising-view.ts'

/** As many as are rated. */
const mostRising = 30

/** The hashtags that more outlets use than usual. */
export async function handleTags(context: Context, site: Site): Promise<Response> {
  const rising = await site.store.read((reader) => loadRising(reader, site.clock(), mostRising))
  const frame = makeFrame(context, site)
  const main = risingView(presentRising(rising, frame), frame)
  return respond(context, frame, { title: frame.words.risingHeading, main, width: 'middle' })
}
