import { sql } from 'kysely'
import type { ArticleId, ReaderId, Timestamp } from '../../model/ids.ts'
import type { Choice, Reader, ReaderChoice, SavedArticle, Subject } from '../../model/reader.ts'
import { findSection } from '../../model/section.ts'
import type { Session } from '../engine.ts'
import type { Chosen, SavedPage } from '../reader-store.ts'
import { keepArticle, letGoArticle } from './remove-articles.ts'

/** A reader's visits; of one who did nothing yet none. */
export async function getReader({ db }: Session, id: ReaderId): Promise<Reader> {
  const row = await db.selectFrom('reader').selectAll().where('reader_id', '=', id).executeTakeFirst()
  return { id, seenAt: row?.seen_at ?? undefined, lastVisitAt: row?.last_visit_at ?? undefined }
}

/** All that a reader follows and mutes, with its names, newest first. */
export async function listChoices({ db }: Session, id: ReaderId): Promise<ReaderChoice[]> {
  const rows = await db
    .selectFrom('reader_choice')
    .leftJoin('outlet', (join) =>
      join.on('reader_choice.kind', '=', 'outlet').onRef('outlet.id', '=', 'subject_id'),
    )
    .leftJoin('tag', (join) => join.on('reader_choice.kind', '=', 'tag').onRef('tag.id', '=', 'subject_id'))
    .leftJoin('story', (join) =>
      join.on('reader_choice.kind', '=', 'story').onRef('story.id', '=', 'subject_id'),
    )
    .select(['reader_choice.kind', 'subject_id', 'choice', 'chosen_at', 'slug'])
    .select((eb) => eb.fn.coalesce('outlet.name', 'tag.label', 'story.title', sql<string>`''`).as('name'))
    .where('reader_id', '=', id)
    .execute()
  return rows
    .map(({ kind, subject_id, choice, chosen_at, name, slug }) => {
      const section = kind === 'section' ? findSection(subject_id) : undefined
      return {
        ...({ kind, id: subject_id } as Subject),
        ...{ choice: choice as Choice, chosenAt: chosen_at },
        ...{ name: section ?? name, slug: section ?? slug ?? undefined },
      }
    })
    .sort((one, other) => other.chosenAt - one.chosenAt)
}

