import type { ArticleId, RevisionId, StoryId, Timestamp } from '../../model/ids.ts'
import { type KeptQuote, type PlacedQuote, quoteReading } from '../../model/quote.ts'
import { followSpeaker } from '../../model/speaker-correction.ts'
import type { Session } from '../engine.ts'
import type { Cursor } from '../pages.ts'
import type { FoundQuotes, UnquotedText } from '../quote-store.ts'
import { fromJson } from '../rows.ts'
import { forgetSightings, saveSightings } from './namesakes.ts'
import { listStandingOf } from './settle-quotes.ts'

/** Understood articles that nobody has read for quotes yet, newest first, then those that were read in an earlier way. */
export async function listUnquoted({ db }: Session, limit: number): Promise<UnquotedText[]> {
  const newest = db
    .selectFrom('understanding')
    .select(['article_id', 'revision_id', 'language', 'quotes_read'])
    .where('quotes_read', '<', quoteReading)
    .orderBy('quotes_read')
    .orderBy('article_id', 'desc')
    .limit(limit)
  const rows = await db
    .selectFrom(newest.as('newest'))
    .innerJoin('revision', 'revision.id', 'newest.revision_id')
    .innerJoin('article', 'article.id', 'newest.article_id')
    .select([
      'newest.article_id',
      'revision_id',
      'newest.language',
      'revision.text',
      'published_at',
      'story_id',
    ])
    .orderBy('quotes_read')
    .orderBy('newest.article_id', 'desc')
    .execute()
  return rows.map(({ article_id, revision_id, language, text, published_at, story_id }) => ({
    articleId: article_id as ArticleId,
    revisionId: revision_id as RevisionId,
    language,
    text,
    publishedAt: published_at as Timestamp,
    storyId: (story_id ?? undefined) as StoryId | undefined,
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
    .select(['article_id', 'quote', 'speaker_slug'])
    .where('article_id', 'in', parts.list(ids))
    .where('number', '<', limitEach)
  for (const { article_id, quote, speaker_slug } of await query
    .orderBy('article_id')
    .orderBy('number')
    .execute()) {
    const id = article_id as ArticleId
    const list = quotes.get(id)
    if (list) list.push(toQuote(quote, speaker_slug))
    else quotes.set(id, [toQuote(quote, speaker_slug)])
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
    .select(['article_id', 'number', 'published_at', 'quote', 'speaker_slug'])
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
  return rows.map(({ article_id, number, published_at, quote, speaker_slug }) => ({
    articleId: article_id as ArticleId,
    publishedAt: published_at as Timestamp,
    quote: toQuote(quote, speaker_slug),
    number,
  }))
}

/** A quote stands under the address that persons gave it, whatever the text was read as. */
function toQuote(quote: string, slug: string | null): KeptQuote {
  return slug === null ? fromJson(quote) : { ...fromJson<KeptQuote>(quote), speakerSlug: slug }
}

/** Puts the quotes of a text in place of those found before. False, and nothing written, where it is another text by now. */
export async function saveQuotes(session: Session, found: FoundQuotes): Promise<boolean> {
  const { db } = session
  const { articleId, revisionId, quotes, sightings } = found
  const read = await db
    .updateTable('understanding')
    .set({ quotes_read: quoteReading })
    .where('article_id', '=', articleId)
    .where('revision_id', '=', revisionId)
    .executeTakeFirst()
  if (read.numUpdatedRows === 0n) return false
  const forgotten = await db.deleteFrom('quote').where('article_id', '=', articleId).executeTakeFirst()
  if (forgotten.numDeletedRows > 0n) await forgetSightings(session, articleId)
  if (quotes.length === 0) return true
  const article = db.selectFrom('article').select('published_at').where('id', '=', articleId)
  const { published_at } = await article.executeTakeFirstOrThrow()
  const slugs = quotes.flatMap(({ speakerSlug }) => speakerSlug ?? [])
  const standing = slugs.length > 0 ? await listStandingOf(session, slugs, articleId) : []
  const rows = quotes.map((quote, number) => ({
    ...{ article_id: articleId, number },
    speaker_slug: quote.speakerSlug ? followSpeaker(quote.speakerSlug, articleId, standing) : null,
    ...{ published_at, quote: JSON.stringify(quote) },
  }))
  await db.insertInto('quote').values(rows).execute()
  if (sightings) await saveSightings(session, articleId, sightings)
  return true
}
