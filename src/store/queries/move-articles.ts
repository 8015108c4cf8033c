import type { ExpressionBuilder } from 'kysely'
import type { ArticleId, StoryId } from '../../model/ids.ts'
import type { Reason } from '../../model/reason.ts'
import type { StepReasons } from '../../model/understanding.ts'
import type { Session } from '../engine.ts'
import { fromJson } from '../rows.ts'
import type { StoryMove } from '../story-store.ts'
import type { Tables } from '../tables.ts'
import { moveReadersThings, moveThingsOfArticles } from './move-readers-things.ts'
import { refreshStories, saveNewStory } from './refresh-stories.ts'
import { renameStories } from './remove-articles.ts'
import { returnComments } from './write-comments.ts'

/** A chain of stories that went one into the other is followed so far. */
const longestChain = 50

/**
 * Puts articles of one story into another, or into a new one, which says what it was split from; says into which. An
 * article that is in that story no more stays where it is. A story left empty says where its articles went.
 */
export async function moveArticles(session: Session, move: StoryMove): Promise<StoryId> {
  const { db, parts } = session
  const { from, now } = move
  const to = (await findTarget(session, move)) ?? (await partStory(session, move))
  const moved = await db
    .updateTable('article')
    .set({ story_id: to })
    .where((eb) => areMoved(eb, session, move))
    .returning('id')
    .execute()
  if (move.why) await keepWhy(session, moved, move.why)
  const ids = moved.map(({ id }) => id as ArticleId)
  await moveThingsOfArticles(session, ids, { to, now })
  await refreshStories(session, [from, to], now)
  // Who looks at one of them at this moment sees it as it was: what is found is not to be saved.
  const touched = db
    .updateTable('story')
    .set({ due_at: now })
    .where('id', 'in', parts.list([from, to]))
  await touched.where('due_at', 'is not', null).execute()
  const merged = await db
    .updateTable('story')
    .set({ merged_into: to })
    .where('id', '=', from)
    .where('article_count', '=', 0)
    .executeTakeFirst()
  if (merged.numUpdatedRows > 0n) await moveReadersThings(session, from, to)
  await renameStories(session, [from])
  // What went away before may come back: a story that has articles is where they are.
  const back = db.updateTable('story').set({ merged_into: null }).where('id', '=', to)
  const revived = await back.where('merged_into', 'is not', null).executeTakeFirst()
  if (revived.numUpdatedRows > 0n) await returnComments(session, to)
  return to
}

/** One that was forgotten, as it had no article for long, is another story when it has some again. */
async function findTarget({ db }: Session, { to }: StoryMove): Promise<StoryId | undefined> {
  if (to === undefined) return undefined
  const row = await db.selectFrom('story').select('id').where('id', '=', to).executeTakeFirst()
  return row && to
}

function areMoved(
  eb: ExpressionBuilder<Tables, 'article'>,
  { parts }: Session,
  { articleIds, from }: StoryMove,
) {
  const all = eb('story_id', '=', from)
  return articleIds === 'all' ? all : eb.and([all, eb('id', 'in', parts.list(articleIds))])
}

/** The last step of what was decided about each article, as long as it is not moved again. */
async function keepWhy(
  { db, parts }: Session,
  moved: readonly { readonly id: number }[],
  why: readonly Reason[],
): Promise<void> {
  const ids = parts.list(moved.map(({ id }) => id))
  const understood = db.selectFrom('understanding').select(['article_id', 'reasons'])
  for (const row of await understood.where('article_id', 'in', ids).execute()) {
    const steps = fromJson<StepReasons[]>(row.reasons).filter(({ step }) => step !== 'settled')
    const reasons = JSON.stringify([...steps, { step: 'settled', reasons: why }])
    await db.updateTable('understanding').set({ reasons }).where('article_id', '=', row.article_id).execute()
  }
}

async function partStory(session: Session, move: StoryMove): Promise<StoryId> {
  const { db } = session
  const first = await db
    .selectFrom('article')
    .select(['title', 'language', 'published_at'])
    .where((eb) => areMoved(eb, session, move))
    .orderBy('published_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  const story = { title: first.title, language: first.language ?? 'und', firstAt: first.published_at }
  const id = await saveNewStory(session, story)
  await db.updateTable('story').set({ split_from: move.from }).where('id', '=', id).execute()
  return id
}

/** The story that holds the articles of one that was merged away, along the whole chain; undefined where there is none. */
export async function findMergedInto({ db }: Session, id: StoryId): Promise<StoryId | undefined> {
  let at: number = id
  for (let step = 0; step < longestChain; step++) {
    const row = await db
      .selectFrom('story')
      .select(['merged_into', 'article_count'])
      .where('id', '=', at)
      .executeTakeFirst()
    if (!row) return undefined
    if (row.article_count > 0) return at === id ? undefined : (at as StoryId)
    if (row.merged_into === null) return undefined
    at = row.merged_into
  }
  return undefined
}
