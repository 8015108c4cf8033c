import { type RawBuilder, sql } from 'kysely'
import type { Correction, CorrectionSide, NewCorrection } from '../../model/correction.ts'
import type { ArticleId, CorrectionId, StoryId, Timestamp } from '../../model/ids.ts'
import type { Story } from '../../model/story.ts'
import type { Session } from '../engine.ts'
import type { Cursor } from '../pages.ts'
import { toCorrection, toStory } from '../rows.ts'
import type { CorrectionRow } from '../tables.ts'

/** What a person said, by its number. */
export async function findCorrection(session: Session, id: CorrectionId): Promise<Correction | undefined> {
  const rows = await session.db.selectFrom('correction').selectAll().where('id', '=', id).execute()
  return (await withSides(session, rows))[0]
}

/** A page of all that was said, newest first. */
export async function listCorrections(
  session: Session,
  { after, limit }: { readonly after?: Cursor<CorrectionId>; readonly limit: number },
): Promise<Correction[]> {
  let query = session.db.selectFrom('correction').selectAll().orderBy('corrected_at', 'desc')
  query = query.orderBy('id', 'desc').limit(limit)
  if (after)
    query = query.where((eb) => eb(eb.refTuple('corrected_at', 'id'), '<', eb.tuple(after.at, after.id)))
  return withSides(session, await query.execute())
}

/** What was said or taken back since a change, in that order. */
export async function listCorrectionsSince(
  session: Session,
  change: number,
  limit: number,
): Promise<Correction[]> {
  const query = session.db.selectFrom('correction').selectAll().where('change', '>', change)
  return withSides(session, await query.orderBy('change').limit(limit).execute())
}

/** All that names any of these articles, in the order in which it was said. */
export async function listCorrectionsOf(
  session: Session,
  articleIds: readonly ArticleId[],
): Promise<Correction[]> {
  const { db, parts } = session
  const named = db
    .selectFrom('correction_article')
    .select('correction_id')
    .where('article_id', 'in', parts.list(articleIds))
  const ids = (await named.distinct().execute()).map((row) => row.correction_id)
  const rows = db.selectFrom('correction').selectAll().where('id', 'in', parts.list(ids))
  const found = await withSides(session, await rows.execute())
  return found.sort((a, b) => a.id - b.id)
}

async function withSides({ db, parts }: Session, rows: readonly CorrectionRow[]): Promise<Correction[]> {
  if (rows.length === 0) return []
  const named = await db
    .selectFrom('correction_article')
    .selectAll()
    .where('correction_id', 'in', parts.list(rows.map(({ id }) => id)))
    .orderBy('correction_id')
    .orderBy('article_id')
    .execute()
  const bySide = Map.groupBy(named, (row) => `${row.correction_id} ${row.side}`)
  return rows.map((row) => {
    const list = (side: CorrectionSide) =>
      (bySide.get(`${row.id} ${side}`) ?? []).map(({ article_id }) => article_id as ArticleId)
    return toCorrection(row, { moved: list('moved'), left: list('left'), joined: list('joined') })
  })
}

/** Keeps what a person said. Its change is the next of all, so that who knows an earlier one learns of it. */
export async function saveCorrection(session: Session, correction: NewCorrection): Promise<CorrectionId> {
  const { db, parts } = session
  const { readerId, kind, correctedAt, from, to, sides } = correction
  const { id } = await db
    .insertInto('correction')
    .values({
      ...{ reader_id: readerId, kind, corrected_at: correctedAt, change: nextChange },
      ...{ from_id: from ?? null, to_id: to ?? null },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const named = Object.entries(sides).flatMap(([side, ids]) => ids.map((article: number) => [article, side]))
  await sql`insert into correction_article (correction_id, article_id, side)
    select ${id}, v0, v1 from ${parts.rows(named)}`.execute(db)
  return id as CorrectionId
}

const nextChange = sql<number>`(select coalesce(max(change), 0) + 1 from correction)`

/** Takes back what was said. */
export async function undoCorrection(
  { db }: Session,
  id: CorrectionId,
  { undoneAt, hidesEarlier }: { readonly undoneAt: Timestamp; readonly hidesEarlier: boolean },
): Promise<boolean> {
  const undone = { undone_at: undoneAt, hides_earlier: hidesEarlier ? 1 : 0, change: nextChange }
  const query = db.updateTable('correction').set(undone).where('id', '=', id).where('undone_at', 'is', null)
  return (await query.executeTakeFirst()).numUpdatedRows > 0n
}

/** Whether a person said of the two ends of a relation that they have nothing to do with each other. */
export const isUnrelated: RawBuilder<boolean> = sql`exists (
  select 1 from correction_article as one
  join correction_article as other on other.correction_id = one.correction_id
  join correction on correction.id = one.correction_id
  where one.article_id = relation.from_id and other.article_id = relation.to_id
    and correction.kind = 'unrelated' and undone_at is null)`

/** As many as a page of the story shows. */
const articlesAsked = 50

/** Stories whose articles are related to the newest ones of this, best score first. */
export async function listNearStories({ db, parts }: Session, id: StoryId, limit: number): Promise<Story[]> {
  const newest = db
    .selectFrom('article')
    .select('id')
    .where('story_id', '=', id)
    .orderBy('published_at', 'desc')
    .orderBy('id', 'desc')
    .limit(articlesAsked)
  const ids = parts.list((await newest.execute()).map((row) => row.id))
  const side = (own: 'from_id' | 'to_id', other: 'from_id' | 'to_id') =>
    db
      .selectFrom('relation')
      .innerJoin('article', 'article.id', `relation.${other}`)
      .select(['story_id', 'score'])
      .where(own, 'in', ids)
      .where('story_id', '<>', id)
      .execute()
  const scores = new Map<number, number>()
  for (const { story_id, score } of [
    ...(await side('from_id', 'to_id')),
    ...(await side('to_id', 'from_id')),
  ])
    scores.set(story_id as number, Math.max(score, scores.get(story_id as number) ?? 0))
  const best = [...scores].sort(([, a], [, b]) => b - a).slice(0, limit)
  const found = db
    .selectFrom('story')
    .selectAll()
    .where('id', 'in', parts.list(best.map(([near]) => near)))
  const byId = new Map((await found.execute()).map((row) => [row.id, toStory(row)]))
  return best.flatMap(([near]) => byId.get(near) ?? [])
}
