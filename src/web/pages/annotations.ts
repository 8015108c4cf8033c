import type { Context } from 'hono'
import type { ArticleId, CommentId } from '../../model/ids.ts'
import { getHome } from '../get-home.ts'
import { loadComments } from '../load/load-discussion.ts'
import { presentAnnotations } from '../present/present-annotations.ts'
import { readCursor, readId } from '../read-request.ts'
import { respondNotFound } from '../respond.ts'
import type { OwnSite } from '../site.ts'

const annotationsPerPage = 100

/** The comments on the sentences of an article as a page of W3C Web Annotations, for other programs. */
export async function handleAnnotations(context: Context, site: OwnSite): Promise<Response> {
  const id = readId<ArticleId>(context)
  const { after } = readCursor<CommentId>(context)
  const found =
    id &&
    (await site.store.read(async (reader) => {
      const [article] = await reader.listArticles([id])
      if (!article) return undefined
      const page = { of: { articleId: id }, limit: annotationsPerPage + 1, ...(after && { after }) }
      const threads = await reader.listThreads(page)
      const shown = threads.slice(0, annotationsPerPage)
      const loaded = await loadComments(reader, { threads: shown, answers: [], readerId: undefined })
      return { article, loaded, last: threads.length > annotationsPerPage ? shown.at(-1) : undefined }
    }))
  if (!found) return respondNotFound(context, site)
  const { article, loaded, last } = found
  const base = getHome(context, site)
  const own = `${base}/article/${article.id}/annotations.json`
  const next = last && `${own}?after=${last.postedAt}~${last.id}`
  const page = presentAnnotations(article, loaded, {
    base,
    own,
    next,
    isFirst: after === undefined,
    isExcerpt: site.isExcerpt,
  })
  // Web Annotation Protocol, §4.2.
  const type = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'
  return context.body(JSON.stringify(page), 200, { 'content-type': type })
}
