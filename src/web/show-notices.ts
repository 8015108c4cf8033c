import type { Context } from 'hono'
import { getReaderId } from './get-reader-id.ts'
import { toChosenName } from './present/present-follow.ts'
import { presentNotices } from './present/present-notices.ts'
import { makeFrame, respond } from './respond.ts'
import type { OwnSite } from './site.ts'
import { type NoticesGiven, noticesView } from './views/notices-view.ts'

/** A screen of what was told, and of what was sent. */
const mostNotices = 15
const mostSendings = 15

/** The page of what a reader is told, with what came of a form. */
export async function showNotices(
  context: Context,
  site: OwnSite,
  given: NoticesGiven = {},
): Promise<Response> {
  const id = getReaderId(context, site)
  const { words, commands } = site
  const loaded = await site.store.read(async (reader) => ({
    channels: await reader.listChannels(id),
    notices: await reader.listNotices({ readerId: id, limit: mostNotices }),
    settings: await reader.getNoticeSettings(id),
    sendings: await reader.listSendings(id, mostSendings),
    ways: await reader.listFollowWays(id),
    choices: await reader.listChoices(id),
  }))
  const nameOf = new Map(
    loaded.choices.map((choice) => [`${choice.kind}-${choice.id}`, toChosenName(choice, words)]),
  )
  const frame = makeFrame(context, site)
  const about = { hasMail: commands.notices.hasMail, zone: site.timeZone }
  const view = presentNotices({ ...loaded, nameOf }, { ...about, given }, words)
  const page = { title: words.notices.heading, main: noticesView(view, frame), width: 'narrow' } as const
  context.header('cache-control', 'no-store')
  return respond(context, frame, page, given.problem === undefined ? 200 : 422)
}
