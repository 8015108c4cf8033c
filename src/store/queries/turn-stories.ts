import type { ArticleId, StoryId, Timestamp } from '../../model/ids.ts'
import type { WeightedTerm } from '../../model/story.ts'
import type { ClosedStory, StoryTurn, TurningArticle, TurningStory } from '../../model/story-turn.ts'
import type { Session } from '../engine.ts'
import { fromJson, toStory } from '../rows.ts'
import { listArticleIdsOfStories } from './read-stories.ts'

/** Enough for the gaps of a story and for what it is about. */
const mostArticles = 50
/** The latest stories that a term stands for; beyond them other terms of the story have found what went before. */
const mostStoriesOfTerm = 30
const mostClosed = 20

/** Stories whose state is to be judged by then, longest due first; of one article alone without what it is about. */
export async function listTurningStories(
  session: Session,
  now: Timestamp,
  limit: number,
): Promise<TurningStory[]> {
  const query = session.db.selectFrom('story').selectAll().where('turns_at', '<=', now)
  const rows = await query.orderBy('turns_at').orderBy('id').limit(limit).execute()
  const stories = rows.map(toStory)
  const several = stories.filter(({ articleCount }) => articleCount > 1).map(({ id }) => id)
  const articles = await listTurningArticles(session, several)
  return stories.map((story) => ({ story, articles: articles.get(story.id) ?? [] }))
}

async function listTurningArticles(
  session: Session,
  stories: readonly StoryId[],
): Promise<Map<StoryId, TurningArticle[]>> {
  const { db, parts } = session
  if (stories.length === 0) return new Map()
  const lists = await listArticleIdsOfStories(session, stories, mostArticles)
  const rows = await db
    .selectFrom('article')
    .innerJoin('understanding', 'understanding.article_id', 'article.id')
    .select(['article.id', 'story_id', 'published_at', 'terms'])
    .where('article.id', 'in', parts.list([...lists.values()].flat()))
    .execute()
  const articles = rows
    .map(({ id, story_id, published_at, terms }) => ({
      storyId: story_id as StoryId,
      ...{ id: id as ArticleId, publishedAt: published_at, terms: fromJson<WeightedTerm[]>(terms) },
    }))
    .sort((a, b) => a.publishedAt - b.publishedAt || a.id - b.id)
  return Map.groupBy(articles, ({ storyId }) => storyId)
}

/** Saves what was judged of a story; one that is over is remembered by its keys. */
export async function saveTurn(
  { db }: Session,
  { storyId, state, turnsAt, keys, follows }: StoryTurn,
): Promise<void> {
  const followed = follows && { follows: follows.storyId, follows_why: JSON.stringify(follows.why) }
  await db
    .updateTable('story')
    .set({ state, turns_at: turnsAt ?? null, ...followed })
    .where('id', '=', storyId)
    .execute()
  await db.deleteFrom('story_key').where('story_id', '=', storyId).execute()
  if (keys.length === 0) return
  const story = db.selectFrom('story').select('language').where('id', '=', storyId)
  const { language } = await story.executeTakeFirstOrThrow()
  const rows = keys.map(({ term, weight, isName }) => ({
    ...{ story_id: storyId, language, term, weight, is_name: isName ? 1 : 0 },
  }))
  await db.insertInto('story_key').values(rows).execute()
}

/** Stories of the language that are over and share most of these terms, the latest where there are many. */
export async function listClosedStories(
  { db, parts }: Session,
  language: string,
  terms: readonly string[],
): Promise<ClosedStory[]> {
  const counts = new Map<number, number>()
  for (const term of terms) {
    const query = db.selectFrom('story_key').select('story_id').where('language', '=', language)
    const rows = await query
      .where('term', '=', term)
      .orderBy('story_id', 'desc')
      .limit(mostStoriesOfTerm)
      .execute()
    for (const { story_id } of rows) counts.set(story_id, (counts.get(story_id) ?? 0) + 1)
  }
  const best = [...counts].sort(([a, one], [b, other]) => other - one || b - a).slice(0, mostClosed)
  if (best.length === 0) return []
  const ids = parts.list(best.map(([id]) => id))
  const keys = await db.selectFrom('story_key').selectAll().where('story_id', 'in', ids).execute()
  const byStory = Map.groupBy(keys, (row) => row.story_id)
  return [...byStory].map(([id, rows]) => ({
    storyId: id as StoryId,
    keys: rows.map(({ term, weight, is_name }) => ({
      ...{ term, weight },
      ...(is_name === 1 && { isName: true as const }),
    })),
  }))
}
