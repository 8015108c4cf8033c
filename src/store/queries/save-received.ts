import type { Insertable } from 'kysely'
import type { ReceivedArticle } from '../../model/article.ts'
import type { Feed } from '../../model/feed.ts'
import type { ArticleId, OutletId, Timestamp } from '../../model/ids.ts'
import type { SearchEntry, Session } from '../engine.ts'
import type { ReceivedCount } from '../store.ts'
import type { Tables } from '../tables.ts'
import { dropBoringRevisions } from './drop-boring-revisions.ts'
import { freeAddresses } from './free-addresses.ts'
import { findFeed } from './read-feeds.ts'
import { followRules, queuePages, readPagesAgain, wantsPage, whenToUnderstand } from './save-page.ts'
import { type ReceivedRevision, sortReceived } from './sort-received.ts'

/** Rows a statement: 50 articles are 1,050 values, far below what engines allow, and a statement of a steady size. */
const rowsAtOnce = 50

interface Received {
  readonly feed: Feed
  readonly now: Timestamp
  /** Of entries that do not state their own. */
  readonly outletLanguage: string | undefined
}

/**
 * Stores what is new, oldest first, and a revision of what its own feed changed; all of it is searchable at once. Every
 * entry is one of the three that are counted. Nothing is stored when the feed was removed while it was read.
 */
export async function saveReceived(
  session: Session,
  feed: Feed,
  entries: readonly ReceivedArticle[],
  now: Timestamp,
): Promise<ReceivedCount> {
  if (!(await findFeed(session, feed.id))) return { added: 0, revised: 0, known: 0 }
  await freeAddresses(session, feed, entries)
  const { added, revised: changed, toReadAgain } = await sortReceived(session, feed, entries)
  const again = toReadAgain.map(({ article, entry }) => ({ id: article.id, contentHash: entry.contentHash }))
  if (again.length > 0) await readPagesAgain(session, again, now)
  const revised = await dropBoringRevisions(session, changed)
  if (added.length + revised.length > 0) {
    const received = {
      feed: await followRules(session, feed),
      now,
      outletLanguage: await readOutletLanguage(session, feed.outletId),
    }
    const search: SearchEntry[] = []
    for (let at = 0; at < added.length; at += rowsAtOnce)
      search.push(...(await addArticles(session, received, added.slice(at, at + rowsAtOnce))))
    for (const revision of revised) search.push(await reviseArticle(session, received, revision))
    await saveSearchLanguages(session, received, added)
    await countAdded(session, feed, added.length)
    // All at once and last: FTS5 writes out what it holds whenever another table gets several rows (160 µs an article).
    await session.parts.search.save(session.db, search)
  }
  const known = entries.length - added.length - revised.length
  return { added: added.length, revised: revised.length, known }
}

async function readOutletLanguage({ db }: Session, id: OutletId): Promise<string | undefined> {
  const outlet = await db.selectFrom('outlet').select('language').where('id', '=', id).executeTakeFirst()
  return toBaseLanguage(outlet?.language ?? undefined)
}

async function addArticles(
  session: Session,
  received: Received,
  entries: readonly ReceivedArticle[],
): Promise<SearchEntry[]> {
  const rows = await session.db
    .insertInto('article')
    .values(entries.map((entry) => toArticleRow(received, entry)))
    .returning(['id', 'key'])
    .execute()
  const ids = new Map(rows.map((row) => [row.key, row.id as ArticleId]))
  const idOf = (entry: ReceivedArticle) => ids.get(entry.key) as ArticleId
  await session.db
    .insertInto('revision')
    .values(entries.map((entry) => toRevisionRow(received, entry, { id: idOf(entry), number: 1 })))
    .execute()
  const { feed, now } = received
  const wanted = entries.filter((entry) => wantsPage(feed, entry, now))
  await queuePages(session, wanted.map(idOf), now)
  return entries.map((entry) =>
    toSearchEntry(received, entry, {
      id: idOf(entry),
      publishedAt: entry.publishedAt,
      language: toSearchLanguage(received, entry),
    }),
  )
}

function toArticleRow(received: Received, entry: ReceivedArticle): Insertable<Tables['article']> {
  return {
    outlet_id: received.feed.outletId,
    feed_id: received.feed.id,
    key: entry.key,
    url: entry.url,
    kind: 'news',
    published_at: entry.publishedAt,
    first_seen_at: received.now,
    revised_at: null,
    revision_count: 1,
    language: toBaseLanguage(entry.statedLanguage) ?? null,
    search_language: toSearchLanguage(received, entry) ?? null,
    ...toContentColumns(received, entry),
    due_at: whenToUnderstand(received.feed, entry, received.now),
  }
}

/** What another revision may change; the time of publication stays, because lists and search are ordered by it. */
function toContentColumns(received: Received, entry: ReceivedArticle) {
  return {
    title: entry.title,
    excerpt: entry.excerpt,
    authors: JSON.stringify(entry.authors),
    image_url: entry.imageUrl ?? null,
    comments_url: entry.commentsUrl ?? null,
    enclosures: JSON.stringify(entry.enclosures),
    categories: JSON.stringify(entry.categories),
    content_hash: entry.contentHash,
    due_at: received.now,
  }
}

function toRevisionRow(
  received: Received,
  entry: ReceivedArticle,
  revision: { readonly id: number; readonly number: number },
): Insertable<Tables['revision']> {
  return {
    article_id: revision.id,
    number: revision.number,
    title: entry.title,
    text: entry.text,
    html: entry.html,
    seen_at: received.now,
  }
}

function toSearchEntry(
  received: Received,
  entry: ReceivedArticle,
  article: Pick<SearchEntry, 'id' | 'publishedAt' | 'language'>,
): SearchEntry {
  const { title, text } = entry
  return { ...article, outletId: received.feed.outletId, title, text }
}

async function reviseArticle(
  { db }: Session,
  received: Received,
  { article, entry }: ReceivedRevision,
): Promise<SearchEntry> {
  const number = article.revision_count + 1
  const id = article.id as ArticleId
  await db
    .insertInto('revision')
    .values(toRevisionRow(received, entry, { id, number }))
    .execute()
  await db
    .updateTable('article')
    .set({
      ...toContentColumns(received, entry),
      feed_id: received.feed.id,
      revision_count: number,
      revised_at: received.now,
    })
    .where('id', '=', id)
    .execute()
  const language = article.search_language ?? undefined
  return toSearchEntry(received, entry, { id, publishedAt: article.published_at, language })
}

async function saveSearchLanguages(
  { db }: Session,
  received: Received,
  entries: readonly ReceivedArticle[],
): Promise<void> {
  const languages = new Set(entries.flatMap((entry) => toSearchLanguage(received, entry) ?? []))
  if (languages.size === 0) return
  await db
    .insertInto('search_language')
    .values([...languages].map((language) => ({ language })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function countAdded({ db }: Session, feed: Feed, added: number): Promise<void> {
  await db
    .updateTable('feed')
    .set((eb) => ({ article_count: eb('article_count', '+', added) }))
    .where('id', '=', feed.id)
    .execute()
}

function toSearchLanguage(received: Received, entry: ReceivedArticle): string | undefined {
  return toBaseLanguage(entry.statedLanguage) ?? received.outletLanguage
}

/** `'en-GB'` → `'en'`; what is no language tag is unknown. */
function toBaseLanguage(stated: string | undefined): string | undefined {
  return stated
    ?.trim()
    .match(/^[a-z]{2,3}(?=$|[-_])/i)?.[0]
    .toLowerCase()
}
