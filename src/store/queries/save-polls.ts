import type { Timestamp } from '../../model/ids.ts'
import type { Understanding } from '../../model/understanding.ts'
import type { Session } from '../engine.ts'

const dayMs = 86_400_000

interface ReadPolls extends Pick<Understanding, 'articleId' | 'polls'> {
  readonly publishedAt: Timestamp
}

/** Keeps the polls that an article reports, of which none are kept. */
export async function savePolls(
  { db }: Session,
  { articleId, polls = [], publishedAt }: ReadPolls,
): Promise<void> {
  if (polls.length === 0) return
  const rows = polls.map((poll, number) => ({
    ...{ article_id: articleId, number, pollster: poll.pollster ?? null, poll: JSON.stringify(poll) },
    day: poll.fieldEnd ?? Math.floor(publishedAt / dayMs),
  }))
  await db.insertInto('poll').values(rows).execute()
}
