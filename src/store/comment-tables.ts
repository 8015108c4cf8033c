import type { Generated, Selectable } from 'kysely'

/** The tables of what readers say of stories and sentences, and what moderators do about it. */
export interface CommentTables {
  comment_anchor: CommentAnchorTable
  comment: CommentTable
  comment_version: { comment_id: number; number: number; text: string; written_at: number }
  comment_vote: { comment_id: number; reader_id: number }
  comment_mention: { comment_id: number; reader_id: number }
  moderation: ModerationTable
  comment_report: CommentReportTable
}

interface CommentAnchorTable {
  id: Generated<number>
  article_id: number
  /** The number of the revision. */
  revision: number
  start_at: number
  end_at: number
  quote: string
  prefix: string
  suffix: string
}

interface CommentTable {
  id: Generated<number>
  reader_id: number | null
  /** Of one on a sentence, where its article stands. */
  story_id: number | null
  /** On which it was said; null of one on a sentence. */
  first_story_id: number | null
  article_id: number | null
  anchor_id: number | null
  parent_id: number | null
  /** The first of its thread; null of the first. */
  thread_id: number | null
  text: string
  /** Of its words alone, by which it is compared. */
  words_hash: string
  posted_at: number
  edited_at: number | null
  state: string
  reason: string
  doubts: string
}

interface ModerationTable {
  id: Generated<number>
  moderator_id: number | null
  kind: string
  comment_id: number | null
  reader_id: number | null
  story_id: number | null
  reason: string
  /** Of the comment. */
  state_before: string | null
  done_at: number
  until_at: number | null
  undone_at: number | null
}

interface CommentReportTable {
  id: Generated<number>
  comment_id: number
  reader_id: number | null
  reason: string
  note: string
  reported_at: number
  /** What a moderator did about it; null as long as nobody saw to it. */
  moderation_id: number | null
}

export type ModerationRow = Selectable<ModerationTable>
