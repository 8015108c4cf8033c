import type { Context } from 'hono'
import type { ArticleId } from '../../model/ids.ts'
import { loadArticles, pick } from '../load/load-articles.ts'
import { presentArticleLine } from '../present/present-article-line.ts'
import { nextPage, readCursor } from '../read-request.ts'
import { makeFrame, respond, respondNotFound } from '../respond.ts'
import type { OwnSite } from '../site.ts'
import { labelsView, labelView } from '../views/labels-view.ts'

const mostLabels = 500
const articlesPerPage = 30

/** All labels of a reader's own. */
export async function handleLabels(context: Context, site: OwnSite): Promise<Response> {
  const readerId = site.findReaderId(context)
  if (readerId === undefined) return respondNotFound(context, site)
  const labels = await site.store.read((reader) => reader.listLabels(readerId, mostLabels))
  const frame = makeFrame(context, site)
  return respond(context, frame, {
    title: site.words.rules.labels,
    main: labelsView(labels, frame),
    width: 'narrow',
  })
}

/** The articles that bear a label of a reader's own. */
export async function handleLabel(context: Context, site: OwnSite): Promise<Response> {
  const readerId = site.findReaderId(context)
  const label = context.req.query('name') ?? ''
  if (readerId === undefined || label === '') return respondNotFound(context, site)
  const loaded = await site.store.read(async (reader) => {
    const page = { readerId, label, ...readCursor<ArticleId>(context), limit: articlesPerPage + 1 }
    const labelled = await reader.listLabelled(page)
    const ids = labelled.slice(0, articlesPerPage).map(({ articleId }) => articleId)
    return { labelled, ids, ...(await loadArticles(reader, ids, readerId)) }
  })
  if (loaded.ids.length === 0) return respondNotFound(context, site)
  const last = loaded.labelled.length > articlesPerPage ? loaded.labelled[articlesPerPage - 1] : undefined
  const frame = makeFrame(context, site)
  const view = {
    ...{ label, older: last && nextPage(context, site, { at: last.labelledAt, id: last.articleId }) },
    lines: pick(loaded, loaded.ids).map((article) => presentArticleLine(article, { ...loaded, base: '' })),
  }
  return respond(context, frame, { title: label, main: labelView(view, frame), width: 'middle' })
}
