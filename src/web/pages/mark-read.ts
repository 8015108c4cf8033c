import type { Context } from 'hono'
import type { ArticleId, ReaderId, StoryId } from '../../model/ids.ts'
import { listNewsArticles } from '../load/load-following.ts'
import { readForm, readId } from '../read-request.ts'
import { redirectWithNotice, respondNotFound } from '../respond.ts'
import type { Handler } from '../route.ts'
import type { OwnSite } from '../site.ts'

/** Of a story that is marked so many of the newest articles: the pages of most show no more. */
const mostOfStory = 200
/** So many saved articles at one go. */
const mostSaved = 1000

/** Marks an article as read or not. Its own page would mark it as read at once, so another is shown. */
export const handleReadArticle = markBy(async (context, site) => {
  const id = readId<ArticleId>(context)
  if (id === undefined) return []
  return site.store.read(async (reader) => (await reader.listArticles([id])).map((article) => article.id))
})

/** As with an article, all of a story. */
export const handleReadStory = markBy(async (context, site) => {
  const id = readId<StoryId>(context)
  if (id === undefined) return []
  return site.store.read(
    async (reader) => (await reader.listArticleIdsOfStories([id], mostOfStory)).get(id) ?? [],
  )
})

/** The pages that a form may lead back to. */
const lists = ['/following', '/saved'] as const

function markBy(find: (context: Context, site: OwnSite) => Promise<readonly ArticleId[]>): Handler {
  return async (context, site) => {
    const readerId = site.findReaderId(context)
    const { read } = await readForm(context)
    const ids = readerId === undefined || (read !== '1' && read !== '0') ? [] : await find(context, site)
    if (readerId === undefined || ids.length === 0) return respondNotFound(context, site)
    await site.commands.readers.markRead(readerId, ids, read === '1')
    const address = lists.find((list) => list === `/${context.req.query('from')}`) ?? '/'
    return redirectWithNotice(context, address, { code: read === '1' ? 'markedRead' : 'markedUnread' })
  }
}

/** Marks all news of what is followed as read that were there when the page was made. */
export const handleReadFollowing = markAllBy('/following', async (upTo, readerId, site) => {
  const last = /^\d{1,15}$/.test(upTo) ? (Number(upTo) as ArticleId) : undefined
  if (last === undefined) return undefined
  return site.store.read((reader) => listNewsArticles(reader, { readerId, now: site.clock(), upTo: last }))
})

/** Marks the saved articles as read that the page shows, and those that were saved before. */
export const handleReadSaved = markAllBy('/saved', async (upTo, readerId, site) => {
  const first = /^(\d{1,16})~(\d{1,15})$/.exec(upTo)
  if (!first) return undefined
  const after = { at: Number(first[1]), id: (Number(first[2]) + 1) as ArticleId }
  const page = { readerId, isUnread: true, after, limit: mostSaved }
  const saved = await site.store.read((reader) => reader.listSavedArticles(page))
  return saved.map(({ articleId }) => articleId)
})

type FindAll = (upTo: string, readerId: ReaderId, site: OwnSite) => Promise<readonly ArticleId[] | undefined>

function markAllBy(address: (typeof lists)[number], find: FindAll): Handler {
  return async (context, site) => {
    const readerId = site.findReaderId(context)
    const { upTo } = await readForm(context)
    if (readerId === undefined || typeof upTo !== 'string') return respondNotFound(context, site)
    const ids = await find(upTo, readerId, site)
    if (!ids) return respondNotFound(context, site)
    const { at, count } = await site.commands.readers.markRead(readerId, ids, true)
    return redirectWithNotice(context, `${address}?marked=${at}`, { code: 'allMarkedRead', count })
  }
}

/** Makes unread again what was marked as read at one go. */
export const handleUndoRead: Handler = async (context, site) => {
  const readerId = site.findReaderId(context)
  const { at, from } = await readForm(context)
  const address = lists.find((list) => list === from)
  if (readerId === undefined || !address || typeof at !== 'string' || !/^\d{1,16}$/.test(at))
    return respondNotFound(context, site)
  const count = await site.commands.readers.undoRead(readerId, Number(at))
  return redirectWithNotice(context, address, { code: 'readUndone', count })
}

/** What was marked a moment ago, as the address of a list says it. */
export function readMarkedAt(context: Context): number | undefined {
  const marked = context.req.query('marked') ?? ''
  return /^\d{1,16}$/.test(marked) ? Number(marked) : undefined
}
