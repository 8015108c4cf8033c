import type { Context } from 'hono'
import type { ArticleId } from '../../model/ids.ts'
import { loadArticles, pick } from '../load/load-articles.ts'
import { presentArticleLine } from '../present/present-article-line.ts'
import { nextPage, readCursor } from '../read-request.ts'
import { makeFrame, respond, respondNotFound } from '../respond.ts'
import type { OwnSite } from '../site.ts'
import { savedView } from '../views/saved-view.ts'
import { readMarkedAt } from './mark-read.ts'

// Some three screens of lines.
const articlesPerPage = 30

/** The articles that the reader saved. */
export async function handleSaved(context: Context, site: OwnSite): Promise<Response> {
  const readerId = site.findReaderId(context)
  if (readerId === undefined) return respondNotFound(context, site)
  const isUnread = context.req.query('unread') === '1'
  const page = { readerId, isUnread, ...readCursor<ArticleId>(context), limit: articlesPerPage + 1 }
  const loaded = await site.store.read(async (reader) => {
    const saved = await reader.listSavedArticles(page)
    const ids = saved.slice(0, articlesPerPage).map(({ articleId }) => articleId)
    const counts = await reader.countSaved(readerId)
    return { saved, ids, counts, ...(await loadArticles(reader, ids, readerId)) }
  })
  const last = loaded.saved.length > articlesPerPage ? loaded.saved[articlesPerPage - 1] : undefined
  const frame = makeFrame(context, site)
  const [first] = loaded.saved
  const view = {
    read: {
      ...{ count: loaded.counts.saved, unreadCount: loaded.counts.unread, isUnread, address: '/saved' },
      ...{ upTo: first && `${first.savedAt}~${first.articleId}`, markedAt: readMarkedAt(context) },
    },
    articles: pick(loaded, loaded.ids).map((article) => {
      const line = presentArticleLine(article, { ...loaded, base: '' })
      const { isRead, title: name } = line
      return { ...line, toggle: { action: `/article/${article.id}/read?from=saved`, isRead, name } }
    }),
    older: last && nextPage(context, site, { at: last.savedAt, id: last.articleId }),
  }
  return respond(context, frame, { title: site.words.saved, main: savedView(view, frame), width: 'middle' })
}
