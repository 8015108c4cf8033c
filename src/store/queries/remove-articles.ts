import { sql } from 'kysely'
import type { ArticleId, StoryId, Timestamp } from '../../model/ids.ts'
import type { Session } from '../engine.ts'
import type { Cursor } from '../pages.ts'
import type { OldArticles, RemovedPart } from '../store.ts'
import { hasNote } from './has-note.ts'
import { refreshStories } from './refresh-stories.ts'

interface RemovedArticle {
  readonly id: number
  readonly published_at: number
  readonly story_id: number | null
}

/** Removes articles; revisions, understanding, tags and relations follow by the schema, counts and search here. */
export async function removeArticles(session: Session, articles: readonly RemovedArticle[]): Promise<void> {
  if (articles.length === 0) return
  const { db, parts } = session
  const ids = parts.list(articles.map((row) => row.id))
  await parts.search.remove(
    db,
    articles.map((row) => ({ id: row.id as ArticleId, publishedAt: row.published_at })),
  )
  const borne = db
    .selectFrom('article_tag')
    .select((eb) => ['tag_id', eb.fn.countAll<number>().as('count')])
    .where('article_id', 'in', ids)
    .groupBy('tag_id')
  await db
    .updateTable('tag')
    .from(borne.as('borne'))
    .set((eb) => ({ article_count: eb('tag.article_count', '-', eb.ref('borne.count')) }))
    .whereRef('tag.id', '=', 'borne.tag_id')
    .execute()
  await db.deleteFrom('article').where('id', 'in', ids).execute()
  const stories = articles.flatMap((row) => (row.story_id as StoryId | null) ?? [])
  await refreshStories(session, stories, 0)
  await renameStories(session, stories)
  await dropChoices(session, stories)
}

/** A removed entry that a feed still carries is remembered this long; what comes back later is old, and goes again. */
const rememberMs = 365 * 86_400_000

/**
 * Removes the oldest of a part of the articles: none that is kept, nor one that a kept article names as related, nor of a story
 * with a note. Their
 * feeds may still carry them; they do not come back. Says how many went, and where the next part begins.
 */
export async function removeOldArticles(session: Session, old: OldArticles): Promise<RemovedPart> {
  const { db, parts } = session
  const { before, after, limit, now } = old
  let query = db
    .selectFrom('article')
    .select(['id', 'published_at', 'story_id', 'outlet_id', 'key'])
    .where('published_at', '<', before)
    .orderBy('published_at')
    .orderBy('id')
    .limit(limit)
  if (after)
    query = query.where((eb) => eb(eb.refTuple('published_at', 'id'), '>', eb.tuple(after.at, after.id)))
  const rows = await query.execute()
  const kept = await listKept(
    session,
    rows.map(({ id }) => id),
  )
  const removed = rows.filter(({ id }) => !kept.has(id))
  if (removed.length > 0)
    await db
      .insertInto('removed_entry')
      .values(removed.map(({ outlet_id, key }) => ({ outlet_id, key, removed_at: now })))
      .onConflict((conflict) => conflict.columns(['outlet_id', 'key']).doUpdateSet({ removed_at: now }))
      .execute()
  await removeArticles(session, removed)
  await db
    .deleteFrom('removed_entry')
    .where('removed_at', '<', now - rememberMs)
    .execute()
  await parts.shrink(db)
  const last = rows.at(-1)
  const next: Cursor<ArticleId> | undefined =
    last && rows.length === limit ? { at: last.published_at, id: last.id as ArticleId } : undefined
  return { count: removed.length, next }
}

async function listKept({ db, parts }: Session, ids: readonly number[]): Promise<Set<number>> {
  const own = db.selectFrom('kept').select('article_id as id').where('article_id', 'in', parts.list(ids))
  const cited = db
    .selectFrom('relation')
    .innerJoin('kept', 'kept.article_id', 'relation.from_id')
    .select('to_id as id')
    .where('to_id', 'in', parts.list(ids))
  const discussed = listDiscussed({ db, parts }, ids)
  const noted = db.selectFrom('article').select('id').where('id', 'in', parts.list(ids)).where(hasNote)
  const rows = [
    ...(await own.execute()),
    ...(await cited.execute()),
    ...(await discussed.execute()),
    ...(await noted.execute()),
  ]
  return new Set(rows.map(({ id }) => id))
}

/** Those of the articles that comments are on, and all of a story that is commented on: else nobody knew what was meant. */
export function listDiscussed({ db, parts }: Session, ids: readonly number[]) {
  return db
    .selectFrom('article')
    .select('id')
    .where('id', 'in', parts.list(ids))
    .where((eb) => {
      const comment = eb.selectFrom('comment').select('comment.id')
      return eb.or([
        eb.exists(comment.whereRef('comment.story_id', '=', 'article.story_id')),
        eb.exists(comment.whereRef('comment.article_id', '=', 'article.id')),
      ])
    })
}

/** Keeps an article from being removed for its age, for what it is kept by: `saved`, `noted`. */
export async function keepArticle({ db }: Session, id: ArticleId, reason: string): Promise<void> {
  await db
    .insertInto('kept')
    .values({ article_id: id, reason })
    .onConflict((conflict) => conflict.column('article_id').doUpdateSet({ reason }))
    .execute()
}

/** Lets an article go with the others of its age. */
export async function letGoArticle({ db }: Session, id: ArticleId): Promise<void> {
  await db.deleteFrom('kept').where('article_id', '=', id).execute()
}

/** How many bytes the store takes, without room that it could give back. */
export async function measureBytes({ db, parts }: Session): Promise<number> {
  const found = await parts.measureBytes.execute(db)
  return Number((found.rows[0] as { bytes: Timestamp } | undefined)?.bytes ?? 0)
}

/** A story whose headline went with its article is called what its newest report calls it. */
export async function renameStories({ db, parts }: Session, ids: readonly StoryId[]): Promise<void> {
  const named = db
    .selectFrom('article')
    .innerJoin('story', (join) =>
      join.onRef('story.id', '=', 'article.story_id').onRef('story.title', '=', 'article.title'),
    )
    .select('story.id')
    .where('story.id', 'in', parts.list([...new Set(ids)]))
  const renamed = db
    .selectFrom('story')
    .select('id')
    .where('id', 'in', parts.list([...new Set(ids)]))
    .where('article_count', '>', 0)
    .where('id', 'not in', named)
  for (const { id } of await renamed.execute()) {
    const newest = db.selectFrom('article').select('title').where('story_id', '=', id).limit(1)
    const { title } = await newest
      .orderBy(sql`case kind when 'news' then 0 else 1 end`)
      .orderBy('published_at', 'desc')
      .executeTakeFirstOrThrow()
    await db.updateTable('story').set({ title }).where('id', '=', id).execute()
  }
}

/** Of a story that has no article any more there is nothing left to follow or mute. */
async function dropChoices({ db, parts }: Session, ids: readonly StoryId[]): Promise<void> {
  const gone = db
    .selectFrom('story')
    .select('id')
    .where('id', 'in', parts.list([...new Set(ids)]))
    .where('article_count', '=', 0)
  await db.deleteFrom('reader_choice').where('kind', '=', 'story').where('subject_id', 'in', gone).execute()
}
