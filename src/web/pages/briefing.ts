import type { Context } from 'hono'
import { loadBriefing } from '../load/load-briefing.ts'
import { presentBriefing } from '../present/present-briefing.ts'
import { makeFrame, respond } from '../respond.ts'
import type { Site } from '../site.ts'
import { briefingView } from '../views/briefing-view.ts'

/** What is new of what the reader follows; of the front page for who follows nothing. */
export async function handleBriefing(context: Context, site: Site): Promise<Response> {
  const sinceVisit = context.req.query('since') === 'visit'
  const request = { readerId: site.findReaderId(context), now: site.clock(), sinceVisit }
  const loaded = await site.store.read((reader) => loadBriefing(reader, request))
  const frame = makeFrame(context, site)
  const view = presentBriefing(loaded, { sinceVisit }, frame)
  return respond(context, frame, {
    ...{ title: frame.words.answers.briefing, main: briefingView(view, frame) },
    ...{ width: 'narrow', feed: view.feed },
  })
}
