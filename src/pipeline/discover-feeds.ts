import { decodeBytes } from '../feeds/decode-bytes.ts'
import { findFeedLinks } from '../feeds/find-feed-links.ts'
import { findFeedsInAnswer, findFeedsOfPage, findKnownFeeds } from '../feeds/find-known-feeds.ts'
import { findSitemapLinks } from '../feeds/find-sitemap-links.ts'
import { parseAddress } from '../feeds/parse-address.ts'
import type { Fetcher } from '../fetch/create-fetcher.ts'
import type { Fetched } from '../fetch/fetch-result.ts'
import { isSameSite } from '../lib/url.ts'
import type { FailureReason } from '../model/feed.ts'
import { fetchFeed } from './fetch-feed.ts'
import { limitRequests } from './limit-requests.ts'
import {
  type FoundChoice,
  type FoundFeed,
  type FoundNone,
  findFeeds,
  findFirstFeed,
  findNamedFeeds,
  type Lead,
  readFeed,
  type Search,
} from './try-feeds.ts'

export type Discovery = FoundFeed | FoundChoice | FoundNone

type Found = FoundFeed | FoundChoice

/** For one question: a person waits, and one host is asked once a second. */
const mostRequests = 24

/**
 * Finds the feed behind any address a person pastes, surest way first: the rule for a well-known service, the address
 * itself, what its page names, what the site's home page names, the usual places, the site's news sitemaps.
 */
export async function discoverFeeds(address: string, fetcher: Fetcher): Promise<Discovery> {
  const url = parseAddress(address)
  if (url === undefined) return { kind: 'failed', reason: 'bad address', detail: address }
  const found = await discoverAt(url, fetcher)
  const isNotReached = found.kind === 'failed' && notReached.has(found.reason)
  if (!isNotReached || /^\s*\w+:\/\//.test(address)) return found
  // Nobody said https: some small sites have none.
  const plain = await discoverAt(url.replace(/^https:/, 'http:'), fetcher)
  return plain.kind === 'failed' ? found : plain
}

const notReached: ReadonlySet<FailureReason> = new Set(['no connection', 'timed out'])

async function discoverAt(url: string, fetcher: Fetcher): Promise<Discovery> {
  const search = { ...limitRequests(fetcher, mostRequests), typedUrl: url }
  return (await findByRule(url, search)) ?? discoverFromPage(url, search)
}

/** By the rules for well-known services, which may have to be asked. */
async function findByRule(url: string, search: Search): Promise<Found | undefined> {
  const known = findKnownFeeds(url)
  const found = known && (await findFeeds(known.feeds, search))
  if (found !== undefined || known?.askUrl === undefined) return found
  const answer = await readText(known.askUrl, search)
  return answer === undefined ? undefined : findFeeds(findFeedsInAnswer(answer), search)
}

async function discoverFromPage(url: string, search: Search): Promise<Discovery> {
  const fetched = await fetchFeed({ url, typedUrl: url }, search)
  if (!fetched.ok) {
    const { reason, detail } = fetched
    // Some sites show their pages to browsers only, and their feeds to everybody.
    const onSite = reason === 'forbidden' ? await findOnSite('', url, search) : undefined
    return onSite ?? { kind: 'failed', reason, detail }
  }
  // Without validators no server may answer 304; one that does has nothing to read.
  if (fetched.notModified) return { kind: 'failed', reason: 'empty', detail: '304 without a condition' }
  const found = readFeed(fetched, url)
  if (found.kind === 'feed' || found.reason !== 'not a feed') return found
  const { html, pageUrl } = { html: decode(fetched), pageUrl: fetched.url }
  const ofService =
    (pageUrl === url ? undefined : await findByRule(pageUrl, search)) ??
    (await findFeeds(findFeedsOfPage(html, pageUrl), search))
  return ofService ?? (await findOnSite(html, pageUrl, search)) ?? found
}

/** On the page's own site: what is found belongs to it. */
async function findOnSite(html: string, pageUrl: string, search: Search): Promise<Found | undefined> {
  const links = findFeedLinks(html, pageUrl)
  const ofSort = (sort: (typeof links)[number]['found']) => links.filter(({ found }) => found === sort)
  const stated = ofSort('stated by the page')
  const found =
    (await findStated(stated, search)) ??
    (await findNamedFeeds(preferOwn(ofSort('linked from the page'), pageUrl), search, { areSure: false })) ??
    (await findOnHomePage(pageUrl, search)) ??
    (await findFirstFeed(ofSort('a usual address'), search)) ??
    (await findSitemaps(pageUrl, search)) ??
    (await findFirstFeed(stated, search))
  return found && { ...found, pageUrl }
}

/** Comments are offered beside several feeds, and taken where there is nothing else; who wants one feed does not mean them. */
function findStated(stated: readonly Lead[], search: Search): Promise<Found | undefined> {
  const own = stated.filter(({ kind }) => kind !== 'comments')
  return findNamedFeeds(own.length > 1 ? stated : own, search, { areSure: true })
}

/** A page may link to feeds of others; where it has some of its own site, those are meant. */
function preferOwn(leads: readonly Lead[], pageUrl: string): readonly Lead[] {
  const own = leads.filter(({ url }) => isSameSite(url, pageUrl))
  return own.length > 0 ? own : leads
}

async function findOnHomePage(pageUrl: string, search: Search): Promise<Found | undefined> {
  const homeUrl = new URL('/', pageUrl).href
  if (homeUrl === pageUrl) return undefined
  const html = await readText(homeUrl, search)
  if (html === undefined) return undefined
  const stated = findFeedLinks(html, homeUrl).filter(({ found }) => found === 'stated by the page')
  return findStated(stated, search)
}

/** Sitemaps that are read; each may be an index, whose parts are read then. */
const mostSitemaps = 5

async function findSitemaps(pageUrl: string, search: Search): Promise<Found | undefined> {
  const robotsText = await readText(new URL('/robots.txt', pageUrl).href, search)
  const urls = findSitemapLinks(robotsText ?? '', new URL('/', pageUrl).href)
  const leads = urls.slice(0, mostSitemaps).map((url) => ({ url, kind: 'news sitemap' }) as const)
  return findFeeds(leads, search)
}

async function readText(url: string, { fetch, typedUrl }: Search): Promise<string | undefined> {
  const fetched = await fetch({ url, typedUrl })
  return fetched.ok && !fetched.notModified ? decode(fetched) : undefined
}

function decode({ body, contentType }: Fetched): string {
  return decodeBytes(body, contentType)
}
