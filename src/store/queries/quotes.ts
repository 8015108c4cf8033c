import type { ArticleId, RevisionId, Timestamp } from '../../model/ids.ts'
import type { KeptQuote, PlacedQuote } from '../../model/quote.ts'
import type { Session } from '../engine.ts'
import type { Cursor } from '../pages.ts'
import type { UnquotedText } from '../quote-store.ts'
import { fromJson } from '../rows.ts'

/** Understood articles that nobody has read for quotes yet, newest first. */
export async function listUnquoted({ db }: Session, limit: number): Promise<UnquotedText[]> {
  const newest = db
    .selectFrom('understanding')
    .select(['article_id', 'revision_id', 'language'])
    .where('quotes_read', '=', 0)
    .orderBy('article_id', 'desc')
    .limit(limit)
  const rows = await db
    .selectFrom(newest.as('newest'))
    .innerJoin('revision', 'revision.id', 'newest.revision_id')
    .innerJoin('article', 'article.id', 'newest.article_id')
    .select(['newest.article_id', 'revision_id', 'newest.language', 'revision.text', 'published_at'])
    .execute()
  return rows.map(({ article_id, revision_id, language, text, published_at }) => ({
    articleId: article_id as ArticleId,
    revisionId: revision_id as RevisionId,
    language,
    text,
    publishedAt: published_at as Timestamp,
  }))
}

/** How many understood articles nobody has read for quotes yet. */
export async function countUnquoted({ db }: Session): Promise<number> {
  const query = db.selectFrom('understanding').select(({ fn }) => fn.countAll<number>().as('count'))
  return Number((await query.where('quotes_read', '=', 0).executeTakeFirstOrThrow()).count)
}

/** The first quotes of articles, in the order of each text. */
export async function listQuotes(
  { db, parts }: Session,
  ids: readonly ArticleId[],
  limitEach: number,
): Promise<Map<ArticleId, KeptQuote[]>> {
  const quotes = new Map<ArticleId, KeptQuote[]>()
  if (ids.length === 0) return quotes
  const query = db
    .selectFrom('quote')
    .select(['article_id', 'quote'])
    .where('article_id', 'in', parts.list(ids))
    .where('number', '<', limitEach)
  for (const { article_id, quote } of await query.orderBy('article_id').orderBy('number').execute()) {
    const id = article_id as ArticleId
    const list = quotes.get(id)
    if (list) list.push(fromJson(quote))
    else quotes.set(id, [fromJson(quote)])
  }
  return quotes
}

/** What one speaker says, newest first. */
export async function listQuotesBy(
  { db }: Session,
  speakerSlug: string,
  { after, limit }: { readonly after?: Cursor<ArticleId>; readonly limit: number },
): Promise<PlacedQuote[]> {
  let query = db
    .selectFrom('quote')
    .select(['article_id', 'number', 'published_at', 'quote'])
    .where('speaker_slug', '=', speakerSlug)
    .orderBy('published_at', 'desc')
    .orderBy('article_id', 'desc')
    .orderBy('number', 'desc')
    .limit(limit)
  if (after)
    query = query.where((eb) =>
      eb(eb.refTuple('published_at', 'article_id'), '<', eb.tuple(after.at, after.id)),
    )
  const rows = await query.execute()
  return rows.map(({ article_id, number, published_at, quote }) => ({
    articleId: article_id as ArticleId,
    publishedAt: published_at as Timestamp,
    quote: fromJson(quote),
    number,
  }))
}

/** Puts the quotes of a text in place of those found before. False, and nothing written, where it is another text by now. */
export async function saveQuotes(
  { db }: Session,
  found: Pick<UnquotedText, 'articleId' | 'revisionId'> & { readonly quotes: readonly KeptQuote[] },
): Promise<boolean> {
  const { articleId, revisionId, quotes } = found
  const read = await db
    .updateTable('understanding')
    .set({ quotes_read: 1 })
    .where('article_id', '=', articleId)
    .where('revision_id', '=', revisionId)
    .executeTakeFirst()
  if (read.numUpdatedRows === 0n) return false
  await db.deleteFrom('quote').where('article_id', '=', articleId).execute()
  if (quotes.length === 0) return true
  const article = db.selectFrom('article').select('published_at').where('id', '=', articleId)
  const { published_at } = await article.executeTakeFirstOrThrow()
  const rows = quotes.map((quote, number) => ({
    ...{ article_id: articleId, number, speaker_slug: quote.speakerSlug ?? null },
    ...{ published_at, quote: JSON.stringify(quote) },
  }))
  await db.insertInto('quote').values(rows).execute()
  return true
}
