import { sql } from 'kysely'
import type { ArticleId, FeedId, StoryId } from '../../model/ids.ts'
import type { Session } from '../engine.ts'
import { refreshStories } from './refresh-stories.ts'

/** Removes a feed; its articles stay without one, or go with all that hangs on them. */
export async function removeFeed(
  session: Session,
  id: FeedId,
  options: { readonly articles: 'keep' | 'remove' },
): Promise<void> {
  if (options.articles === 'remove') await removeArticles(session, id)
  await session.db.deleteFrom('feed').where('id', '=', id).execute()
}

/** Revisions, understanding, tags and relations follow their article by the schema; counts and search do not. */
async function removeArticles(session: Session, id: FeedId): Promise<void> {
  const { db, parts } = session
  const articles = await db
    .selectFrom('article')
    .select(['id', 'published_at', 'story_id'])
    .where('feed_id', '=', id)
    .execute()
  await parts.search.remove(
    db,
    articles.map((row) => ({ id: row.id as ArticleId, publishedAt: row.published_at })),
  )
  const borne = db
    .selectFrom('article_tag')
    .select((eb) => ['tag_id', eb.fn.countAll<number>().as('count')])
    .where('article_id', 'in', parts.list(articles.map((row) => row.id)))
    .groupBy('tag_id')
  await db
    .updateTable('tag')
    .from(borne.as('borne'))
    .set((eb) => ({ article_count: eb('tag.article_count', '-', eb.ref('borne.count')) }))
    .whereRef('tag.id', '=', 'borne.tag_id')
    .execute()
  await db.deleteFrom('article').where('feed_id', '=', id).execute()
  const stories = articles.flatMap((row) => (row.story_id as StoryId | null) ?? [])
  await refreshStories(session, stories)
  await renameStories(session, stories)
}

/** A story whose headline went with its article is called what its newest report calls it. */
async function renameStories({ db, parts }: Session, ids: readonly StoryId[]): Promise<void> {
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
