import { sql } from 'kysely'
import type {
  Comment,
  CommentReport,
  CommentState,
  Moderation,
  ModerationKind,
  ReportReason,
} from '../../model/comment.ts'
import type { CommentId, ModerationId, ReaderId, StoryId, Timestamp } from '../../model/ids.ts'
import type { NewModeration } from '../comment-store.ts'
import type { ModerationRow } from '../comment-tables.ts'
import type { Session } from '../engine.ts'
import type { Cursor } from '../pages.ts'
import { listComments } from './comments.ts'

/** Written out, not as a parameter, so that the engines know their indexes to be enough. */
const held = sql.lit('held')

/** Held comments and shown ones with reports that nobody has seen to: those that wait longest. */
export async function listQueue(session: Session, limit: number): Promise<Comment[]> {
  const { db } = session
  const waiting = db.selectFrom('comment').select('id').where('state', '=', held)
  const reported = openReports(session).select('comment_id as id')
  const rows = [
    ...(await waiting.orderBy('posted_at').orderBy('id').limit(limit).execute()),
    ...(await reported.orderBy('reported_at').orderBy('comment_report.id').limit(limit).execute()),
  ]
  const ids = [...new Set(rows.map(({ id }) => id as CommentId))]
  return (await listComments(session, ids)).slice(0, limit)
}

/** How many comments wait for a moderator. */
export async function countQueue(session: Session): Promise<number> {
  const waiting = session.db.selectFrom('comment').where('state', '=', held)
  const { count } = await waiting
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const reported = await openReports(session)
    .select((eb) => eb.fn.count<number>('comment_id').distinct().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count) + Number(reported.count)
}

/** As few as nobody has seen to, of which each comment is looked up. */
function openReports({ db }: Session) {
  return db
    .selectFrom('comment_report')
    .where('moderation_id', 'is', null)
    .where((eb) => {
      const state = eb.selectFrom('comment').select('state').whereRef('comment.id', '=', 'comment_id')
      return eb(state, '=', 'shown')
    })
}

/** What was said of each of the comments that nobody has seen to. */
export async function listCommentReports(
  { db, parts }: Session,
  ids: readonly CommentId[],
): Promise<Map<CommentId, CommentReport[]>> {
  const rows = await db
    .selectFrom('comment_report')
    .select(['comment_id', 'reason', 'note', 'reported_at'])
    .where('comment_id', 'in', parts.list(ids))
    .where('moderation_id', 'is', null)
    .orderBy('comment_id')
    .execute()
  const lists = new Map<CommentId, CommentReport[]>()
  for (const { comment_id, reason, note, reported_at: reportedAt } of rows) {
    const report = { reason: reason as ReportReason, note, reportedAt }
    lists.set(comment_id as CommentId, [...(lists.get(comment_id as CommentId) ?? []), report])
  }
  return lists
}

