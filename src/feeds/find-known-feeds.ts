import { Parser } from 'htmlparser2'
import { cutExcess } from '../lib/cut-excess.ts'
import { readFields, readList, readText } from '../lib/read.ts'
import { resolveHttpUrl } from '../lib/url.ts'
import type { FeedKind } from '../model/feed.ts'
import { type KnownSite, knownSites } from './known-sites.ts'

export interface KnownFeed {
  readonly url: string
  readonly kind: FeedKind
}

export interface KnownFeeds {
  /** To be tried in this order. */
  readonly feeds: readonly KnownFeed[]
  /** Where to ask if none of them is one; `findFeedsInAnswer` reads the answer. */
  readonly askUrl?: string
}

/** What is a feed by its name needs no rule, and rules for the pages around it must not put another in its place. */
const feedPath = /\.(?:rss|atom|rdf|xml|json)$|\/(?:rss|atom|feed)\/?$/i

/**
 * The feeds of a page of a well-known service, by its address alone:
 * `'https://www.reddit.com/r/ferries'` → `'https://www.reddit.com/r/ferries/.rss'`
 */
export function findKnownFeeds(url: string): KnownFeeds | undefined {
  const found = findRule(url)
  if (found === undefined || (!found.site.feeds && !found.site.ask)) return undefined
  const { site, fill } = found
  const feeds = (site.feeds ?? []).map((feed) =>
    typeof feed === 'string' ? { url: fill(feed), kind: site.kind } : { url: fill(feed[1]), kind: feed[0] },
  )
  return { feeds, ...(site.ask && { askUrl: fill(site.ask) }) }
}

/** The feeds of a page of a well-known service, by what stands in it: its lasting address, or the id of its owner. */
export function findFeedsOfPage(html: string, pageUrl: string): readonly KnownFeed[] {
  const site = findRule(pageUrl)?.site
  // Whoever likes may say that his page is one of a service; only the service's own is believed.
  if (site === undefined || site.host.test('page.invalid')) return []
  const facts = readFacts(html, pageUrl)
  const named = facts.addresses.flatMap((address) => findOfSameSite(address, site))
  if (named.length > 0 || site.inPage === undefined) return named
  const { names, value, feed } = site.inPage
  const ids = names
    .flatMap((name) => facts.items.get(name) ?? [])
    .flatMap((text) => value.exec(text)?.[1] ?? [])
  return ids.slice(0, 1).map((id) => ({ url: feed.replace('$1', id), kind: site.kind }))
}

function findOfSameSite(address: string, site: KnownSite): readonly KnownFeed[] {
  return site.host.test(URL.parse(address)?.host ?? '') ? (findKnownFeeds(address)?.feeds ?? []) : []
}

/** The feeds in a service's answer to a question: of a podcast's number (Apple), or of an account (RFC 7033 §4.4). */
export function findFeedsInAnswer(json: string): readonly KnownFeed[] {
  const answer = readJson(json)
  const podcasts = readList(answer.results).map((result) => readAddressIn(readFields(result).feedUrl))
  const profiles = readList(answer.links)
    .map(readFields)
    .filter((link) => link.rel === 'http://webfinger.net/rel/profile-page')
    .map((link) => readAddressIn(link.href))
  return [
    ...podcasts.flatMap((url) => (url === undefined ? [] : [{ url, kind: 'podcast' as const }])),
    ...profiles.flatMap((url) => (url === undefined ? [] : (findKnownFeeds(url)?.feeds ?? []))),
  ]
}

function readJson(text: string): Readonly<Record<string, unknown>> {
  try {
    return readFields(JSON.parse(text))
  } catch {
    return {}
  }
}

function readAddressIn(value: unknown): string | undefined {
  return resolveHttpUrl(readText(value))
}

interface FoundRule {
  readonly site: KnownSite
  /** Puts the parts of the page's address into one of the rule's. */
  readonly fill: (template: string) => string
}

function findRule(url: string): FoundRule | undefined {
  const page = URL.parse(url)
  if (page === null || feedPath.test(page.pathname)) return undefined
  for (const site of knownSites) {
    const match = site.host.test(page.hostname) ? site.path.exec(page.pathname + page.search) : null
    if (match === null) continue
    const parts = new Map(match.map((part, at) => [String(at), part]))
    parts.set('origin', page.origin).set('host', page.host)
    return {
      site,
      fill: (template) => template.replace(/\$(\d|origin|host)/g, (_, name) => parts.get(name) ?? ''),
    }
  }
  return undefined
}

interface PageFacts {
  /** What the page says its own address is, surest first. */
  readonly addresses: string[]
  /** Contents by `itemprop`. */
  readonly items: Map<string, string[]>
}

function readFacts(html: string, pageUrl: string): PageFacts {
  const facts: PageFacts = { addresses: [], items: new Map() }
  const parser = new Parser({
    onopentag(name, { rel, href, property, itemprop, content = '' }) {
      const isCanonical = name === 'link' && rel?.toLowerCase() === 'canonical'
      const isOwnAddress = name === 'meta' && property?.toLowerCase() === 'og:url'
      const address = isCanonical ? href : isOwnAddress ? content : undefined
      const url = resolveHttpUrl(address, pageUrl)
      if (url !== undefined && !facts.addresses.includes(url)) facts.addresses.push(url)
      if (name === 'meta' && itemprop)
        facts.items.set(itemprop, [...(facts.items.get(itemprop) ?? []), content])
    },
  })
  parser.end(cutExcess(html))
  return facts
}
