import type { Context } from 'hono'
import { rateTrend } from '../../lib/rate-trend.ts'
import type { ArticleId } from '../../model/ids.ts'
import { loadArticles, pick } from '../load/load-articles.ts'
import { loadTrend } from '../load/load-trend.ts'
import { presentArticleLine } from '../present/present-article-line.ts'
import { presentFollow, toAddress } from '../present/present-follow.ts'
import { presentTagWhy } from '../present/present-why.ts'
import { nextPage, readCursor } from '../read-request.ts'
import { makeFrame, respond, respondNotFound } from '../respond.ts'
import type { Site } from '../site.ts'
import { tagView } from '../views/tag-view.ts'

// Some three screens of lines.
const articlesPerPage = 30

/** A hashtag's page: the articles that bear it. */
export async function handleTag(context: Context, site: Site): Promise<Response> {
  const position = readCursor<ArticleId>(context)
  const readerId = site.findReaderId(context)
  const loaded = await site.store.read(async (reader) => {
    const tag = await reader.findTag(context.req.param('slug') ?? '')
    if (!tag) return undefined
    const ids = await reader.listArticleIds({ tagId: tag.id, ...position, limit: articlesPerPage + 1 })
    const tags = await reader.listTagsOfArticles(ids)
    const choice = readerId && (await reader.findChoice(readerId, { kind: 'tag', id: tag.id }))
    // The drawing stands on the first page.
    const days = position.after ? undefined : await loadTrend(reader, tag.id, site.clock())
    return { tag, ids, tags, choice, days, ...(await loadArticles(reader, ids, readerId)) }
  })
  if (!loaded) return respondNotFound(context, site)
  const frame = makeFrame(context, site)
  const articles = pick(loaded, loaded.ids.slice(0, articlesPerPage))
  const last = loaded.ids.length > articlesPerPage ? articles.at(-1) : undefined
  const around = { ...loaded, base: site.base }
  const view = {
    label: loaded.tag.label,
    kind: loaded.tag.kind,
    articleCount: loaded.tag.articleCount,
    outletCount: loaded.tag.outletCount,
    trend: loaded.days && { days: loaded.days, ...rateTrend(loaded.days) },
    articles: articles.map((article) => {
      const borne = loaded.tags.get(article.id)?.find(({ slug }) => slug === loaded.tag.slug)
      return { ...presentArticleLine(article, around), whyHere: presentTagWhy(article, borne, frame) }
    }),
    follow: presentFollow(
      `#${loaded.tag.label}`,
      toAddress({ kind: 'tag', id: loaded.tag.id }, loaded.tag.slug),
      { choice: loaded.choice, frame },
    ),
    older: last && nextPage(context, site, { at: last.publishedAt, id: last.id }),
  }
  return respond(context, frame, { title: `#${view.label}`, main: tagView(view, frame), width: 'middle' })
}
