import type { CommentReport, CommentState } from '../../model/comment.ts'
import type { ArticleId, CommentId, ReaderId, StoryId } from '../../model/ids.ts'
import type { CommentEdit, NewComment } from '../comment-store.ts'
import type { Session } from '../engine.ts'

/** Keeps a new comment where it belongs: an answer is about what its thread is about. */
export async function addComment(session: Session, comment: NewComment): Promise<CommentId> {
  const { db } = session
  const { readerId, text, wordsHash, postedAt, state, doubts, mentioned } = comment
  const place = await findPlace(session, comment.about)
  const { id } = await db
    .insertInto('comment')
    .values({
      ...place,
      ...{ reader_id: readerId, text, words_hash: wordsHash, posted_at: postedAt, edited_at: null },
      ...{ state, reason: '', doubts: JSON.stringify(doubts) },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await addMentions(session, id, mentioned)
  return id as CommentId
}

async function addMentions({ db }: Session, id: number, mentioned: readonly ReaderId[]): Promise<void> {
  if (mentioned.length === 0) return
  await db
    .insertInto('comment_mention')
    .values(mentioned.map((reader) => ({ comment_id: id, reader_id: reader })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

const noPlace = {
  ...{ story_id: null, first_story_id: null, article_id: null },
  ...{ anchor_id: null, parent_id: null, thread_id: null },
}

async function findPlace(session: Session, about: NewComment['about']) {
  const { db } = session
  if ('storyId' in about) return { ...noPlace, story_id: about.storyId, first_story_id: about.storyId }
  if ('parentId' in about) {
    const { id, thread_id, ...rest } = await db
      .selectFrom('comment')
      .select(['id', 'thread_id', 'story_id', 'first_story_id', 'article_id', 'anchor_id'])
      .where('id', '=', about.parentId)
      .executeTakeFirstOrThrow()
    return { ...rest, parent_id: id, thread_id: thread_id ?? id }
  }
  const { articleId } = about
  const article = db.selectFrom('article').select('story_id').where('id', '=', articleId)
  const { story_id } = await article.executeTakeFirstOrThrow()
  return { ...noPlace, story_id, article_id: articleId, anchor_id: await meetAnchor(session, about) }
}

async function meetAnchor(
  { db }: Session,
  { articleId, anchor }: Extract<NewComment['about'], { readonly articleId: ArticleId }>,
): Promise<number> {
  const { revision, start, end, quote, prefix, suffix } = anchor
  await db
    .insertInto('comment_anchor')
    .values({ article_id: articleId, revision, start_at: start, end_at: end, quote, prefix, suffix })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { id } = await db
    .selectFrom('comment_anchor')
    .select('id')
    .where('article_id', '=', articleId)
    .where('revision', '=', revision)
    .where('start_at', '=', start)
    .where('end_at', '=', end)
    .executeTakeFirstOrThrow()
  return id
}

/** Other words in place of a comment's, which are kept as what it said before. */
export async function editComment(session: Session, id: CommentId, edit: CommentEdit): Promise<void> {
  const { db } = session
  const before = await db
    .selectFrom('comment')
    .select(['text', 'posted_at', 'edited_at'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const versions = db.selectFrom('comment_version').where('comment_id', '=', id)
  const { last } = await versions.select((eb) => eb.fn.max('number').as('last')).executeTakeFirstOrThrow()
  await db
    .insertInto('comment_version')
    .values({
      ...{ comment_id: id, number: (last ?? 0) + 1 },
      ...{ text: before.text, written_at: before.edited_at ?? before.posted_at },
    })
    .execute()
  const { text, wordsHash, state, doubts, editedAt, mentioned } = edit
  await db.deleteFrom('comment_mention').where('comment_id', '=', id).execute()
  await addMentions(session, id, mentioned)
  await db
    .updateTable('comment')
    .set({ text, words_hash: wordsHash, state, doubts: JSON.stringify(doubts), edited_at: editedAt })
    .where('id', '=', id)
    .execute()
}

/** What becomes of a comment, and why. */
export async function setCommentState(
  { db }: Session,
  id: CommentId,
  state: CommentState,
  reason: string,
): Promise<void> {
  await db.updateTable('comment').set({ state, reason }).where('id', '=', id).execute()
}

/** Gives a reader's vote to a comment, or takes it back; twice is once. */
export async function saveVote(
  { db }: Session,
  id: CommentId,
  readerId: ReaderId,
  isGiven: boolean,
): Promise<void> {
  if (isGiven)
    await db
      .insertInto('comment_vote')
      .values({ comment_id: id, reader_id: readerId })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  else
    await db
      .deleteFrom('comment_vote')
      .where('comment_id', '=', id)
      .where('reader_id', '=', readerId)
      .execute()
}

/** What a reader finds wrong with a comment, in place of what they said of it before; it is open again. */
export async function saveCommentReport(
  { db }: Session,
  id: CommentId,
  readerId: ReaderId,
  { reason, note, reportedAt }: CommentReport,
): Promise<void> {
  const values = { reason, note, reported_at: reportedAt, moderation_id: null }
  await db
    .insertInto('comment_report')
    .values({ comment_id: id, reader_id: readerId, ...values })
    .onConflict((conflict) => conflict.columns(['comment_id', 'reader_id']).doUpdateSet(values))
    .execute()
}

/** Takes the words out of all that a reader wrote, and their name out of others' notices; what answers them stays where it is. */
export async function eraseCommentsOf(session: Session, id: ReaderId): Promise<void> {
  const { db, parts } = session
  const own = await db.selectFrom('comment').select('id').where('reader_id', '=', id).execute()
  const ids = parts.list(own.map((row) => row.id))
  await forgetToldOf(session, id, own)
  await db.deleteFrom('comment_version').where('comment_id', 'in', ids).execute()
  await db.deleteFrom('comment_mention').where('comment_id', 'in', ids).execute()
  await db.deleteFrom('comment_vote').where('reader_id', '=', id).execute()
  await db.updateTable('comment_report').set({ note: '' }).where('reader_id', '=', id).execute()
  await db
    .updateTable('comment')
    .set({ text: '', words_hash: '', state: 'erased', reason: '', doubts: '[]' })
    .where('reader_id', '=', id)
    .execute()
}

/** Notices of comments, which say who wrote them: of those who were answered or named. */
async function forgetToldOf(
  { db, parts }: Session,
  id: ReaderId,
  own: readonly { readonly id: number }[],
): Promise<void> {
  if (own.length === 0) return
  const ids = parts.list(own.map((row) => row.id))
  const paths = parts.list(own.map((row) => `/comment/${row.id}`))
  const named = db.selectFrom('comment_mention').select('reader_id').where('comment_id', 'in', ids)
  const answered = db
    .selectFrom('comment as parent')
    .select('parent.reader_id')
    .where('parent.id', 'in', db.selectFrom('comment').select('parent_id').where('reader_id', '=', id))
  for (const told of [named, answered])
    await db
      .deleteFrom('notice')
      .where('reader_id', 'in', told as typeof named)
      .where('path', 'in', paths)
      .execute()
}

/** What is said of the sentences of articles goes where they go. */
export async function moveCommentsWith(
  { db, parts }: Session,
  articleIds: readonly number[],
  to: StoryId,
): Promise<void> {
  await db
    .updateTable('comment')
    .set({ story_id: to })
    .where('article_id', 'in', parts.list(articleIds))
    .where((eb) => eb.or([eb('story_id', 'is', null), eb('story_id', '<>', to)]))
    .execute()
}

/** What is said of a story that went into another is said of that one, which is as slow. */
export async function moveComments({ db }: Session, from: StoryId, to: StoryId): Promise<void> {
  await db.updateTable('comment').set({ story_id: to }).where('story_id', '=', from).execute()
  const slow = db.updateTable('moderation').set({ story_id: to }).where('story_id', '=', from)
  await slow.where('kind', '=', 'slow').execute()
}

/** Where a story's last article is, is what was said of it. */
export async function moveCommentsOfEmpty(session: Session, from: StoryId, to: StoryId): Promise<void> {
  const empty = session.db
    .selectFrom('story')
    .select('id')
    .where('id', '=', from)
    .where('article_count', '=', 0)
  if (await empty.executeTakeFirst()) await moveComments(session, from, to)
}

/** To a story that has articles again comes back what was said of it. */
export async function returnComments({ db }: Session, to: StoryId): Promise<void> {
  const own = db.updateTable('comment').set({ story_id: to }).where('first_story_id', '=', to)
  await own.where((eb) => eb.or([eb('story_id', 'is', null), eb('story_id', '<>', to)])).execute()
}
