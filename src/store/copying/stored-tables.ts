import type { Tables } from '../tables.ts'

export interface StoredTable {
  readonly name: keyof Tables
  /** The columns of its primary key, by which it is read a part at a time. */
  readonly keys: readonly string[]
}

/**
 * What a copy of a store holds, a table after those that it refers to. Left out are the search index, which is made from
 * the texts, who owns work or asks a host at the moment, what is rising, and the number of the schema, which each store has of its own,
 * links in mails that end within hours, how often something was tried lately, and vectors, which the
 * model makes again.
 */
export const storedTables: readonly StoredTable[] = [
  { name: 'outlet', keys: ['id'] },
  { name: 'outlet_rules', keys: ['outlet_id'] },
  { name: 'feed', keys: ['id'] },
  { name: 'hub_subscription', keys: ['id'] },
  { name: 'story', keys: ['id'] },
  { name: 'event_key', keys: ['id'] },
  { name: 'story_event', keys: ['story_id'] },
  { name: 'story_key', keys: ['story_id', 'term'] },
  { name: 'article', keys: ['id'] },
  { name: 'revision', keys: ['id'] },
  { name: 'article_page', keys: ['article_id'] },
  { name: 'text_report', keys: ['article_id'] },
  { name: 'understanding', keys: ['article_id'] },
  { name: 'tag', keys: ['id'] },
  { name: 'tag_outlet', keys: ['tag_id', 'outlet_id'] },
  { name: 'tag_short_name', keys: ['form', 'tag_id', 'outlet_id'] },
  { name: 'article_tag', keys: ['article_id', 'tag_id'] },
  { name: 'relation', keys: ['from_id', 'to_id'] },
  { name: 'correction', keys: ['id'] },
  { name: 'correction_article', keys: ['correction_id', 'article_id'] },
  { name: 'reprint', keys: ['later_id', 'earlier_id'] },
  { name: 'remembered_text', keys: ['id'] },
  { name: 'poll', keys: ['article_id', 'number'] },
  { name: 'quote', keys: ['article_id', 'number'] },
  { name: 'speaker_sighting', keys: ['article_id', 'slug'] },
  { name: 'speaker_correction', keys: ['id'] },
  { name: 'speaker_correction_article', keys: ['correction_id', 'article_id'] },
  { name: 'story_origins', keys: ['story_id'] },
  { name: 'kept', keys: ['article_id'] },
  { name: 'reader', keys: ['reader_id'] },
  { name: 'account_user', keys: ['reader_id'] },
  { name: 'account_login', keys: ['key'] },
  { name: 'account_session', keys: ['key'] },
  { name: 'account_passkey', keys: ['key'] },
  { name: 'account_second_step', keys: ['reader_id'] },
  { name: 'account_recovery_code', keys: ['key'] },
  { name: 'invitation', keys: ['id'] },
  { name: 'audit', keys: ['id'] },
  { name: 'reader_folder', keys: ['id'] },
  { name: 'chosen_person', keys: ['id'] },
  { name: 'chosen_search', keys: ['id'] },
  { name: 'reader_note', keys: ['id'] },
  { name: 'reader_choice', keys: ['reader_id', 'kind', 'subject_id'] },
  { name: 'notice_setting', keys: ['reader_id'] },
  { name: 'notice_channel', keys: ['id'] },
  { name: 'notice', keys: ['id'] },
  { name: 'notice_sending', keys: ['id'] },
  { name: 'saved_article', keys: ['article_id', 'reader_id'] },
  { name: 'read_article', keys: ['article_id', 'reader_id'] },
  { name: 'comment_anchor', keys: ['id'] },
  { name: 'comment', keys: ['id'] },
  { name: 'comment_version', keys: ['comment_id', 'number'] },
  { name: 'comment_vote', keys: ['comment_id', 'reader_id'] },
  { name: 'comment_mention', keys: ['comment_id', 'reader_id'] },
  { name: 'moderation', keys: ['id'] },
  { name: 'comment_report', keys: ['id'] },
  { name: 'reader_rule', keys: ['id'] },
  { name: 'rule_work', keys: ['article_id'] },
  { name: 'rule_effect', keys: ['article_id', 'reader_id', 'rule_id', 'action'] },
  { name: 'reader_label', keys: ['article_id', 'reader_id', 'label'] },
  { name: 'removed_entry', keys: ['outlet_id', 'key'] },
  { name: 'term_count', keys: ['language', 'term'] },
  { name: 'text_count', keys: ['language'] },
  { name: 'search_language', keys: ['language'] },
  { name: 'takedown', keys: ['id'] },
  { name: 'model_answer', keys: ['key'] },
  { name: 'model_use', keys: ['day'] },
  { name: 'setting', keys: ['name'] },
]

export const leftOutTables: readonly (keyof Tables)[] = [
  'owner',
  'host_turn',
  'tag_trend',
  'schema_change',
  'account_check',
  'attempt',
  'article_vector',
]
