import type { ArticleId, OutletId, StoryId, Timestamp } from '../../model/ids.ts'
import type { NewTakedown, Takedown } from '../../model/takedown.ts'
import type { Session } from '../engine.ts'
import type { Cursor } from '../pages.ts'
import type { ArticleRow } from '../tables.ts'
import type { TakedownRow } from '../takedown-tables.ts'
import { ifTakenDown } from './if-taken-down.ts'
import { forgetNoteTitles } from './notes.ts'
import { removeArticles } from './remove-articles.ts'

/** Whether anything is taken down at all. */
export async function hasTakedowns({ db }: Session): Promise<boolean> {
  const query = db.selectFrom('takedown').select('id').where('undone_at', 'is', null).limit(1)
  return (await query.executeTakeFirst()) !== undefined
}

/** Those of the articles that are taken down, by their address or with all of their outlet. */
export async function listTakenDown(
  { db, parts }: Session,
  ids: readonly ArticleId[],
): Promise<Set<ArticleId>> {
  if (ids.length === 0) return new Set()
  const named = db.selectFrom('article').select('id').where('id', 'in', parts.list(ids))
  const rows = await named.where(ifTakenDown()).execute()
  return new Set(rows.map(({ id }) => id as ArticleId))
}

/** What holds an article down: what was said of itself before what was said of its outlet. An erased one is known by its number. */
export async function findTakedownOfArticle(session: Session, id: ArticleId): Promise<Takedown | undefined> {
  const { db } = session
  const article = await db
    .selectFrom('article')
    .select(['url', 'outlet_id'])
    .where('id', '=', id)
    .executeTakeFirst()
  const held = db.selectFrom('takedown').selectAll().where('undone_at', 'is', null)
  if (!article) {
    const row = await held.where('article_id', '=', id).where('is_erased', '=', 1).executeTakeFirst()
    return row && toTakedown(row)
  }
  const row = await held.where('kind', '=', 'article').where('key', '=', article.url).executeTakeFirst()
  return row ? toTakedown(row) : findTakedownOfOutlet(session, article.outlet_id as OutletId)
}

/** What holds down all of an outlet. */
export async function findTakedownOfOutlet({ db }: Session, id: OutletId): Promise<Takedown | undefined> {
  const row = await db
    .selectFrom('takedown')
    .innerJoin('outlet', 'outlet.domain', 'takedown.key')
    .selectAll('takedown')
    .where('outlet.id', '=', id)
    .where('kind', '=', 'outlet')
    .where('undone_at', 'is', null)
    .executeTakeFirst()
  return row && toTakedown(row)
}

/** A page of all that were ever made, newest first. */
export async function listTakedowns(
  { db }: Session,
  { after, limit }: { readonly after?: Cursor<number>; readonly limit: number },
): Promise<Takedown[]> {
  let query = db.selectFrom('takedown').selectAll()
  if (after) query = query.where((eb) => eb(eb.refTuple('taken_at', 'id'), '<', eb.tuple(after.at, after.id)))
  const rows = await query.orderBy('taken_at', 'desc').orderBy('id', 'desc').limit(limit).execute()
  return rows.map(toTakedown)
}

/** Holds from now on. What was said of the same before is ended by it. */
export async function saveTakedown({ db }: Session, takedown: NewTakedown): Promise<void> {
  const { kind, key, articleId, requestedBy, reason, takenAt, takenBy, isErased } = takedown
  await db
    .updateTable('takedown')
    .set({ undone_at: takenAt, undone_by: takenBy })
    .where('kind', '=', kind)
    .where('key', '=', key)
    .where('undone_at', 'is', null)
    .execute()
  await db
    .insertInto('takedown')
    .values({
      ...{ kind, key, reason, article_id: articleId ?? null, requested_by: requestedBy },
      ...{ taken_at: takenAt, taken_by: takenBy, is_erased: isErased ? 1 : 0 },
    })
    .execute()
}

/** What it held down stands on the pages again, unless it was erased. */
export async function undoTakedown(
  { db }: Session,
  id: number,
  { now, by }: { readonly now: Timestamp; readonly by: string },
): Promise<void> {
  await db
    .updateTable('takedown')
    .set({ undone_at: now, undone_by: by })
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .execute()
}

/** Removes an article with all that was made of it, even one that is kept; its feed does not bring it back. */
export async function eraseArticle(session: Session, id: ArticleId, now: Timestamp): Promise<void> {
  const { db } = session
  const row = await db
    .selectFrom('article')
    .select(['id', 'title', 'published_at', 'story_id', 'outlet_id', 'key'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return
  const { outlet_id, key } = row
  await db
    .insertInto('removed_entry')
    .values({ outlet_id, key, removed_at: now })
    .onConflict((conflict) => conflict.columns(['outlet_id', 'key']).doUpdateSet({ removed_at: now }))
    .execute()
  await forgetWords(session, row)
  await removeArticles(session, [row])
  if (row.story_id !== null)
    await db.updateTable('story').set({ summary: '[]', due_at: now }).where('id', '=', row.story_id).execute()
}

/** What readers were told in its words, and what notes on it were called; of the rest of its story, that something was there to be told. */
async function forgetWords(
  session: Session,
  { id, title, story_id }: Pick<ArticleRow, 'id' | 'title' | 'story_id'>,
): Promise<void> {
  const { db } = session
  await db.deleteFrom('notice').where('article_id', '=', id).execute()
  await forgetNoteTitles(session, { kind: 'article', id: id as ArticleId })
  if (story_id === null) return
  // A story may be called by it, now or when the note was written.
  await forgetNoteTitles(session, { kind: 'story', id: story_id as StoryId })
  const ofStory = db.deleteFrom('notice').where('story_id', '=', story_id)
  await ofStory.where('subject', '=', title).execute()
  await db.updateTable('notice').set({ sentence: '', source: '' }).where('story_id', '=', story_id).execute()
}

function toTakedown(row: TakedownRow): Takedown {
  return {
    ...{ id: row.id, kind: row.kind as Takedown['kind'], key: row.key, reason: row.reason },
    articleId: (row.article_id ?? undefined) as ArticleId | undefined,
    ...{ requestedBy: row.requested_by, takenAt: row.taken_at, takenBy: row.taken_by },
    isErased: row.is_erased === 1,
    ...{ undoneAt: row.undone_at ?? undefined, undoneBy: row.undone_by },
  }
}
