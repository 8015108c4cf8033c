import { decodeBytes } from '../feeds/decode-bytes.ts'
import { type FeedLink, findFeedLinks, withoutFeedScheme } from '../feeds/find-feed-links.ts'
import { parseFeed } from '../feeds/parse-feed.ts'
import type { Fetcher } from '../fetch/create-fetcher.ts'
import type { Fetched } from '../fetch/fetch-result.ts'
import type { FailureReason } from '../model/feed.ts'
import type { ParsedFeed } from '../model/parsed-feed.ts'
import type { FeedCandidate } from './commands.ts'
import { fetchFeed, toDocument } from './fetch-feed.ts'

/** Requests to one site for one question; a person waits, and the surest addresses come first. */
const mostTries = 8

export type Discovery =
  /** `pageUrl` is the page that led to it, unless the address was the feed's. */
  | { readonly kind: 'feed'; readonly url: string; readonly feed: ParsedFeed; readonly pageUrl?: string }
  | { readonly kind: 'choice'; readonly candidates: readonly FeedCandidate[] }
  | { readonly kind: 'failed'; readonly reason: FailureReason; readonly detail: string }

/** Finds the feed behind any address a person pastes: it is one, it names some, or its site has one where they usually are. */
export async function discoverFeeds(address: string, fetcher: Fetcher): Promise<Discovery> {
  const url = toUrl(address)
  if (url === undefined) return { kind: 'failed', reason: 'bad address', detail: address }
  const fetched = await fetchFeed({ url, typedUrl: url }, fetcher)
  if (!fetched.ok) return { kind: 'failed', reason: fetched.reason, detail: fetched.detail }
  // Without validators no server may answer 304; one that does has nothing to read.
  if (fetched.notModified) return { kind: 'failed', reason: 'empty', detail: '304 without a condition' }
  const found = readFeed(fetched, url)
  if (found.kind === 'feed') return found
  const links = findFeedLinks(decodeBytes(fetched.body, fetched.contentType), fetched.url)
  const stated = links.filter((link) => link.found === 'stated by the page')
  if (stated.length > 1) return { kind: 'choice', candidates: stated.map(toCandidate) }
  const first = await findFirstFeed(links.slice(0, mostTries), url, fetcher)
  return first ? { ...first, pageUrl: fetched.url } : found
}

/** A feed keeps the address by which it was asked for, unless it has moved for good. */
function readFeed(fetched: Fetched, url: string): FoundFeed | Extract<Discovery, { kind: 'failed' }> {
  const parsed = parseFeed(toDocument(fetched))
  if (parsed.ok) return { kind: 'feed', url: fetched.movedTo ?? url, feed: parsed.value }
  return { kind: 'failed', reason: parsed.reason, detail: parsed.detail }
}

function toCandidate({ url, title }: FeedLink): FeedCandidate {
  return { url, title }
}

type FoundFeed = Extract<Discovery, { kind: 'feed' }>

async function findFirstFeed(
  links: readonly FeedLink[],
  pageUrl: string,
  fetcher: Fetcher,
): Promise<FoundFeed | undefined> {
  for (const { url } of links) {
    const fetched = await fetcher.fetch({ url, typedUrl: pageUrl })
    if (!fetched.ok || fetched.notModified) continue
    const found = readFeed(fetched, url)
    if (found.kind === 'feed') return found
  }
  return undefined
}

/** `'example.org/news'` → `'https://example.org/news'`; `feed:` addresses of old are understood. */
function toUrl(address: string): string | undefined {
  const text = withoutFeedScheme(address) ?? ''
  const withScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`
  const url = URL.parse(withScheme)
  if (url === null || !/^https?:$/.test(url.protocol) || text === '') return undefined
  return url.href
}
