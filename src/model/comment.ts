import type { ArticleId, CommentId, ModerationId, ReaderId, Span, StoryId, Timestamp } from './ids.ts'
import { hasAccess, type Visitor } from './visitor.ts'

/** A stretch of one revision's text, and enough of its words to find it in a later one (W3C Web Annotation, §4.2). */
export interface Anchor extends Span {
  readonly revision: number
  readonly quote: string
  readonly prefix: string
  readonly suffix: string
}

export const commentStates = ['shown', 'held', 'withdrawn', 'removed', 'erased'] as const
/**
 * `held`: moderators look at it first; `withdrawn`: by its author; `removed`: by a moderator; `erased`: its words are gone, as its
 * author wished. In place of all but the first stands what became of it, so that answers stay where they were.
 */
export type CommentState = (typeof commentStates)[number]

/** What somebody says of a story or of a sentence of one of its articles, or answers to that. */
export interface Comment {
  readonly id: CommentId
  /** Undefined of one whose account is gone. */
  readonly readerId: ReaderId | undefined
  /** Where it stands now: stories merge, and articles move. Undefined as long as the article has no place. */
  readonly storyId: StoryId | undefined
  /** The sentence that its thread is about; undefined where that is the story. */
  readonly sentence: DiscussedSentence | undefined
  /** The comment that it answers, and the first of its thread; undefined of the first. */
  readonly parentId: CommentId | undefined
  readonly threadId: CommentId | undefined
  readonly text: string
  readonly postedAt: Timestamp
  /** When its author last changed its words. */
  readonly editedAt: Timestamp | undefined
  readonly state: CommentState
  /** Why it was removed, in a moderator's words. */
  readonly reason: string
  /** What spoke for looking at it first. */
  readonly doubts: readonly CommentDoubt[]
  readonly votes: number
}

/** Whether somebody may know of a comment: one that is held is its author's and the moderators' alone. */
export function maySee(
  { state, readerId }: Pick<Comment, 'state' | 'readerId'>,
  visitor: Visitor | undefined,
): boolean {
  if (state !== 'held') return true
  return visitor !== undefined && (readerId === visitor.readerId || hasAccess(visitor, 'moderator'))
}

/** By what a moderator's form knows for which words, and for which state, it was made. */
export function toCommentVersion({ state, postedAt, editedAt }: Comment): string {
  return `${state} ${editedAt ?? postedAt}`
}

export interface DiscussedSentence {
  readonly articleId: ArticleId
  readonly anchor: Anchor
}

/** What the author wrote before. */
export interface CommentVersion {
  readonly text: string
  readonly writtenAt: Timestamp
}

export const commentDoubts = ['links', 'same words', 'hidden field', 'too fast', 'no form'] as const
/**
 * `links`: of somebody new here; `same words`: somebody wrote them lately; `hidden field`: filled, which no person sees; `too
 * fast` for a person; `no form`: it was sent without ours.
 */
export type CommentDoubt = (typeof commentDoubts)[number]

export const reportReasons = ['insult', 'spam', 'private', 'unlawful', 'off topic', 'other'] as const
export type ReportReason = (typeof reportReasons)[number]

export interface CommentReport {
  readonly reason: ReportReason
  readonly note: string
  readonly reportedAt: Timestamp
}

export const moderationKinds = ['keep', 'remove', 'block', 'slow'] as const
/** `keep`: it is shown, whatever was said of it; `block`: its author may not write for a time; `slow`: one comment a reader and span. */
export type ModerationKind = (typeof moderationKinds)[number]

/** What a moderator did. */
export interface Moderation {
  readonly id: ModerationId
  readonly moderatorId: ReaderId | undefined
  readonly kind: ModerationKind
  readonly commentId: CommentId | undefined
  /** Who is blocked. */
  readonly readerId: ReaderId | undefined
  /** Which is slow. */
  readonly storyId: StoryId | undefined
  readonly reason: string
  readonly doneAt: Timestamp
  /** Until when it holds, of what ends by itself. */
  readonly until: Timestamp | undefined
  readonly undoneAt: Timestamp | undefined
}

/** A book's page holds 2,000; a comment is none. */
export const mostCommentLength = 10_000
/** So long an author may change the words, which everybody can still read as they were. */
export const editSpanMs = 30 * 60_000

/** Why a comment is not taken. `slow`: a moderator lets a reader say one thing in a while here; `too many` of one reader or address; `too late` to change it. */
export type PostFault = 'nothing there' | 'empty' | 'too long' | 'blocked' | 'slow' | 'too many' | 'too late'
