import { Parser } from 'htmlparser2'
import { cutExcess } from '../lib/cut-excess.ts'
import { defined } from '../lib/read.ts'
import { excerptOf } from '../lib/text.ts'
import { resolveHttpUrl } from '../lib/url.ts'
import type { FeedKind } from '../model/feed.ts'

export interface FeedLink {
  readonly url: string
  /** Absent where it would only say that it is a feed. */
  readonly title?: string
  readonly kind: FeedKind
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

/** Of each sort: a person chooses among a few, and a page that names hundreds of feeds begins with its own. */
const mostLinks = 40

/**
 * Addresses to try for a page's feed, best first, each once: what the page states (feeds of comments last), what it
 * links to, then the usual addresses of its site.
 */
export function findFeedLinks(html: string, pageUrl: string): FeedLink[] {
  const page = readLinks(html, pageUrl)
  const usual = usualPaths.map((path): FeedLink | undefined => toLink(path, page.base, 'a usual address'))
  const stated = page.stated.toSorted((one, other) => Number(isOfComments(one)) - Number(isOfComments(other)))
  const all = [...stated, ...page.linked, ...usual].filter((link) => link !== undefined)
  return all.filter((link, at) => all.findIndex(({ url }) => url === link.url) === at)
}

function isOfComments({ kind }: FeedLink): boolean {
  return kind === 'comments'
}

interface PageLinks {
  base: string
  readonly stated: FeedLink[]
  readonly linked: FeedLink[]
  /** The link whose words are being read. */
  open: { readonly href: string; text: string } | undefined
}

function readLinks(html: string, pageUrl: string): PageLinks {
  const page: PageLinks = { base: pageUrl, stated: [], linked: [], open: undefined }
  const parser = new Parser({
    onopentag: (name, attributes) => readTag(page, name, attributes),
    ontext(text) {
      if (page.open) page.open.text += text
    },
    onclosetag(name) {
      if (name === 'a') closeLink(page)
    },
  })
  parser.end(cutExcess(html))
  closeLink(page)
  return page
}

function readTag(
  page: PageLinks,
  name: string,
  { rel = '', type = '', href = '', title = '' }: Readonly<Record<string, string>>,
): void {
  if (name === 'base') page.base = resolveHttpUrl(href, page.base) ?? page.base
  if (name === 'link' && statesFeed(rel, type, href) && page.stated.length < mostLinks) {
    page.stated.push(...present(toLink(href, page.base, 'stated by the page', title)))
  }
  // One that was never closed ends where the next begins.
  if (name === 'a') closeLink(page)
  if (name === 'a' && looksLikeFeed(href) && page.linked.length < mostLinks) {
    page.open = { href, text: `${title} ` }
  }
}

function statesFeed(rel: string, type: string, href: string): boolean {
  const relations = rel.toLowerCase().split(/\s+/)
  if (relations.includes('feed')) return true
  // WordPress states where programs may read the page as data, with the type that JSON Feed had at first.
  return relations.includes('alternate') && feedTypes.test(type) && !href.includes('/wp-json/')
}

function closeLink(page: PageLinks): void {
  if (page.open === undefined) return
  const { href, text } = page.open
  page.linked.push(...present(toLink(href, page.base, 'linked from the page', text)))
  page.open = undefined
}

/** `/rss`, `/feed/`, `/news.atom`, `/feeds/world.xml`, `feed://…` */
function looksLikeFeed(href: string): boolean {
  const path = href.split(/[?#]/, 1)[0] ?? ''
  // In two steps: one pattern for both would try the rest of a long address from each of its parts.
  const isNamedXml = /\.xml$/i.test(path) && /rss|feed|atom/i.test(path)
  return isNamedXml || /^feed:|\/(rss|feed|atom)\/?$|\.(rss|atom|rdf)$/i.test(path)
}

function toLink(href: string, base: string, found: FeedLink['found'], text = ''): FeedLink | undefined {
  const url = resolveHttpUrl(withoutFeedScheme(href), base)
  if (url === undefined) return undefined
  const title = excerptOf(text, 100)
  return {
    ...defined({ url, title: isTelling(title) ? title : undefined }),
    kind: detectKind(url, title),
    found,
  }
}

/** Whether there is more in it than that something is a feed: `'RSS 2.0'` → false. */
function isTelling(title: string): boolean {
  return title.replace(/\b(?:rss|atom|xml|json|feeds?|subscribe)\b|[\p{N}\p{P}\p{S}\s]+/giu, '') !== ''
}

// The word in the languages that WordPress is mostly used in: it states feeds of comments on every page.
const commentWords =
  /(?<![\p{L}])(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|komentarze)(?![\p{L}])/iu

function detectKind(url: string, title: string): FeedKind {
  const words = `${url} ${title}`
  if (commentWords.test(words)) return 'comments'
  return /podcast/i.test(words) ? 'podcast' : 'articles'
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
