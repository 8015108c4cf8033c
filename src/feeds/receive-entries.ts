import { contentFingerprint } from '../lib/content-fingerprint.ts'
import { hashText } from '../lib/hash.ts'
import { defined } from '../lib/read.ts'
import { excerptOf, firstWords } from '../lib/text.ts'
import { removeTracking } from '../lib/tracking-parameters.ts'
import { maxKnownAddress, normaliseUrl, resolveHttpUrl } from '../lib/url.ts'
import type { ReceivedArticle } from '../model/article.ts'
import type { Timestamp } from '../model/ids.ts'
import type { ParsedFeed, ParsedItem } from '../model/parsed-feed.ts'
import { chooseText } from './choose-text.ts'
import { settlePublishedAt } from './settle-date.ts'
import { splitByline } from './split-byline.ts'

/**
 * A feed's items as articles ready to be stored, in its order, each once by key and by address. Whatever an item lacks
 * is made from what it has: an address, a title, an excerpt, a picture. Items without any words or address are left out.
 */
export function receiveEntries(feed: ParsedFeed, feedUrl: string, firstSeenAt: Timestamp): ReceivedArticle[] {
  const home = withoutFragment(feed.link)
  const items = feed.items.map((item) => ({ item, address: addressOf(item, home) }))
  const pages = countEach(new Set(items.map(({ address }) => address)), withoutFragment)
  const holders = countEach(new Set(items.map(({ item, address }) => `${item.id}\n${address}`)), idOfPair)
  const received = items.flatMap(({ item, address }) => {
    // A page with several items on it: only the fragments tell their addresses apart.
    const page = withoutFragment(address)
    const url = page !== undefined && pages.get(page) === 1 ? page : address
    // An id that stands on several addresses tells nothing apart.
    const id = item.id !== undefined && holders.get(item.id) === 1 ? item.id : undefined
    return receive(item, { url, id, feed, feedUrl, firstSeenAt }) ?? []
  })
  return keepLatest(
    keepLatest(received, ({ key }) => key),
    ({ url }) => url,
  )
}

function idOfPair(pair: string): string {
  return pair.slice(0, pair.lastIndexOf('\n'))
}

/** What stands twice in one reading is one article: its later version, and of equally old ones the last. */
function keepLatest(
  articles: readonly ReceivedArticle[],
  identify: (article: ReceivedArticle) => string,
): ReceivedArticle[] {
  const latest = new Map<string, ReceivedArticle>()
  for (const article of articles) {
    const known = latest.get(identify(article))
    const isOlder = known !== undefined && known.publishedAt > article.publishedAt
    latest.set(identify(article), isOlder ? known : article)
  }
  return [...latest.values()]
}

interface Surroundings {
  readonly url: string | undefined
  readonly id: string | undefined
  readonly feed: ParsedFeed
  readonly feedUrl: string
  readonly firstSeenAt: Timestamp
}

function receive(
  item: ParsedItem,
  { url, id, feed, feedUrl, firstSeenAt }: Surroundings,
): ReceivedArticle | undefined {
  const { html, text, summary, isTruncated } = chooseText(item)
  const title = item.title || firstWords(text)
  if (title === '' && text === '' && url === undefined) return undefined
  const key = id === undefined ? (url ?? hashText(title || text)) : shorten(id)
  return {
    // Without an address of its own an article is found on the site, under a name that stays.
    url: url ?? `${feed.link ?? feedUrl}#${hashText(key)}`,
    key,
    title: title || (url ?? ''),
    excerpt: excerptOf(summary || text),
    text,
    html,
    contentHash: contentFingerprint(title, text),
    isTruncated,
    authors: keepShort(authorsOf(item, feed)),
    publishedAt: settlePublishedAt(item.publishedAt ?? item.updatedAt, firstSeenAt),
    enclosures: item.enclosures,
    categories: keepShort(item.categories),
    ...defined({
      imageUrl: item.imageUrl ?? firstImage(item, html),
      commentsUrl: item.commentsUrl,
      statedLanguage: item.language ?? feed.language,
    }),
  }
}

/** Ids, names and categories are a line at most, and an item has a few dozen: what is more is made to fill the store. */
// In letters of three bytes within what an index of PostgreSQL takes, 2.7 kB.
const maxIdLength = 800
const maxNameLength = 200
const maxNames = 40

function shorten(id: string): string {
  return id.length > maxIdLength ? hashText(id) : id
}

function keepShort(names: readonly string[]): readonly string[] {
  return names.filter((name) => name.length <= maxNameLength).slice(0, maxNames)
}

/** The item's page, else the file it brings, else its id where that is an address. The site's own page is no item's. */
function addressOf({ link, enclosures, id }: ParsedItem, home: string | undefined): string | undefined {
  const candidates = [link, enclosures[0]?.url, resolveHttpUrl(id)].map(
    (address) => address && toAddress(address),
  )
  return candidates.find((url) => url !== undefined && url !== home)
}

function toAddress(address: string): string | undefined {
  const url = URL.parse(removeTracking(address))?.href
  return url !== undefined && url.length <= maxKnownAddress ? url : undefined
}

function withoutFragment(address: string | undefined): string | undefined {
  return address && normaliseUrl(address)
}

/** In Atom and JSON Feed the feed's authors are those of entries that name none; in RSS they only look after it. */
function authorsOf(item: ParsedItem, feed: ParsedFeed): string[] {
  const inherits = feed.format === 'atom' || feed.format === 'json'
  const authors = item.authors.length === 0 && inherits ? feed.authors : item.authors
  return [...new Set(authors.flatMap(({ name }) => splitByline(name)))]
}

function firstImage({ enclosures }: ParsedItem, html: string): string | undefined {
  const enclosed = enclosures.find(({ type }) => type?.startsWith('image/'))?.url
  // The html is sanitised, so its attributes are quoted and its addresses whole.
  return enclosed ?? /<img [^>]*?src="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
}

function countEach<Value>(
  values: Iterable<Value>,
  keyOf: (value: Value) => string | undefined,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) {
    const key = keyOf(value)
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
