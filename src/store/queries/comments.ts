import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Comment, CommentState, CommentVersion } from '../../model/comment.ts'
import type { ArticleId, CommentId, ReaderId, StoryId } from '../../model/ids.ts'
import type { Visitor } from '../../model/visitor.ts'
import type {
  AnswerPage,
  AskedWriting,
  CountedSentence,
  SaidPage,
  ThreadPage,
  Writing,
} from '../comment-store.ts'
import type { Session } from '../engine.ts'
import type { Cursor } from '../pages.ts'
import { fromJson } from '../rows.ts'
import { toVisitor } from './named-readers.ts'

interface CommentRow {
  readonly id: number
  readonly reader_id: number | null
  readonly story_id: number | null
  readonly article_id: number | null
  readonly parent_id: number | null
  readonly thread_id: number | null
  readonly text: string
  readonly posted_at: number
  readonly edited_at: number | null
  readonly state: string
  readonly reason: string
  readonly doubts: string
  readonly votes: number
  readonly revision: number | null
  readonly start_at: number
  readonly end_at: number
  readonly quote: string
  readonly prefix: string
  readonly suffix: string
}

const columns = sql`comment.id, reader_id, story_id, comment.article_id, parent_id, thread_id, text, posted_at, edited_at,
  state, reason, doubts, revision, start_at, end_at, quote, prefix, suffix,
  (select count(*) from comment_vote where comment_vote.comment_id = comment.id) as votes
  from comment left join comment_anchor on comment_anchor.id = comment.anchor_id`

/** What is said and was not withheld, as the indexes have it. */
const seen = sql`state <> 'held'`
/** Written out, as SQLite compiles a statement anew for each value given for what an index is limited to. */
const shown = sql<SqlBool>`state = 'shown'`

async function read({ db }: Session, rest: RawBuilder<unknown>): Promise<Comment[]> {
  const { rows } = await sql<CommentRow>`select ${columns} ${rest}`.execute(db)
  return rows.map(toComment)
}

function toComment(row: CommentRow): Comment {
  const { article_id: articleId, revision, start_at: start, end_at: end, quote, prefix, suffix } = row
  const anchor = { revision: revision ?? 0, start, end, quote, prefix, suffix }
  return {
    id: row.id as CommentId,
    readerId: (row.reader_id ?? undefined) as ReaderId | undefined,
    storyId: (row.story_id ?? undefined) as StoryId | undefined,
    sentence:
      articleId === null || revision === null ? undefined : { articleId: articleId as ArticleId, anchor },
    parentId: (row.parent_id ?? undefined) as CommentId | undefined,
    threadId: (row.thread_id ?? undefined) as CommentId | undefined,
    text: row.text,
    postedAt: row.posted_at,
    editedAt: row.edited_at ?? undefined,
    state: row.state as CommentState,
    reason: row.reason,
    doubts: fromJson(row.doubts),
    votes: Number(row.votes),
  }
}

/** A comment, whatever became of it. */
export async function findComment(session: Session, id: CommentId): Promise<Comment | undefined> {
  return (await read(session, sql`where comment.id = ${id}`))[0]
}

/** A page of threads by their first comments, newest first. */
export function listThreads(session: Session, { of, after, limit }: ThreadPage): Promise<Comment[]> {
  const about =
    'storyId' in of
      ? sql`story_id = ${of.storyId}`
      : 'articleId' in of
        ? sql`comment.article_id = ${of.articleId}`
        : sql`anchor_id in ${session.parts.list(of.anchorIds)}`
  const older = after ? sql`and (posted_at, comment.id) < (${after.at}, ${after.id})` : sql``
  return read(
    session,
    sql`where ${about} and thread_id is null and ${seen} ${older}
      order by posted_at desc, comment.id desc limit ${limit}`,
  )
}

/** The first few answers in each of some threads; one stands after what it answers. */
export async function listFirstAnswers(
  session: Session,
  threadIds: readonly CommentId[],
  limitEach: number,
): Promise<Comment[]> {
  const lists: Comment[][] = []
  for (const threadId of threadIds) lists.push(await listAnswers(session, { threadId, limit: limitEach }))
  return lists.flat()
}

/** A page of the answers in a thread, in the order in which they came. */
export function listAnswers(session: Session, { threadId, after, limit }: AnswerPage): Promise<Comment[]> {
  const later: Cursor<CommentId> | undefined = after
  return read(
    session,
    sql`where thread_id = ${threadId} and ${seen}
      ${later ? sql`and (posted_at, comment.id) > (${later.at}, ${later.id})` : sql``}
      order by posted_at, comment.id limit ${limit}`,
  )
}

/** All comments in the order of their numbers, a part at a time, whatever became of them. */
export function listCommentsAfter(
  session: Session,
  id: CommentId | undefined,
  limit: number,
): Promise<Comment[]> {
  return read(session, sql`where comment.id > ${id ?? 0} order by comment.id limit ${limit}`)
}