/** A page of what moderators did, newest first. */
export async function listModerations(
  { db }: Session,
  { after, limit }: { readonly after?: Cursor<ModerationId>; readonly limit: number },
): Promise<Moderation[]> {
  let query = db
    .selectFrom('moderation')
    .selectAll()
    .orderBy('done_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
  if (after) query = query.where((eb) => eb(eb.refTuple('done_at', 'id'), '<', eb.tuple(after.at, after.id)))
  return (await query.execute()).map(toModeration)
}

/** What keeps a reader from writing at that moment, the longest. */
export function findBlock(session: Session, id: ReaderId, now: Timestamp): Promise<Moderation | undefined> {
  return findHolding(session, { kind: 'block', column: 'reader_id', id, now })
}

/** Whom a moderator blocked by this. */
export async function findBlocked({ db }: Session, id: ModerationId): Promise<ReaderId | undefined> {
  const row = await db.selectFrom('moderation').select('reader_id').where('id', '=', id).executeTakeFirst()
  return (row?.reader_id ?? undefined) as ReaderId | undefined
}

/** What makes a story slow at that moment. */
export function findSlow(session: Session, id: StoryId, now: Timestamp): Promise<Moderation | undefined> {
  return findHolding(session, { kind: 'slow', column: 'story_id', id, now })
}

async function findHolding(
  { db }: Session,
  {
    kind,
    column,
    id,
    now,
  }: { kind: ModerationKind; column: 'reader_id' | 'story_id'; id: number; now: Timestamp },
): Promise<Moderation | undefined> {
  const done = db
    .selectFrom('moderation')
    .selectAll()
    .where(column, '=', id)
    .where('kind', '=', sql.lit(kind))
  const holding = done.where('until_at', '>', now).where('undone_at', 'is', null)
  const row = await holding.orderBy('until_at', 'desc').limit(1).executeTakeFirst()
  return row && toModeration(row)
}

function toModeration(row: ModerationRow): Moderation {
  return {
    id: row.id as ModerationId,
    moderatorId: (row.moderator_id ?? undefined) as ReaderId | undefined,
    kind: row.kind as ModerationKind,
    commentId: (row.comment_id ?? undefined) as CommentId | undefined,
    readerId: (row.reader_id ?? undefined) as ReaderId | undefined,
    storyId: (row.story_id ?? undefined) as StoryId | undefined,
    reason: row.reason,
    doneAt: row.done_at,
    until: row.until_at ?? undefined,
    undoneAt: row.undone_at ?? undefined,
  }
}

const stateAfter: Partial<Record<ModerationKind, CommentState>> = { keep: 'shown', remove: 'removed' }

/** Does what a moderator wants and keeps that they did; a comment that was kept or removed waits no longer. */
export async function saveModeration({ db }: Session, done: NewModeration): Promise<ModerationId> {
  const { kind, commentId, reason } = done
  const comment =
    commentId === undefined
      ? undefined
      : await db.selectFrom('comment').select('state').where('id', '=', commentId).executeTakeFirst()
  const { id } = await db
    .insertInto('moderation')
    .values({
      ...{ moderator_id: done.moderatorId ?? null, kind, comment_id: commentId ?? null },
      ...{ reader_id: done.readerId ?? null, story_id: done.storyId ?? null, reason },
      ...{ state_before: comment?.state ?? null, done_at: done.doneAt },
      ...{ until_at: done.until ?? null, undone_at: null },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const state = stateAfter[kind]
  if (commentId !== undefined && state !== undefined) {
    const changed = { state, reason: state === 'removed' ? reason : '' }
    // What its author took away stays away.
    const there = db.updateTable('comment').set(changed).where('id', '=', commentId)
    await there.where('state', 'in', ['shown', 'held', 'removed']).execute()
    const open = db
      .updateTable('comment_report')
      .set({ moderation_id: id })
      .where('comment_id', '=', commentId)
    await open.where('moderation_id', 'is', null).execute()
  }
  return id as ModerationId
}

/**
 * Takes back what a moderator did: the comment is as it was before and its reports are open again. False where nothing was
 * done, it was taken back, or somebody did something else with the comment since.
 */
export async function undoModeration({ db }: Session, id: ModerationId, now: Timestamp): Promise<boolean> {
  const row = await db.selectFrom('moderation').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row || row.undone_at !== null) return false
  const changesComment = stateAfter[row.kind as ModerationKind] !== undefined && row.comment_id !== null
  if (changesComment) {
    const since = db
      .selectFrom('moderation')
      .select('id')
      .where('comment_id', '=', row.comment_id)
      .where('id', '>', id)
      .where('undone_at', 'is', null)
      .where('kind', 'in', ['keep', 'remove'])
    if (await since.limit(1).executeTakeFirst()) return false
    const back = { state: row.state_before ?? 'shown', reason: '' }
    const comment = db.updateTable('comment').set(back).where('id', '=', row.comment_id)
    await comment.where('state', 'in', ['shown', 'removed']).execute()
    await db
      .updateTable('comment_report')
      .set({ moderation_id: null })
      .where('moderation_id', '=', id)
      .execute()
  }
  await db.updateTable('moderation').set({ undone_at: now }).where('id', '=', id).execute()
  return true
}
