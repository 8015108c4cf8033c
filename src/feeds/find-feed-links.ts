import { Parser } from 'htmlparser2'
import { cutExcess } from '../lib/cut-excess.ts'
import { defined } from '../lib/read.ts'
import { foldSpace } from '../lib/text.ts'
import { resolveHttpUrl } from '../lib/url.ts'

export interface FeedLink {
  readonly url: string
  readonly title?: string
  /** Why it may be a feed, surest first. */
  readonly found: 'stated by the page' | 'linked from the page' | 'a usual address'
}

/** Where publishing systems put their feeds: WordPress and most others, Ghost, Hugo, Blogger, Jekyll, Movable Type. */
const usualPaths = [
  '/feed',
  '/rss',
  '/rss.xml',
  '/feed.xml',
  '/atom.xml',
  '/index.xml',
  '/feeds/posts/default',
  '/feed.json',
  '/index.rdf',
]
const feedTypes = /^(application|text)\/(rss|atom|rdf|feed)\+(xml|json)\b|^application\/(feed\+)?json$/i

/**
 * Addresses to try for a page's feed, best first, each once: what the page states (feeds of comments last), what it
 * links to, then the usual addresses of its site.
 */
export function findFeedLinks(html: string, pageUrl: string): FeedLink[] {
  const page = readLinks(html, pageUrl)
  const usual = usualPaths.map((path): FeedLink | undefined => toLink(path, page.base, 'a usual address'))
  const stated = page.stated.toSorted((one, other) => Number(isOfComments(one)) - Number(isOfComments(other)))
  const all = [...stated, ...page.linked, ...usual].filter((link) => link !== undefined)
  return [...new Map(all.toReversed().map((link) => [link.url, link])).values()].toReversed()
}

function isOfComments({ url, title }: FeedLink): boolean {
  return /comment/i.test(`${url} ${title ?? ''}`)
}

interface PageLinks {
  base: string
  readonly stated: FeedLink[]
  readonly linked: FeedLink[]
}

function readLinks(html: string, pageUrl: string): PageLinks {
  const page: PageLinks = { base: pageUrl, stated: [], linked: [] }
  const parser = new Parser({ onopentag: (name, attributes) => readTag(page, name, attributes) })
  parser.end(cutExcess(html))
  return page
}

function readTag(
  page: PageLinks,
  name: string,
  { rel = '', type = '', href, title }: Readonly<Record<string, string>>,
): void {
  const relations = rel.toLowerCase().split(/\s+/)
  if (name === 'base') page.base = resolveHttpUrl(href, page.base) ?? page.base
  if (
    name === 'link' &&
    (relations.includes('feed') || (relations.includes('alternate') && feedTypes.test(type)))
  ) {
    page.stated.push(...present(toLink(href, page.base, 'stated by the page', title)))
  }
  // A page may link to hundreds of feeds of others; the first ones are its own.
  if (name === 'a' && looksLikeFeed(href) && page.linked.length < 10) {
    page.linked.push(...present(toLink(href, page.base, 'linked from the page', title)))
  }
}

/** `/rss`, `/feed/`, `/news.atom`, `/feeds/world.xml`, `feed://…` */
function looksLikeFeed(href: string | undefined): boolean {
  return /^feed:|\/(rss|feed|atom)\/?([?#]|$)|\.(rss|atom|rdf)([?#]|$)|(rss|feed|atom)[^?#]*\.xml([?#]|$)/i.test(
    href ?? '',
  )
}

function toLink(
  href: string | undefined,
  base: string,
  found: FeedLink['found'],
  title?: string,
): FeedLink | undefined {
  const url = resolveHttpUrl(withoutFeedScheme(href), base)
  return url === undefined ? undefined : { ...defined({ url, title: title && foldSpace(title) }), found }
}

/** `'feed://a.org/x'` and `'feed:https://a.org/x'` are what some readers once registered for. */
export function withoutFeedScheme(address: string | undefined): string | undefined {
  return address
    ?.trim()
    .replace(/^feed:(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'http://')
}

function present<Value>(value: Value | undefined): Value[] {
  return value === undefined ? [] : [value]
}
