import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { z } from 'zod'
import { resolveHttpUrl } from '../../lib/url.ts'
import { feedFilters, loadFeeds } from '../load/load-feeds.ts'
import { noteAudit } from '../note-audit.ts'
import { presentFeeds } from '../present/present-feeds.ts'
import { readForm } from '../read-request.ts'
import { makeFrame, redirectWithNotice, respond } from '../respond.ts'
import type { OwnSite } from '../site.ts'
import { choiceView } from '../views/choice-view.ts'
import { feedsView } from '../views/feeds-view.ts'

/** What a form held that could not be done, shown again with the reason. */
export interface FeedsTrouble {
  readonly typedAddress?: string
  readonly addError?: string
  readonly importError?: string
  readonly status: ContentfulStatusCode
}

/** All feeds with their health. */
export async function handleFeeds(
  context: Context,
  site: OwnSite,
  trouble?: FeedsTrouble,
): Promise<Response> {
  const { words } = site
  const position = {
    filter: feedFilters.find((filter) => filter === context.req.query('show')) ?? 'all',
    page: /^[1-9]\d{0,5}$/.test(context.req.query('page') ?? '') ? Number(context.req.query('page')) : 1,
    locale: words.locale,
  }
  const { reportCount, ...loaded } = await site.store.read(async (reader) => ({
    ...(await loadFeeds(reader, position)),
    reportCount: await reader.countTextReports(),
  }))
  const frame = makeFrame(context, site)
  const view = {
    summary: words.feedSummary(await site.commands.progress()),
    reportCount,
    ...presentFeeds(loaded, position, frame),
    typedAddress: trouble?.typedAddress ?? context.req.query('address') ?? '',
    addError: trouble?.addError,
    importError: trouble?.importError,
  }
  return respond(context, frame, { title: words.feeds, main: feedsView(view, frame) }, trouble?.status ?? 200)
}

// What browsers and servers agree on as the longest address.
const maxAddressLength = 2000

/** Adds the feed at an address, or the one that its page names, or asks which of several. */
export async function handleAddFeed(context: Context, site: OwnSite): Promise<Response> {
  const { words } = site
  const form = z.object({
    address: z.string().trim().min(1, words.addressMissing).max(maxAddressLength, words.addressTooLong),
  })
  const body = await readForm(context)
  const typedAddress = typeof body.address === 'string' ? body.address : ''
  const given = form.safeParse({ address: typedAddress })
  if (!given.success) {
    const addError = given.error.issues[0]?.message ?? words.addressMissing
    return handleFeeds(context, site, { typedAddress, addError, status: 422 })
  }
  const pageUrl = typeof body.page === 'string' ? resolveHttpUrl(body.page) : undefined
  const outcome = await site.commands.addFeed({ ...given.data, ...(pageUrl && { pageUrl }) })
  if (outcome.kind === 'failed') {
    return handleFeeds(context, site, { typedAddress, addError: words.failure[outcome.reason], status: 422 })
  }
  if (outcome.kind === 'choice') {
    const frame = makeFrame(context, site)
    const { candidates, pageUrl } = outcome
    const main = choiceView({ address: given.data.address, candidates, pageUrl }, frame)
    return respond(context, frame, { title: words.chooseFeed, main, width: 'narrow' })
  }
  if (outcome.kind === 'added') await noteAudit(context, site, 'feed added', outcome.feed.url)
  return redirectWithNotice(context, `/feeds/${outcome.feed.id}`, { code: outcome.kind })
}
