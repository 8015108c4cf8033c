import type { ReceivedArticle } from '../../model/article.ts'
import type { Feed } from '../../model/feed.ts'
import type { Session } from '../engine.ts'

export interface KnownArticle {
  readonly id: number
  readonly key: string
  readonly url: string
  readonly title: string
  readonly excerpt: string
  readonly outlet_id: number
  readonly feed_id: number | null
  readonly published_at: number
  readonly content_hash: string
  readonly revision_count: number
  readonly search_language: string | null
  /** 'read' or 'sent' where the text is that of the article's own page. */
  readonly page_state: string | null
}

export interface ReceivedRevision {
  readonly article: KnownArticle
  readonly entry: ReceivedArticle
}

export interface SortedEntries {
  /** By publication, so that ids grow with time. */
  readonly added: readonly ReceivedArticle[]
  readonly revised: readonly ReceivedRevision[]
  /** Changed by their feed, but their text is their page's. */
  readonly toReadAgain: readonly ReceivedRevision[]
}

/**
 * Which entries are new and which revise a known article. Only its own feed revises an article, and in one reading only
 * the first entry about it: two that differ would take turns at every reading.
 */
export async function sortReceived(
  session: Session,
  feed: Feed,
  entries: readonly ReceivedArticle[],
): Promise<SortedEntries> {
  const findKnown = await readKnown(session, feed, entries)
  const removed = await readRemoved(session, feed, entries)
  const seen = new Set<number | string>()
  const added: ReceivedArticle[] = []
  const changed: ReceivedRevision[] = []
  for (const given of entries) {
    const { article, entry } = findKnown(given)
    if (removed.has(entry.key)) continue
    const marks = article ? [article.id] : [entry.key, entry.url]
    if (marks.some((mark) => seen.has(mark))) continue
    for (const mark of marks) seen.add(mark)
    if (!article) added.push(entry)
    else if (isRevision(feed, article, entry)) changed.push({ article, entry })
  }
  added.sort((one, other) => one.publishedAt - other.publishedAt)
  const isOfPage = ({ article }: ReceivedRevision) =>
    article.page_state === 'read' || article.page_state === 'sent'
  const { revised = [], toReadAgain = [] } = Object.groupBy(changed, (one) =>
    isOfPage(one) ? 'toReadAgain' : 'revised',
  )
  return { added, revised, toReadAgain }
}

function isRevision(feed: Feed, article: KnownArticle, entry: ReceivedArticle): boolean {
  // The articles of a removed feed are its outlet's all the same.
  const own = article.feed_id === feed.id || (article.feed_id === null && article.outlet_id === feed.outletId)
  return own && article.content_hash !== entry.contentHash
}

/** What was removed for its age does not come back as long as the feed carries it. */
async function readRemoved(
  { db, parts }: Session,
  feed: Feed,
  entries: readonly ReceivedArticle[],
): Promise<Set<string>> {
  const keys = parts.list(entries.map((entry) => entry.key))
  const query = db.selectFrom('removed_entry').select('key').where('outlet_id', '=', feed.outletId)
  return new Set((await query.where('key', 'in', keys).execute()).map(({ key }) => key))
}

interface FoundEntry {
  readonly article: KnownArticle | undefined
  /** Under the key that it goes by. */
  readonly entry: ReceivedArticle
}

/** Known are those with the same key at the same outlet, else those at the same address. */
async function readKnown(
  { db, parts }: Session,
  feed: Feed,
  entries: readonly ReceivedArticle[],
): Promise<(entry: ReceivedArticle) => FoundEntry> {
  const articles = db
    .selectFrom('article')
    .leftJoin('article_page', 'article_page.article_id', 'article.id')
    .select([
      'id',
      'key',
      'article.url',
      'title',
      'excerpt',
      'outlet_id',
      'feed_id',
      'published_at',
      'article.content_hash',
      'revision_count',
      'search_language',
      'article_page.state as page_state',
    ])
  // An address may be a key: see below.
  const keys = parts.list(entries.flatMap(({ key, url }) => [key, url]))
  const urls = parts.list(entries.map((entry) => entry.url))
  const sameKey = await articles.where('outlet_id', '=', feed.outletId).where('key', 'in', keys).execute()
  const sameUrl = await articles.where('article.url', 'in', urls).execute()
  const byKey = new Map(sameKey.map((row) => [row.key, row]))
  const byUrl = new Map(sameUrl.map((row) => [row.url, row]))
  return (entry) => {
    const sameKeyed = byKey.get(entry.key)
    const sameAddress = byUrl.get(entry.url)
    if (!sameKeyed || isSameArticle(sameKeyed, entry)) return { article: sameKeyed ?? sameAddress, entry }
    // Its id is another article's by now, or always was the number of a place in the feed: its address is what it goes by.
    const article = sameAddress ?? byKey.get(entry.url)
    return { article, entry: { ...entry, key: entry.url } }
  }
}

/** Some feeds give an id to one article today and to another tomorrow: something else must be the same too. */
function isSameArticle(article: KnownArticle, entry: ReceivedArticle): boolean {
  const isSame =
    article.url === entry.url || article.title === entry.title || article.published_at === entry.publishedAt
  return isSame || countSharedWords(article, entry) >= leastShared
}

/** Of the words of both: an edited text keeps far more, another article on the same subject has fewer. */
const leastShared = 0.3

function countSharedWords(one: Wording, other: Wording): number {
  const [words, others] = [listWords(one), listWords(other)]
  return words.intersection(others).size / Math.max(1, words.union(others).size)
}

type Wording = Pick<ReceivedArticle, 'title' | 'excerpt'>

function listWords({ title, excerpt }: Wording): Set<string> {
  return new Set(`${title} ${excerpt}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}
