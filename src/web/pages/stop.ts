import type { Context } from 'hono'
import { makeFrame, respond, respondMessage, respondNotFound } from '../respond.ts'
import type { OwnSite } from '../site.ts'
import { stopView } from '../views/stop-view.ts'

/** Asks whether no more digests are to come: a program that looks through mail presses no button. */
export async function handleStop(context: Context, site: OwnSite): Promise<Response> {
  const key = context.req.param('key') ?? ''
  if (!(await site.commands.notices.isStopKey(key))) return respondNotFound(context, site)
  const frame = makeFrame(context, site)
  const page = { title: site.words.notices.stop, main: stopView(key, frame), width: 'narrow' } as const
  return respond(context, frame, page)
}

/** Ends somebody's digests, for a person or for a program of theirs (RFC 8058). */
export async function handleStopped(context: Context, site: OwnSite): Promise<Response> {
  const isEnded = await site.commands.notices.stopDigests(context.req.param('key') ?? '')
  if (!isEnded) return respondNotFound(context, site)
  const { notices } = site.words
  return respondMessage(context, site, { heading: notices.stop, sentence: notices.stopped, status: 200 })
}
