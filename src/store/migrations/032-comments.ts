import type { Dialect } from './dialect.ts'

/** What readers say of stories and sentences, and what moderators do about it. A comment is never deleted, only its words. */
export function comments({ id, moment, clustered }: Dialect): string[] {
  const comment = `comment_id ${moment} not null references comment`
  return [
    `create table comment_anchor (
      id ${id}, article_id ${moment} not null references article on delete cascade, revision integer not null,
      start_at integer not null, end_at integer not null, quote text not null, prefix text not null,
      suffix text not null, unique (article_id, revision, start_at, end_at))`,
    // Where the story was that somebody commented on: when its articles come back to it, so does what was said of it.
    `create table comment (
      id ${id}, reader_id ${moment} references reader on delete set null,
      story_id ${moment} references story on delete set null, first_story_id ${moment},
      article_id ${moment} references article on delete set null,
      anchor_id ${moment} references comment_anchor on delete set null,
      parent_id ${moment} references comment, thread_id ${moment} references comment, text text not null,
      words_hash text not null, posted_at ${moment} not null, edited_at ${moment}, state text not null,
      reason text not null, doubts text not null)`,
    `create index comment_story_threads on comment (story_id, posted_at, id)
      where thread_id is null and state <> 'held'`,
    `create index comment_article_threads on comment (article_id, posted_at, id)
      where thread_id is null and state <> 'held'`,
    `create index comment_answers on comment (thread_id, posted_at, id) where state <> 'held'`,
    'create index comment_thread on comment (thread_id)',
    'create index comment_parent on comment (parent_id)',
    'create index comment_story on comment (story_id, state)',
    'create index comment_first_story on comment (first_story_id)',
    'create index comment_article on comment (article_id)',
    'create index comment_anchored on comment (anchor_id, state)',
    'create index comment_reader on comment (reader_id, posted_at)',
    'create index comment_words on comment (words_hash, posted_at)',
    "create index comment_held on comment (posted_at, id) where state = 'held'",
    `create table comment_version (
      ${comment}, number integer not null, text text not null, written_at ${moment} not null,
      primary key (comment_id, number)) ${clustered}`,
    `create table comment_vote (
      ${comment}, reader_id ${moment} not null references reader on delete cascade,
      primary key (comment_id, reader_id)) ${clustered}`,
    'create index comment_vote_reader on comment_vote (reader_id)',
    `create table comment_mention (
      ${comment}, reader_id ${moment} not null references reader on delete cascade,
      primary key (comment_id, reader_id)) ${clustered}`,
    'create index comment_mention_reader on comment_mention (reader_id, comment_id)',
    `create table moderation (
      id ${id}, moderator_id ${moment} references reader on delete set null, kind text not null,
      comment_id ${moment} references comment, reader_id ${moment} references reader on delete set null,
      story_id ${moment}, reason text not null, state_before text, done_at ${moment} not null, until_at ${moment},
      undone_at ${moment})`,
    'create index moderation_newest on moderation (done_at, id)',
    'create index moderation_comment on moderation (comment_id)',
    "create index moderation_block on moderation (reader_id, until_at) where kind = 'block'",
    "create index moderation_slow on moderation (story_id, until_at) where kind = 'slow'",
    `create table comment_report (
      id ${id}, ${comment}, reader_id ${moment} references reader on delete set null, reason text not null,
      note text not null, reported_at ${moment} not null, moderation_id ${moment} references moderation,
      unique (comment_id, reader_id))`,
    'create index comment_report_open on comment_report (reported_at, id) where moderation_id is null',
    'create index comment_report_reader on comment_report (reader_id)',
    'create index comment_report_settled on comment_report (moderation_id) where moderation_id is not null',
  ]
}