/** How many answers each of some threads has. */
export async function countAnswers(
  { db, parts }: Session,
  threadIds: readonly CommentId[],
): Promise<Map<CommentId, number>> {
  const { rows } = await sql<{ thread_id: CommentId; count: number }>`
    select thread_id, count(*) as count from comment
    where thread_id in ${parts.list(threadIds)} and ${seen} group by thread_id`.execute(db)
  return new Map(rows.map((row) => [row.thread_id, Number(row.count)]))
}

/** How many comments are shown on a story and on what its articles say. */
export async function countComments({ db }: Session, id: StoryId): Promise<number> {
  const query = db.selectFrom('comment').select((eb) => eb.fn.countAll<number>().as('count'))
  const row = await query.where('story_id', '=', id).where(shown).executeTakeFirstOrThrow()
  return Number(row.count)
}

/** The sentences of an article that something is said of, with how many comments on each are shown. */
export async function listDiscussedSentences({ db }: Session, id: ArticleId): Promise<CountedSentence[]> {
  const rows = await db
    .selectFrom('comment_anchor')
    .selectAll()
    .select((eb) =>
      eb
        .selectFrom('comment')
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .whereRef('anchor_id', '=', 'comment_anchor.id')
        .where(shown)
        .as('count'),
    )
    .where('article_id', '=', id)
    .execute()
  return rows
    .map(({ id: anchorId, count, start_at: start, end_at: end, revision, quote, prefix, suffix }) => ({
      ...{ anchorId, count: Number(count) },
      anchor: { revision, start, end, quote, prefix, suffix },
    }))
    .filter(({ count }) => count > 0)
}

/** What a comment said before, first to last. */
export async function listCommentVersions({ db }: Session, id: CommentId): Promise<CommentVersion[]> {
  const query = db.selectFrom('comment_version').select(['text', 'written_at']).where('comment_id', '=', id)
  const rows = await query.orderBy('number').execute()
  return rows.map((row) => ({ text: row.text, writtenAt: row.written_at }))
}

/** So many wait at the most: who writes more is a machine. */
const mostHeld = 50

/** The newest of a reader's comments that moderators look at first. */
export function listHeldComments(session: Session, id: ReaderId): Promise<Comment[]> {
  return read(
    session,
    sql`where reader_id = ${id} and state = 'held' order by posted_at desc limit ${mostHeld}`,
  )
}

/** To which of the comments a reader gave a vote. */
export async function listVotes(
  { db, parts }: Session,
  id: ReaderId,
  commentIds: readonly CommentId[],
): Promise<Set<CommentId>> {
  const query = db.selectFrom('comment_vote').select('comment_id').where('reader_id', '=', id)
  const rows = await query.where('comment_id', 'in', parts.list(commentIds)).execute()
  return new Set(rows.map((row) => row.comment_id as CommentId))
}

/** From this many comments that moderators let stand, a reader is new no more. */
const settledFrom = 3

/** What a reader wrote lately, and whether the words are new: before another comment is taken. */
export async function getWriting({ db }: Session, asked: AskedWriting): Promise<Writing> {
  const { readerId, storyId, wordsHash, since } = asked
  const own = db.selectFrom('comment').where('reader_id', '=', readerId)
  const written = await own
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('posted_at', '>=', since)
    .executeTakeFirstOrThrow()
  const here = own.select('posted_at').where('story_id', '=', storyId ?? -1)
  const last = await here.orderBy('posted_at', 'desc').limit(1).executeTakeFirst()
  const same = await db
    .selectFrom('comment')
    .select(['id', 'reader_id'])
    .where('words_hash', '=', wordsHash)
    .where('posted_at', '>=', since)
    .limit(mostHeld)
    .execute()
  const settled = await own.select('id').where(shown).limit(settledFrom).execute()
  return {
    count: Number(written.count),
    lastHereAt: last?.posted_at,
    hasSameWords: same.length > 0,
    own: same.find((row) => row.reader_id === readerId)?.id as CommentId | undefined,
    shownCount: settled.length,
  }
}

/** A page of what a reader said that is shown, newest first. */
export function listCommentsBy(session: Session, { readerId, after, limit }: SaidPage): Promise<Comment[]> {
  const older = after ? sql`and (posted_at, comment.id) < (${after.at}, ${after.id})` : sql``
  return read(
    session,
    sql`where reader_id = ${readerId} and state = 'shown' ${older}
      order by posted_at desc, comment.id desc limit ${limit}`,
  )
}

/** The readers whom some comments call by name; who never said anything is not to be found by being called. */
export async function listCalled({ db, parts }: Session, ids: readonly CommentId[]): Promise<Visitor[]> {
  const rows = await db
    .selectFrom('comment_mention')
    .innerJoin('reader', 'reader.reader_id', 'comment_mention.reader_id')
    .select(['reader.reader_id', 'name', 'role'])
    .distinct()
    .where('comment_mention.comment_id', 'in', parts.list(ids))
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('comment')
          .select('comment.id')
          .whereRef('comment.reader_id', '=', 'reader.reader_id')
          .where(shown),
      ),
    )
    .execute()
  return rows.map(toVisitor)
}

/** Comments by their numbers, first to last. */
export function listComments(session: Session, ids: readonly CommentId[]): Promise<Comment[]> {
  return read(session, sql`where comment.id in ${session.parts.list(ids)} order by posted_at, comment.id`)
}
