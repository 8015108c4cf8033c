/** What readers may do about comments, and moderators. */

import type { CommentReport, ModerationKind, PostFault } from '../model/comment.ts'
import type { ArticleId, CommentId, ModerationId, ReaderId, Span, StoryId, Timestamp } from '../model/ids.ts'
import type { Visitor } from '../model/visitor.ts'

export interface DiscussionCommands {
  /** What a form takes along, so that it is known to be ours and when it was made. */
  signForm(readerId: ReaderId): Promise<string>
  post(wanted: WantedComment): Promise<PostOutcome>
  /** Within half an hour, and only one's own. */
  edit(id: CommentId, wanted: Omit<WantedComment, 'about'>): Promise<PostOutcome>
  /** Takes back one's own; false where it is none. */
  withdraw(readerId: ReaderId, id: CommentId): Promise<boolean>
  report(readerId: ReaderId, id: CommentId, report: Omit<CommentReport, 'reportedAt'>): Promise<ReportOutcome>
  /** False where there is none, or it is one's own. */
  vote(readerId: ReaderId, id: CommentId, isGiven: boolean): Promise<boolean>
  moderate(moderator: Visitor, wanted: WantedModeration): Promise<ModerateOutcome>
  /** False where there is nothing to undo, or whoever was blocked has at least the same role. */
  undo(moderator: Visitor, id: ModerationId): Promise<boolean>
}

export interface WantedComment {
  readonly visitor: Visitor
  readonly about: CommentSubject
  readonly text: string
  readonly form: SentForm
}

export type CommentSubject =
  | { readonly storyId: StoryId }
  | ({ readonly articleId: ArticleId; readonly revision: number } & Span)
  | { readonly parentId: CommentId }

/** What came with a comment besides its words. */
export interface SentForm {
  readonly signed: string
  /** Of a field that nobody sees. */
  readonly hidden: string
  /** From which address it came, where that is known. */
  readonly address: string | undefined
}

export type PostOutcome =
  | { readonly kind: 'posted' | 'held'; readonly id: CommentId }
  | {
      readonly kind: 'refused'
      readonly fault: PostFault
      readonly until?: Timestamp
      readonly reason?: string
    }

/** `nothing there`: it is gone, or one's own. */
export type ReportOutcome = 'taken' | 'nothing there' | 'too many'

/**
 * `refused`: there is nothing to do it to, or whoever it is about has at least the same role; `changed`: its author changed it, or
 * another moderator decided, since this one looked at it.
 */
export type ModerateOutcome = 'done' | 'refused' | 'changed'

export interface WantedModeration {
  readonly kind: ModerationKind
  /** The version of the comment that they looked at, where their form said so. */
  readonly version?: string
  /** Its author is who is blocked, its story is what is slow. */
  readonly commentId: CommentId
  readonly reason: string
  /** How long a block or a slow story holds. */
  readonly spanMs: number
}
