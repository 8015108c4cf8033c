import type { Timestamp } from '../../model/ids.ts'
import type { Understanding } from '../../model/understanding.ts'
import type { Session } from '../engine.ts'

const dayMs = 86_400_000

interface ReadPolls extends Pick<Understanding, 'articleId' | 'polls'> {
  readonly publishedAt: Timestamp
}

/** Puts the polls that an article reports in place of those that it reported before. */
export async function savePolls(
  { db }: Session,
  { articleId, polls = [], publishedAt }: ReadPolls,
): Promise<void> {
  await db.deleteFrom('poll').where('article_id', '=', articleId).execute()
  if (polls.length === 0) return
  const rows = polls.map((poll, number) => ({
    ...{ article_id: articleId, number, pollster: poll.pollster ?? null, poll: JSON.stringify(poll) },
    day: poll.fieldEnd ?? Math.floor(publishedAt / dayMs),
  }))
  await db.insertInto('poll').values(rows).execute()
}
