import type { ArticleId, StoryId } from '../../model/ids.ts'
import type { Poll } from '../../model/poll.ts'
import type { Session } from '../engine.ts'
import type { Pollster, ReportedPoll, StoryDays } from '../poll-store.ts'
import { fromJson } from '../rows.ts'

/** When a story happened and what is counted in it, as it was last found. */
export async function findStoryDays({ db }: Session, id: StoryId): Promise<StoryDays | undefined> {
  const query = db.selectFrom('story_origins').select(['timeline', 'figures']).where('story_id', '=', id)
  const row = await query.executeTakeFirst()
  return row && { timeline: fromJson(row.timeline), figures: fromJson(row.figures) }
}

/** The polls that articles report, in the order of each text. */
export async function listPolls(
  { db, parts }: Session,
  ids: readonly ArticleId[],
): Promise<Map<ArticleId, Poll[]>> {
  const polls = new Map<ArticleId, Poll[]>()
  if (ids.length === 0) return polls
  const query = db
    .selectFrom('poll')
    .select(['article_id', 'poll'])
    .where('article_id', 'in', parts.list(ids))
  const rows = await query.orderBy('article_id').orderBy('number').execute()
  for (const { article_id, poll } of rows) {
    const id = article_id as ArticleId
    polls.set(id, [...(polls.get(id) ?? []), fromJson<Poll>(poll)])
  }
  return polls
}

/** The polls of a house, newest first. */
export async function listPollsBy({ db }: Session, pollster: string, limit: number): Promise<ReportedPoll[]> {
  const rows = await db
    .selectFrom('poll')
    .select(['article_id', 'day', 'poll'])
    .where('pollster', '=', pollster)
    .orderBy('day', 'desc')
    .orderBy('article_id', 'desc')
    .orderBy('number', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ article_id, day, poll }) => ({
    articleId: article_id as ArticleId,
    day,
    poll: fromJson(poll),
  }))
}

/** The houses whose polls articles report, by name: one walk through the index of series. */
export async function listPollsters({ db }: Session, limit: number): Promise<Pollster[]> {
  const rows = await db
    .selectFrom('poll')
    .select(({ fn }) => ['pollster', fn.countAll().as('reports'), fn.max('day').as('last_day')])
    .where('pollster', 'is not', null)
    .groupBy('pollster')
    .orderBy('pollster')
    .limit(limit)
    .execute()
  return rows.map(({ pollster, reports, last_day }) => ({
    ...{ name: pollster ?? '', reports: Number(reports), lastDay: Number(last_day) },
  }))
}
