import type { Context } from 'hono'
import { loadTags } from '../load/load-tags.ts'
import { presentRising } from '../present/present-rising.ts'
import { presentUsedTags } from '../present/present-used-tags.ts'
import { makeFrame, respond } from '../respond.ts'
import type { Site } from '../site.ts'
import { tagsView } from '../views/tags-view.ts'

/** The hashtags that more outlets use than usual, and those that most use. */
export async function handleTags(context: Context, site: Site): Promise<Response> {
  const { rising, isUsualKnown, used } = await site.store.read((reader) => loadTags(reader, site.clock()))
  const frame = makeFrame(context, site)
  const main = tagsView(
    { rising: presentRising(rising, frame), isUsualKnown, used: presentUsedTags(used, frame) },
    frame,
  )
  return respond(context, frame, { title: frame.words.hashtags, main, width: 'middle' })
}
