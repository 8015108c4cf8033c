import type { Tables } from './tables.ts'

/** Where something of a reader's stands. */
export interface PersonalTable {
  readonly name: keyof Tables
  /** Which column says whose it is; `reader_id` where none is named. */
  readonly column?: string
  /** What lets somebody in, or is of use to nobody. */
  readonly withheld?: readonly string[]
}

/** All that is a reader's own, as far as a table says whose it is: what they are given when they ask for all of it. */
export const personalTables: readonly PersonalTable[] = [
  { name: 'reader', withheld: ['name_key'] },
  { name: 'account_user' },
  {
    name: 'account_login',
    withheld: ['key', 'password', 'access_token', 'refresh_token', 'id_token'],
  },
  { name: 'account_session', withheld: ['key', 'token'] },
  { name: 'account_passkey', withheld: ['public_key'] },
  { name: 'account_second_step', withheld: ['secret'] },
  { name: 'account_recovery_code', withheld: ['key'] },
  { name: 'audit' },
  { name: 'reader_choice' },
  { name: 'chosen_search' },
  { name: 'reader_folder' },
  { name: 'reader_note', withheld: ['folded'] },
  { name: 'saved_article' },
  { name: 'read_article' },
  { name: 'reader_rule' },
  { name: 'rule_effect' },
  { name: 'reader_label' },
  { name: 'notice' },
  { name: 'notice_channel', withheld: ['secret', 'code'] },
  { name: 'notice_setting', withheld: ['feed_key', 'mail_key'] },
  { name: 'notice_sending' },
  { name: 'comment', withheld: ['words_hash', 'doubts'] },
  { name: 'comment_vote' },
  { name: 'comment_mention' },
  { name: 'comment_report' },
  { name: 'moderation' },
  { name: 'moderation', column: 'moderator_id' },
  { name: 'correction' },
  { name: 'speaker_correction' },
]

/**
 * What stays when a reader is erased, without anything that says who they were: what they said of stories holds for all,
 * comments stand as erased, and the log tells that something was done, by a number.
 */
export const lastingTables: readonly (keyof Tables)[] = [
  'reader',
  'audit',
  'comment',
  'comment_report',
  'moderation',
  'correction',
  'speaker_correction',
]
