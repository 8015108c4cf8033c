import type { Context } from 'hono'
import type { ArticleId } from '../../model/ids.ts'
import { findPersonElsewhere, loadPerson } from '../load/load-person.ts'
import { presentPerson } from '../present/present-person.ts'
import { nextPage, readCursor } from '../read-request.ts'
import { makeFrame, respond, respondNotFound } from '../respond.ts'
import type { Site } from '../site.ts'
import { personView } from '../views/person-view.ts'

/** What one person or organisation says, to whom, and who carries it. */
export async function handlePerson(context: Context, site: Site): Promise<Response> {
  const slug = context.req.param('slug') ?? ''
  const page = { ...readCursor<ArticleId>(context), readerId: site.findReaderId(context) }
  const loaded = await site.store.read((reader) => loadPerson(reader, slug, page))
  const frame = makeFrame(context, site)
  if (!loaded) {
    const other = await site.store.read((reader) => findPersonElsewhere(reader, slug))
    if (other === undefined) return respondNotFound(context, site)
    // For now: what a person said may be taken back.
    return context.redirect(`${frame.base}/person/${encodeURIComponent(other)}`, 302)
  }
  const older = loaded.next && nextPage(context, site, loaded.next)
  const view = presentPerson(loaded, frame, older)
  const feed = view.feed
  return respond(context, frame, { title: view.name, main: personView(view, frame), width: 'middle', feed })
}