/** Whether a reader follows or mutes one thing. */
export async function findChoice(
  { db }: Session,
  id: ReaderId,
  subject: Subject,
): Promise<Choice | undefined> {
  const query = db
    .selectFrom('reader_choice')
    .select('choice')
    .where('reader_id', '=', id)
    .where('kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
  return (await query.executeTakeFirst())?.choice as Choice | undefined
}

/** A page of what a reader saved, newest first. */
export async function listSavedArticles({ db }: Session, page: SavedPage): Promise<SavedArticle[]> {
  const { readerId, after, limit } = page
  let query = db
    .selectFrom('saved_article')
    .select(['article_id', 'saved_at'])
    .where('reader_id', '=', readerId)
    .orderBy('saved_at', 'desc')
    .orderBy('article_id', 'desc')
    .limit(limit)
  if (after)
    query = query.where((eb) => eb(eb.refTuple('saved_at', 'article_id'), '<', eb.tuple(after.at, after.id)))
  const rows = await query.execute()
  return rows.map((row) => ({ articleId: row.article_id as ArticleId, savedAt: row.saved_at }))
}

/** When a reader saved an article; undefined where they did not. */
export async function findSavedAt(
  { db }: Session,
  id: ReaderId,
  articleId: ArticleId,
): Promise<Timestamp | undefined> {
  const query = db.selectFrom('saved_article').select('saved_at').where('article_id', '=', articleId)
  return (await query.where('reader_id', '=', id).executeTakeFirst())?.saved_at
}

/** When a reader first opened each of the articles; those that they did not are left out. */
export async function listReadArticles(
  { db, parts }: Session,
  id: ReaderId,
  articleIds: readonly ArticleId[],
): Promise<Map<ArticleId, Timestamp>> {
  const rows = await db
    .selectFrom('read_article')
    .select(['article_id', 'read_at'])
    .where('article_id', 'in', parts.list(articleIds))
    .where('reader_id', '=', id)
    .execute()
  return new Map(rows.map((row) => [row.article_id as ArticleId, row.read_at]))
}

/** Keeps when a reader was last here, and when the visit before ended. */
export async function saveVisit({ db }: Session, { id, seenAt, lastVisitAt }: Reader): Promise<void> {
  const values = { seen_at: seenAt ?? null, last_visit_at: lastVisitAt ?? null }
  await db
    .insertInto('reader')
    .values({ reader_id: id, ...values })
    .onConflict((conflict) => conflict.column('reader_id').doUpdateSet(values))
    .execute()
}

/** Follows or mutes something in place of what was chosen of it before, or neither. */
export async function saveChoice(
  session: Session,
  id: ReaderId,
  subject: Subject,
  { choice, now }: Chosen,
): Promise<void> {
  const { db } = session
  if (choice === undefined) {
    await db
      .deleteFrom('reader_choice')
      .where('reader_id', '=', id)
      .where('kind', '=', subject.kind)
      .where('subject_id', '=', subject.id)
      .execute()
    return
  }
  await meetReader(session, id)
  const chosen = { choice, chosen_at: now }
  await db
    .insertInto('reader_choice')
    .values({ reader_id: id, kind: subject.kind, subject_id: subject.id, ...chosen })
    .onConflict((conflict) => conflict.columns(['reader_id', 'kind', 'subject_id']).doUpdateSet(chosen))
    .execute()
}

/** Keeps an article for a reader, whatever its age. */
export async function saveArticle(
  session: Session,
  id: ReaderId,
  articleId: ArticleId,
  now: Timestamp,
): Promise<void> {
  await meetReader(session, id)
  await session.db
    .insertInto('saved_article')
    .values({ article_id: articleId, reader_id: id, saved_at: now })
    .onConflict((conflict) => conflict.columns(['article_id', 'reader_id']).doNothing())
    .execute()
  await keepArticle(session, articleId, 'saved')
}

/** Lets an article that a reader had saved go with the others of its age, unless somebody else saved it. */
export async function forgetArticle(session: Session, id: ReaderId, articleId: ArticleId): Promise<void> {
  const { db } = session
  await db
    .deleteFrom('saved_article')
    .where('article_id', '=', articleId)
    .where('reader_id', '=', id)
    .execute()
  const others = db.selectFrom('saved_article').select('reader_id').where('article_id', '=', articleId)
  if (!(await others.limit(1).executeTakeFirst())) await letGoArticle(session, articleId)
}

/** Marks an article as opened; the first time counts. */
export async function saveReading(
  session: Session,
  id: ReaderId,
  articleId: ArticleId,
  now: Timestamp,
): Promise<void> {
  await meetReader(session, id)
  // It may have been removed since its page was shown.
  const there = session.db.selectFrom('article').select('id').where('id', '=', articleId)
  if (!(await there.executeTakeFirst())) return
  await session.db
    .insertInto('read_article')
    .values({ article_id: articleId, reader_id: id, read_at: now })
    .onConflict((conflict) => conflict.columns(['article_id', 'reader_id']).doNothing())
    .execute()
}

/** What readers chose of a story or tag that went into another is chosen of that one, unless they chose something of it already. */
export async function moveChoices(
  { db }: Session,
  kind: Subject['kind'],
  from: Subject['id'],
  to: Subject['id'],
): Promise<void> {
  const ofOld = db.selectFrom('reader_choice').where('kind', '=', kind).where('subject_id', '=', from)
  await db
    .insertInto('reader_choice')
    .columns(['reader_id', 'kind', 'subject_id', 'choice', 'chosen_at', 'way'])
    .expression(
      ofOld.select(['reader_id', 'kind', sql<number>`${to}`.as('subject_id'), 'choice', 'chosen_at', 'way']),
    )
    .onConflict((conflict) => conflict.columns(['reader_id', 'kind', 'subject_id']).doNothing())
    .execute()
  await db.deleteFrom('reader_choice').where('kind', '=', kind).where('subject_id', '=', from).execute()
}

/** A reader of whom nothing is known yet has a row from now on, to which what is theirs can refer. */
export async function meetReader({ db }: Session, id: ReaderId): Promise<void> {
  await db
    .insertInto('reader')
    .values({ reader_id: id })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
