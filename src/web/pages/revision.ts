import type { Context } from 'hono'
import type { ArticleId } from '../../model/ids.ts'
import { presentOutletLink } from '../present/present-article-line.ts'
import { presentHtml } from '../present/present-text.ts'
import { readId, readNumber } from '../read-request.ts'
import { makeFrame, respond, respondNotFound } from '../respond.ts'
import { cutEarlierRevision } from '../shown/cut-texts.ts'
import type { Site } from '../site.ts'
import { revisionView } from '../views/revision-view.ts'

/** No store counts further. */
const mostNumber = 2 ** 31 - 1

/** What an article said in one of its revisions; the current one is the article's own page. */
export async function handleRevision(context: Context, site: Site): Promise<Response> {
  const id = readId<ArticleId>(context)
  const number = readNumber(context, 'number')
  if (id === undefined || number === undefined || number > mostNumber) return respondNotFound(context, site)
  const loaded = await site.store.read(async (reader) => {
    const [article] = await reader.listArticles([id])
    const revision = await reader.findRevision(id, number)
    if (!article || !revision) return undefined
    const later = (await reader.listRevisions(id)).find((other) => other.number > number)
    const shown = site.isExcerpt ? await cutEarlierRevision(reader, revision) : revision
    return { article, revision: shown, later, outlets: await reader.listOutlets([article.outletId]) }
  })
  if (!loaded) return respondNotFound(context, site)
  const { article, later, revision } = loaded
  const href = `${site.base}/article/${id}`
  if (!later) return context.redirect(href, 302)
  const frame = makeFrame(context, site)
  const outlets = new Map(loaded.outlets.map((outlet) => [outlet.id, outlet]))
  const view = {
    title: revision.title,
    language: article.language,
    outlet: presentOutletLink(article.outletId, { outlets, base: site.base }),
    seenAt: revision.seenAt,
    replacedAt: later.seenAt,
    currentHref: href,
    // Sanitised when the feed was parsed, as every revision.
    body: revision.html.trim() === '' ? undefined : presentHtml(revision.html, frame),
  }
  return respond(context, frame, { title: view.title, main: revisionView(view, frame), width: 'narrow' })
}
