/** The part of the store's contract that is about discussion: comments, and what moderators do. */

import type {
  Anchor,
  Comment,
  CommentReport,
  CommentState,
  CommentVersion,
  Moderation,
} from '../model/comment.ts'
import type { ArticleId, CommentId, ModerationId, ReaderId, StoryId, Timestamp } from '../model/ids.ts'
import type { Visitor } from '../model/visitor.ts'
import type { Cursor } from './pages.ts'

/** What is said and not held; what was removed is there without its words being shown. */
export interface CommentReads {
  findComment(id: CommentId): Promise<Comment | undefined>
  /** The first comments of threads, newest first. */
  listThreads(page: ThreadPage): Promise<Comment[]>
  /** The first few answers in each thread, in the order in which they came. */
  listFirstAnswers(threadIds: readonly CommentId[], limitEach: number): Promise<Comment[]>
  listAnswers(page: AnswerPage): Promise<Comment[]>
  /** All comments in the order of their numbers, a part at a time. */
  listCommentsAfter(id: CommentId | undefined, limit: number): Promise<Comment[]>
  /** How many answers each thread has; none where it has none. */
  countAnswers(threadIds: readonly CommentId[]): Promise<Map<CommentId, number>>
  /** How many comments are shown on a story and the sentences of its articles. */
  countComments(id: StoryId): Promise<number>
  /** The sentences of an article that comments are on, with how many are shown. */
  listDiscussedSentences(id: ArticleId): Promise<CountedSentence[]>
  /** What was written before, first to last. */
  listCommentVersions(id: CommentId): Promise<CommentVersion[]>
  /** Those of a reader that moderators look at first. */
  listHeldComments(id: ReaderId): Promise<Comment[]>
  /** To which of the comments a reader gave a vote. */
  listVotes(id: ReaderId, commentIds: readonly CommentId[]): Promise<Set<CommentId>>
  /** How many comments a reader wrote since, and when the last was. */
  getWriting(writing: AskedWriting): Promise<Writing>
  /** What a reader said that is shown, newest first. */
  listCommentsBy(page: SaidPage): Promise<Comment[]>
  /** The readers whom some comments call by name and of whom anything is shown. */
  listCalled(ids: readonly CommentId[]): Promise<Visitor[]>

  /** Held comments and those that were reported, which nobody has seen to, longest first. */
  listQueue(limit: number): Promise<Comment[]>
  countQueue(): Promise<number>
  /** What was said of the comments that nobody has seen to. */
  listCommentReports(ids: readonly CommentId[]): Promise<Map<CommentId, CommentReport[]>>
  /** Newest first. */
  listModerations(page: {
    readonly after?: Cursor<ModerationId>
    readonly limit: number
  }): Promise<Moderation[]>
  /** What keeps a reader from writing at that moment. */
  findBlock(id: ReaderId, now: Timestamp): Promise<Moderation | undefined>
  /** Whom a moderator blocked by this; undefined where they did something else. */
  findBlocked(id: ModerationId): Promise<ReaderId | undefined>
  /** What makes a story slow at that moment. */
  findSlow(id: StoryId, now: Timestamp): Promise<Moderation | undefined>
}

export interface CommentWrites {
  addComment(comment: NewComment): Promise<CommentId>
  /** In place of its words, which are kept as what was written before. */
  editComment(id: CommentId, edit: CommentEdit): Promise<void>
  setCommentState(id: CommentId, state: CommentState, reason: string): Promise<void>
  /** One a reader. */
  saveVote(id: CommentId, readerId: ReaderId, isGiven: boolean): Promise<void>
  /** One a reader: a later one replaces it. */
  saveCommentReport(id: CommentId, readerId: ReaderId, report: CommentReport): Promise<void>
  /** Does it, keeps that it was done, and takes the comment out of the queue. */
  saveModeration(done: NewModeration): Promise<ModerationId>
  /** What was so before is so again, and reports are open again. False where there is none, or it was undone. */
  undoModeration(id: ModerationId, now: Timestamp): Promise<boolean>
  /** The words of all that a reader wrote, and of what they wrote before; the comments stay, with nothing in them. */
  eraseCommentsOf(id: ReaderId): Promise<void>
}

/** Those of a story with the sentences of its articles, of an article, or of sentences. */
export interface ThreadPage {
  readonly of:
    | { readonly storyId: StoryId }
    | { readonly articleId: ArticleId }
    | { readonly anchorIds: readonly number[] }
  readonly after?: Cursor<CommentId>
  readonly limit: number
}

export interface AnswerPage {
  readonly threadId: CommentId
  readonly after?: Cursor<CommentId>
  readonly limit: number
}

export interface SaidPage {
  readonly readerId: ReaderId
  readonly after?: Cursor<CommentId>
  readonly limit: number
}

export interface CountedSentence {
  readonly anchorId: number
  readonly anchor: Anchor
  readonly count: number
}

export interface AskedWriting {
  readonly readerId: ReaderId
  readonly storyId: StoryId | undefined
  readonly wordsHash: string
  readonly since: Timestamp
}

export interface Writing {
  /** How many comments the reader wrote since. */
  readonly count: number
  /** When the reader last wrote on the story. */
  readonly lastHereAt: Timestamp | undefined
  /** Whether anybody wrote the same words since, and which is the reader's own. */
  readonly hasSameWords: boolean
  readonly own: CommentId | undefined
  /** Of the reader's comments so many are shown, as far as three. */
  readonly shownCount: number
}

export interface NewComment {
  readonly readerId: ReaderId
  readonly about:
    | { readonly storyId: StoryId }
    | { readonly articleId: ArticleId; readonly anchor: Anchor }
    | { readonly parentId: CommentId }
  readonly text: string
  readonly wordsHash: string
  readonly postedAt: Timestamp
  readonly state: Extract<CommentState, 'shown' | 'held'>
  readonly doubts: Comment['doubts']
  readonly mentioned: readonly ReaderId[]
}

export interface CommentEdit
  extends Pick<NewComment, 'text' | 'wordsHash' | 'state' | 'doubts' | 'mentioned'> {
  readonly editedAt: Timestamp
}

export type NewModeration = Omit<Moderation, 'id' | 'undoneAt'>
