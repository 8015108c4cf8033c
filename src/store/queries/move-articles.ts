import type { StoryId } from '../../model/ids.ts'
import type { Session } from '../engine.ts'
import type { StoryMove } from '../story-store.ts'
import { moveChoices } from './readers.ts'
import { refreshStories, saveNewStory } from './refresh-stories.ts'
import { renameStories } from './remove-articles.ts'

/** A chain of stories that went one into the other is followed so far. */
const longestChain = 50

/**
 * Puts articles of one story into another, or into a new one, which says what it was split from; says into which. An
 * article that is in that story no more stays where it is. A story left empty says where its articles went.
 */
export async function moveArticles(session: Session, move: StoryMove): Promise<StoryId> {
  const { db, parts } = session
  const { articleIds, from, now } = move
  const to = move.to ?? (await partStory(session, move))
  await db
    .updateTable('article')
    .set({ story_id: to })
    .where('id', 'in', parts.list(articleIds))
    .where('story_id', '=', from)
    .execute()
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
  if (merged.numUpdatedRows > 0n) await moveChoices(session, from, to)
  await renameStories(session, [from])
  // What went away before may come back: a story that has articles is where they are.
  await db.updateTable('story').set({ merged_into: null }).where('id', '=', to).execute()
  return to
}

async function partStory(session: Session, { articleIds, from }: StoryMove): Promise<StoryId> {
  const { db, parts } = session
  const first = await db
    .selectFrom('article')
    .select(['title', 'language', 'published_at'])
    .where('id', 'in', parts.list(articleIds))
    .where('story_id', '=', from)
    .orderBy('published_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  const id = await saveNewStory(session, {
    ...{ title: first.title, language: first.language ?? 'und', firstAt: first.published_at },
  })
  await db.updateTable('story').set({ split_from: from }).where('id', '=', id).execute()
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
