import type { Context } from 'hono'
import { z } from 'zod'
import { type Feed, pagePolicies } from '../../model/feed.ts'
import type { FeedId } from '../../model/ids.ts'
import type { Outlet } from '../../model/outlet.ts'
import { presentFeed } from '../present/present-feeds.ts'
import { presentHealth } from '../present/present-health.ts'
import { readForm, readId } from '../read-request.ts'
import { makeFrame, redirectWithNotice, respond, respondNotFound } from '../respond.ts'
import type { OwnSite } from '../site.ts'
import { feedView, type TypedSettings } from '../views/feed-view.ts'

interface FeedTrouble {
  readonly typed: TypedSettings
  readonly error: string
}

interface LoadedFeed {
  readonly feed: Feed
  readonly outlets: readonly Outlet[]
  readonly folders: readonly string[]
}

/** A feed's page: its health, and what can be changed. */
export async function handleFeed(context: Context, site: OwnSite, trouble?: FeedTrouble): Promise<Response> {
  const loaded = await loadFeed(context, site)
  if (!loaded) return respondNotFound(context, site)
  const { feed, outlets } = loaded
  const frame = makeFrame(context, site)
  const view = {
    row: presentFeed(feed, new Map(outlets.map((outlet) => [outlet.id, outlet])), frame),
    health: presentHealth(feed, frame),
    url: feed.url,
    addedAt: feed.addedAt,
    lastNewAt: feed.lastNewAt,
    failure: feed.failure,
    announcedUntil: (feed.announcedUntil ?? 0) > frame.now ? feed.announcedUntil : undefined,
    canPause: feed.state === 'active',
    canResume: feed.state !== 'active',
    folders: loaded.folders,
    typed: trouble?.typed ?? { title: feed.title, folder: feed.folder ?? '', pages: feed.pagePolicy },
    error: trouble?.error,
  }
  const page = { title: feed.title, main: feedView(view, frame), width: 'narrow' } as const
  return respond(context, frame, page, trouble ? 422 : 200)
}

async function loadFeed(context: Context, site: OwnSite): Promise<LoadedFeed | undefined> {
  const id = readId<FeedId>(context)
  if (id === undefined) return undefined
  return site.store.read(async (reader) => {
    const feed = await reader.findFeed(id)
    if (!feed) return undefined
    const outlets = await reader.listOutlets([feed.outletId])
    return { feed, outlets, folders: (await reader.listFolders()).sort() }
  })
}

/** Gives a feed another name or folder. */
export async function handleChangeFeed(context: Context, site: OwnSite): Promise<Response> {
  const id = readId<FeedId>(context)
  const { words } = site
  const form = z.object({
    title: z.string().trim().min(1, words.nameMissing).max(200, words.nameTooLong),
    folder: z.string().trim().max(100, words.nameTooLong),
    pages: z.enum(pagePolicies).optional().catch(undefined),
  })
  const body = await readForm(context)
  const typed = {
    title: String(body.title ?? ''),
    folder: String(body.folder ?? ''),
    pages: String(body.pages ?? ''),
  }
  const given = form.safeParse(typed)
  if (id === undefined) return respondNotFound(context, site)
  if (!given.success) {
    return handleFeed(context, site, { typed, error: given.error.issues[0]?.message ?? words.nameMissing })
  }
  const { title, pages } = given.data
  const folder = given.data.folder === '' ? undefined : given.data.folder
  const feed = await site.commands.changeFeed(id, { title, folder, ...(pages && { pagePolicy: pages }) })
  if (!feed) return respondNotFound(context, site)
  return redirectWithNotice(context, `/feeds/${id}`, { code: 'saved' })
}

/** Stops reading a feed until it is resumed. */
export function handlePause(context: Context, site: OwnSite): Promise<Response> {
  return changeState(context, site, 'paused')
}

/** Reads a paused or ended feed again. */
export function handleResume(context: Context, site: OwnSite): Promise<Response> {
  return changeState(context, site, 'active')
}

async function changeState(context: Context, site: OwnSite, state: 'active' | 'paused'): Promise<Response> {
  const id = readId<FeedId>(context)
  const feed = id === undefined ? undefined : await site.commands.changeFeed(id, { state })
  if (!feed) return respondNotFound(context, site)
  return redirectWithNotice(context, `/feeds/${feed.id}`, { code: state === 'paused' ? 'paused' : 'resumed' })
}

/** Has a feed read now instead of when it is due, and tells what came of it. */
export async function handleReadNow(context: Context, site: OwnSite): Promise<Response> {
  const id = readId<FeedId>(context)
  const outcome = id === undefined ? undefined : await site.commands.readNow(id)
  if (!outcome) return respondNotFound(context, site)
  const count = outcome.kind === 'read' ? { count: outcome.added } : {}
  return redirectWithNotice(context, `/feeds/${id}`, { code: outcome.kind, ...count })
}
