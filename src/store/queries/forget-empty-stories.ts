import type { StoryId, Timestamp } from '../../model/ids.ts'
import type { Session } from '../engine.ts'

/** So many at once, so that another writer waits for some 40 ms. */
const mostAtOnce = 500

/**
 * Forgets stories that were last told before that moment, whose articles are gone and did not go into another story, and that nobody commented on. Their
 * numbers are never given out again.
 */
export async function forgetEmptyStories(session: Session, before: Timestamp): Promise<void> {
  const gone = session.db
    .selectFrom('story')
    .select('id')
    .where((eb) => eb('article_count', '=', eb.lit(0)))
    .where('merged_into', 'is', null)
    .where('latest_at', '<', before)
    .where((eb) => {
      const comment = eb.selectFrom('comment').select('comment.id')
      return eb.not(eb.exists(comment.whereRef('comment.story_id', '=', 'story.id')))
    })
    .limit(mostAtOnce)
  await forgetStories(
    session,
    (await gone.execute()).map(({ id }) => id as StoryId),
  )
}

/** Forgets stories without articles, and those that went into them. */
export async function forgetStories({ db, parts }: Session, ids: readonly StoryId[]): Promise<void> {
  for (let gone = ids; gone.length > 0; ) {
    const list = parts.list(gone)
    await db.deleteFrom('story_origins').where('story_id', 'in', list).execute()
    await db.deleteFrom('story').where('id', 'in', list).execute()
    const leading = await db.selectFrom('story').select('id').where('merged_into', 'in', list).execute()
    gone = leading.map(({ id }) => id as StoryId)
  }
}
