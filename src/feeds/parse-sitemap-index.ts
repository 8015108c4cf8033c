import { parseDate } from '../lib/parse-date.ts'
import { defined } from '../lib/read.ts'
import { type Result, succeed } from '../lib/result.ts'
import { removeControls } from '../lib/text.ts'
import type { FailureReason } from '../model/feed.ts'
import type { Timestamp } from '../model/ids.ts'
import { decodeBytes } from './decode-bytes.ts'
import type { FeedDocument } from './parse-feed.ts'
import { readAddress } from './read-fields.ts'
import { readRoot } from './read-root.ts'
import { childrenOf, childText } from './xml-element.ts'

/** A sitemap that an index names. */
export interface SitemapPart {
  readonly url: string
  /** When it last changed, as the index says. */
  readonly modifiedAt?: Timestamp
}

// The root stands within the first lines; a style sheet and a comment come before it.
const headLength = 4096

/** Whether the bytes are an index of sitemaps; looks at their beginning only. Sitemaps are UTF-8 (sitemaps.org/protocol.html). */
export function isSitemapIndex(body: Uint8Array): boolean {
  return /<(?:[\w.-]+:)?sitemapindex[\s>]/i.test(headOf(body))
}

/** Whether the bytes are a sitemap with news in it, told by its vocabulary and an entry of it, without reading it whole. */
export function isNewsSitemap(body: Uint8Array): boolean {
  const head = headOf(body)
  return (
    /<(?:[\w.-]+:)?urlset[\s>]/i.test(head) &&
    /\/schemas\/sitemap-news\//i.test(head) &&
    Buffer.from(body.buffer, body.byteOffset, body.byteLength).includes(':news>')
  )
}

function headOf(body: Uint8Array): string {
  return new TextDecoder('latin1').decode(body.subarray(0, headLength))
}

/**
 * The parts of an index of sitemaps, those first in which the newest articles are to be expected: by a name that speaks
 * of news, by the stated change, by a date in the address, else in the index's order.
 */
export function parseSitemapIndex({
  body,
  contentType,
  url,
}: FeedDocument): Result<SitemapPart[], FailureReason> {
  const text = removeControls(typeof body === 'string' ? body : decodeBytes(body, contentType))
  const root = readRoot(text, url)
  if (!root.ok) return root
  const parts = childrenOf(root.value, 'sitemap').flatMap((sitemap) => {
    const address = readAddress(sitemap, 'loc')
    const modifiedAt = parseDate(childText(sitemap, 'lastmod') ?? '')
    return address === undefined ? [] : [defined({ url: address, modifiedAt })]
  })
  return succeed(newestFirst(parts))
}

function newestFirst(parts: readonly SitemapPart[]): SitemapPart[] {
  // An index may name 50,000: their addresses are looked at once each, not at every comparison.
  const ranked = parts.map((part) => ({
    part,
    ranks: [Number(speaksOfNews(part.url)), part.modifiedAt ?? 0, dateOf(part)] as const,
  }))
  ranked.sort(
    ({ ranks: one }, { ranks: other }) => other[0] - one[0] || other[1] - one[1] || other[2] - one[2],
  )
  return ranked.map(({ part }) => part)
}

/** `'https://a.org/news-sitemap.xml'`, not `'https://news.org/pages.xml'`: a host may be called so. */
export function speaksOfNews(url: string): boolean {
  return /news/i.test(URL.parse(url)?.pathname ?? '')
}

/** `'…/2025/05.xml'` → 20250599: a month or a year that goes on is newer than any of its days. */
function dateOf({ url }: SitemapPart): number {
  const digits = /(?:19|20)\d\d(?:[-/_.]?\d\d){0,2}(?!\d)/.exec(URL.parse(url)?.pathname ?? '')?.[0]
  return Number((digits ?? '').replace(/\D/g, '').padEnd(8, '9').slice(0, 8)) * (digits === undefined ? 0 : 1)
}
