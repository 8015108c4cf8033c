import type { Context } from 'hono'
import { z } from 'zod'
import type { FeedId } from '../../model/ids.ts'
import { noteAudit } from '../note-audit.ts'
import { readForm, readId } from '../read-request.ts'
import { makeFrame, redirectWithNotice, respond, respondMessage, respondNotFound } from '../respond.ts'
import type { OwnSite } from '../site.ts'
import { removeFeedView } from '../views/feed-view.ts'

/** Asks whether a feed's articles stay or go. */
export async function handleAskRemove(context: Context, site: OwnSite): Promise<Response> {
  const id = readId<FeedId>(context)
  const feed = id === undefined ? undefined : await site.store.read((reader) => reader.findFeed(id))
  if (!feed) return respondNotFound(context, site)
  const frame = makeFrame(context, site)
  const view = { title: feed.title, href: `/feeds/${feed.id}`, articleCount: feed.articleCount }
  return respond(context, frame, {
    title: site.words.removeQuestion(feed.title),
    main: removeFeedView(view, frame),
    width: 'narrow',
  })
}

const form = z.object({ articles: z.enum(['keep', 'remove']) })

/** Removes a feed, with or without its articles. Nothing is removed unless the person said which. */
export async function handleRemove(context: Context, site: OwnSite): Promise<Response> {
  const { words } = site
  const id = readId<FeedId>(context)
  const given = form.safeParse(await readForm(context))
  if (id === undefined) return respondNotFound(context, site)
  if (!given.success) {
    const message = { heading: words.remove, sentence: words.choiceMissing, status: 422 } as const
    return respondMessage(context, site, message)
  }
  const feed = await site.store.read((reader) => reader.findFeed(id))
  await site.commands.removeFeed(id, given.data)
  await noteAudit(context, site, 'feed removed', feed?.url)
  return redirectWithNotice(context, '/feeds', { code: 'removed' })
}
