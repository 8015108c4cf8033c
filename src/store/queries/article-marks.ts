/** Which articles readers saved and read. What is taken back stays as a mark with its time. */

import { sql } from 'kysely'
import type { ArticleId, ReaderId, Timestamp } from '../../model/ids.ts'
import { toLater } from '../../model/own-mark.ts'
import type { SavedArticle } from '../../model/reader.ts'
import type { Session } from '../engine.ts'
import type { ReadMark, SavedCount } from '../mark-store.ts'
import { prepareQuery } from '../prepare-query.ts'
import type { SavedPage } from '../reader-store.ts'
import { ifTakenDown } from './if-taken-down.ts'
import { meetReader } from './readers.ts'
import { settleKept } from './settle-kept.ts'
import { hasTakedowns } from './takedowns.ts'

/** A page of what a reader saved, newest first. */
export async function listSavedArticles({ db }: Session, page: SavedPage): Promise<SavedArticle[]> {
  const { readerId, after, limit, isUnread } = page
  let query = db
    .selectFrom('saved_article')
    .select(['article_id', 'saved_at'])
    .where('reader_id', '=', readerId)
    .where((eb) => eb('is_saved', '=', eb.lit(1)))
    .orderBy('saved_at', 'desc')
    .orderBy('article_id', 'desc')
    .limit(limit)
  if (after)
    query = query.where((eb) => eb(eb.refTuple('saved_at', 'article_id'), '<', eb.tuple(after.at, after.id)))
  if (isUnread)
    query = query.where((eb) => {
      const read = eb.selectFrom('read_article').select('read_at').where('is_read', '=', 1)
      const ofIt = read.whereRef('read_article.article_id', '=', 'saved_article.article_id')
      return eb.not(eb.exists(ofIt.where('read_article.reader_id', '=', readerId)))
    })
  const rows = await query.execute()
  return rows.map((row) => ({ articleId: row.article_id as ArticleId, savedAt: row.saved_at }))
}

/** How many articles a reader saved, and how many of these are unread; without those that are taken down. */
export async function countSaved(session: Session, id: ReaderId): Promise<SavedCount> {
  let query = session.db
    .selectFrom('saved_article')
    .leftJoin('read_article', (join) =>
      join
        .onRef('read_article.article_id', '=', 'saved_article.article_id')
        .onRef('read_article.reader_id', '=', 'saved_article.reader_id')
        .on('is_read', '=', 1),
    )
    .select((eb) => [
      eb.fn.countAll<number>().as('saved'),
      eb.fn.count<number>('read_article.read_at').as('read'),
    ])
    .where('saved_article.reader_id', '=', id)
    .where((eb) => eb('is_saved', '=', eb.lit(1)))
  if (await hasTakedowns(session))
    query = query.where(({ exists, not, selectFrom }) => {
      const article = selectFrom('article').select('id').whereRef('id', '=', 'saved_article.article_id')
      return not(exists(article.where(ifTakenDown())))
    })
  const { saved, read } = await query.executeTakeFirstOrThrow()
  return { saved: Number(saved), unread: Number(saved) - Number(read) }
}

/** When a reader saved an article; undefined where they did not. */
export async function findSavedAt(
  { db }: Session,
  id: ReaderId,
  articleId: ArticleId,
): Promise<Timestamp | undefined> {
  const query = db.selectFrom('saved_article').select('saved_at').where('article_id', '=', articleId)
  const saved = query.where('reader_id', '=', id).where((eb) => eb('is_saved', '=', eb.lit(1)))
  return (await saved.executeTakeFirst())?.saved_at
}

const selectReadMarks = prepareQuery(({ db, parts }, id: ReaderId, articleIds: readonly ArticleId[]) =>
  db
    .selectFrom('read_article')
    .select(['article_id', 'read_at'])
    .where('article_id', 'in', parts.list(articleIds))
    .where('reader_id', '=', id)
    .where('is_read', '=', 1),
)

/** When a reader last read each of the articles; those that are unread are left out. */
export async function listReadArticles(
  session: Session,
  id: ReaderId,
  articleIds: readonly ArticleId[],
): Promise<Map<ArticleId, Timestamp>> {
  const rows = await selectReadMarks(session, id, articleIds)
  return new Map(rows.map((row) => [row.article_id as ArticleId, row.read_at]))
}

