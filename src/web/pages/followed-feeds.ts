import type { Context } from 'hono'
import { respondNotFound } from '../respond.ts'
import type { OwnSite } from '../site.ts'

/** The feeds of the outlets that the reader follows as OPML, in the reader's own folders. */
export async function handleFollowedFeeds(context: Context, site: OwnSite): Promise<Response> {
  const readerId = site.findReaderId(context)
  if (readerId === undefined) return respondNotFound(context, site)
  return context.body(await site.commands.readers.exportFollowed(readerId), 200, {
    'content-type': 'text/x-opml; charset=utf-8',
    'content-disposition': 'attachment; filename="octavo-following.opml"',
  })
}
