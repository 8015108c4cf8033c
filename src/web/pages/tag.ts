import type { Context } from 'hono'
import type { ArticleId } from '../../model/ids.ts'
import { pick } from '../load/load-articles.ts'
import { articlesPerPage, loadTag } from '../load/load-tag.ts'
import { presentTag } from '../present/present-tag.ts'
import { nextPage, readCursor } from '../read-request.ts'
import { makeFrame, respond, respondNotFound } from '../respond.ts'
import type { Site } from '../site.ts'
import { tagView } from '../views/tag-view.ts'

/** A hashtag's page: the articles that bear it. Another name of it leads to its own. */
export async function handleTag(context: Context, site: Site): Promise<Response> {
  const slug = context.req.param('slug') ?? ''
  const page = {
    ...readCursor<ArticleId>(context),
    ...{ readerId: site.findReaderId(context), now: site.clock() },
  }
  const loaded = await site.store.read((reader) => loadTag(reader, slug, page))
  if (!loaded) return respondNotFound(context, site)
  const frame = makeFrame(context, site)
  // For now: a name that turns out to have another meaning is a tag of its own again.
  if (loaded.tag.slug !== slug)
    return context.redirect(`${frame.base}/tag/${encodeURIComponent(loaded.tag.slug)}`, 302)
  const last =
    loaded.ids.length > articlesPerPage
      ? pick(loaded, loaded.ids.slice(0, articlesPerPage)).at(-1)
      : undefined
  const older = last && nextPage(context, site, { at: last.publishedAt, id: last.id })
  const view = presentTag(loaded, frame, older)
  return respond(context, frame, {
    ...{ title: `#${view.label}`, main: tagView(view, frame), width: 'middle', feed: view.feed },
  })
}