/** Keeps an article for a reader, whatever its age. */
export async function saveArticle(
  session: Session,
  id: ReaderId,
  articleId: ArticleId,
  now: Timestamp,
): Promise<void> {
  await saveSavedMark(session, id, articleId, { isSaved: 1, now })
}

/** Lets an article that a reader had saved go with the others of its age, unless somebody else keeps it. */
export async function forgetArticle(
  session: Session,
  id: ReaderId,
  articleId: ArticleId,
  now: Timestamp,
): Promise<void> {
  await saveSavedMark(session, id, articleId, { isSaved: 0, now })
}

async function saveSavedMark(
  session: Session,
  id: ReaderId,
  articleId: ArticleId,
  { isSaved, now }: { readonly isSaved: 0 | 1; readonly now: Timestamp },
): Promise<void> {
  const { db } = session
  const query = db.selectFrom('saved_article').select(['saved_at', 'is_saved'])
  const row = await query.where('article_id', '=', articleId).where('reader_id', '=', id).executeTakeFirst()
  const known = row && { value: String(row.is_saved), at: row.saved_at }
  if (toLater(known, { value: String(isSaved), at: now }) === known) return
  await meetReader(session, id)
  const values = { saved_at: now, is_saved: isSaved }
  await db
    .insertInto('saved_article')
    .values({ article_id: articleId, reader_id: id, ...values })
    .onConflict((conflict) => conflict.columns(['article_id', 'reader_id']).doUpdateSet(values))
    .execute()
  await settleKept(session, articleId)
}

/** Marks an article as read: it was opened. */
export async function saveReading(
  session: Session,
  id: ReaderId,
  articleId: ArticleId,
  now: Timestamp,
): Promise<void> {
  await meetReader(session, id)
  await saveReadings(session, id, new Map([[articleId, now]]))
}

/** Marks articles as read that a known reader opened, and when; nothing where more is known of later. Those that are gone have no mark. */
export async function saveReadings(
  { db, parts }: Session,
  id: ReaderId,
  readings: ReadonlyMap<ArticleId, Timestamp>,
): Promise<void> {
  if (readings.size === 0) return
  // As `toLater` has it.
  await sql`insert into read_article (article_id, reader_id, read_at, is_read)
    select article.id, ${id}, v1, 1 from ${parts.rows([...readings])} join article on article.id = cast(v0 as bigint) where true
    on conflict (article_id, reader_id) do update set read_at = excluded.read_at, is_read = 1
    where excluded.read_at > read_article.read_at
      or (excluded.read_at = read_article.read_at and read_article.is_read = 0)`.execute(db)
}

/** Marks articles as read or not, as far as nothing later is known; says of how many that is news. Those that are gone have no mark. */
export async function saveReadMarks(
  session: Session,
  id: ReaderId,
  articleIds: readonly ArticleId[],
  { isRead, at }: ReadMark,
): Promise<number> {
  const { db, parts } = session
  await meetReader(session, id)
  const rows = await db
    .selectFrom('article')
    .leftJoin('read_article', (join) => join.onRef('article_id', '=', 'article.id').on('reader_id', '=', id))
    .select(['article.id', 'read_at', 'is_read'])
    .where('article.id', 'in', parts.list(articleIds))
    .execute()
  const value = isRead ? 1 : 0
  const later = rows.filter(({ read_at, is_read }) => {
    const known = read_at === null ? undefined : { value: String(is_read), at: read_at }
    return toLater(known, { value: String(value), at }) !== known
  })
  if (later.length === 0) return 0
  await sql`insert into read_article (article_id, reader_id, read_at, is_read)
    select v0, ${id}, ${at}, ${sql.lit(value)} from ${parts.rows(later.map((row) => [row.id]))} where true
    on conflict (article_id, reader_id) do update set read_at = excluded.read_at, is_read = excluded.is_read`.execute(
    db,
  )
  return later.filter(({ is_read }) => (is_read ?? 0) !== value).length
}

/** Makes unread again what a reader marked at that moment; says how many. */
export async function undoReadMarks(
  { db }: Session,
  id: ReaderId,
  markedAt: Timestamp,
  now: Timestamp,
): Promise<number> {
  const undone = await db
    .updateTable('read_article')
    .set({ is_read: 0, read_at: Math.max(now, markedAt) })
    .where('reader_id', '=', id)
    .where('read_at', '=', markedAt)
    .where('is_read', '=', 1)
    .executeTakeFirst()
  return Number(undone.numUpdatedRows)
}
