import type { Context } from 'hono'
import { noteAudit } from '../note-audit.ts'
import { readFormLists } from '../read-request.ts'
import { makeFrame, redirectWithNotice, respond } from '../respond.ts'
import type { OwnSite } from '../site.ts'
import { firstFeedsView } from '../views/first-feeds-view.ts'

/** Where somebody chooses what is read first. */
export const firstFeedsPath = '/feeds/first'

/** Well-known outlets by continent, and a list of one's own. */
export async function handleFirstFeeds(context: Context, site: OwnSite): Promise<Response> {
  const frame = makeFrame(context, site)
  const main = firstFeedsView(await site.commands.listStarter(), frame)
  return respond(context, frame, { title: site.words.firstFeeds.heading, main, width: 'narrow' })
}

/** Has the outlets of the continents that were ticked read. */
export async function handleAddFirstFeeds(context: Context, site: OwnSite): Promise<Response> {
  const { continent = [] } = await readFormLists(context, ['continent'])
  const count = await site.commands.addStarter(continent)
  if (count > 0) await noteAudit(context, site, 'feeds imported', site.words.notice.firstFeedsAdded(count))
  return redirectWithNotice(context, firstFeedsPath, { code: 'firstFeedsAdded', count })
}
