import { fail, type Result, succeed } from '../lib/result.ts'
import { removeControls } from '../lib/text.ts'
import type { FailureReason } from '../model/feed.ts'
import type { ParsedFeed } from '../model/parsed-feed.ts'
import { decodeBytes } from './decode-bytes.ts'
import { parseAtom } from './parse-atom.ts'
import { parseJsonFeed } from './parse-json-feed.ts'
import { parseNewsSitemap } from './parse-news-sitemap.ts'
import { parseRss } from './parse-rss.ts'
import { readRoot } from './read-root.ts'

export interface FeedDocument {
  readonly body: Uint8Array | string
  /** The Content-Type header, if any. */
  readonly contentType?: string
  /** Where the body came from; relative addresses count from it. */
  readonly url?: string
}

/** Any feed's bytes as one shape. Text that is no feed is a named failure, a broken feed is read as far as it goes. */
export function parseFeed({ body, contentType, url }: FeedDocument): Result<ParsedFeed, FailureReason> {
  const decoded = typeof body === 'string' ? body : decodeBytes(body, contentType)
  const text = removeControls(decoded).trim()
  if (text === '') return fail('empty', 'nothing but white space')
  if (text.startsWith('{')) return parseJsonFeed(text, url)
  const root = readRoot(text, url)
  if (!root.ok) return root
  switch (root.value.name) {
    case 'feed':
    case 'entry':
      return succeed(parseAtom(root.value))
    case 'urlset':
      return parseNewsSitemap(root.value)
    case 'sitemapindex':
      return fail('no news', 'an index of sitemaps: the articles stand in its parts')
    default:
      return succeed(parseRss(root.value))
  }
}
