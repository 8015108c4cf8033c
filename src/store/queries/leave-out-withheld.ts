import { sql } from 'kysely'
import type { ArticleId, CommentId } from '../../model/ids.ts'
import type { Notice } from '../../model/notice.ts'
import type { Session } from '../engine.ts'
import { ifTakenDown } from './if-taken-down.ts'
import { hasTakedowns, listTakenDown } from './takedowns.ts'

/** Notices of a thing that no page shows any more are not told, nor shown: what was taken down, and comments that are gone. */
export async function leaveOutWithheld(session: Session, notices: readonly Notice[]): Promise<Notice[]> {
  const hidden = await listHiddenComments(session, notices)
  const left = notices.filter((notice) => !hidden.has(findCommentId(notice)))
  if (left.length === 0 || !(await hasTakedowns(session))) return left
  const ids = left.flatMap(({ articleId }) => articleId ?? [])
  const down = new Set([...(await listTakenDown(session, ids)), ...(await listErased(session, ids))])
  const since = await listTakenSince(session, left)
  return left.filter(
    ({ id, articleId }) => !since.has(id) && !(articleId !== undefined && down.has(articleId)),
  )
}

/** A notice of a comment leads to it. */
function findCommentId({ path }: Notice): CommentId | undefined {
  const [, id] = /^\/comment\/(\d{1,15})$/.exec(path) ?? []
  return id === undefined ? undefined : (Number(id) as CommentId)
}

async function listHiddenComments(
  { db, parts }: Session,
  notices: readonly Notice[],
): Promise<Set<CommentId | undefined>> {
  const ids = notices.flatMap((notice) => findCommentId(notice) ?? [])
  if (ids.length === 0) return new Set()
  const query = db.selectFrom('comment').select('id').where('id', 'in', parts.list(ids))
  const shown = new Set((await query.where('state', '=', 'shown').execute()).map(({ id }) => id))
  return new Set(ids.filter((id) => !shown.has(id)))
}

async function listErased({ db, parts }: Session, ids: readonly ArticleId[]): Promise<ArticleId[]> {
  const query = db.selectFrom('takedown').select('article_id').where('undone_at', 'is', null)
  const rows = await query.where('article_id', 'in', parts.list(ids)).where('is_erased', '=', 1).execute()
  return rows.map(({ article_id }) => article_id as ArticleId)
}

/** Those in whose story anything was taken down since they were made: their headline or sentence may be of it. */
async function listTakenSince({ db, parts }: Session, notices: readonly Notice[]): Promise<Set<number>> {
  const rows = await db
    .selectFrom('notice')
    .innerJoin('article', 'article.story_id', 'notice.story_id')
    .select('notice.id')
    .distinct()
    .where('notice.id', 'in', parts.list(notices.map(({ id }) => id)))
    .where(ifTakenDown(sql`notice.made_at`))
    .execute()
  return new Set(rows.map(({ id }) => id))
}
