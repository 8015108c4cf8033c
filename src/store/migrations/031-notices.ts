import type { Dialect } from './dialect.ts'

/** What readers are told, by which ways, and how that went. */
export function notices({ id, moment, clustered }: Dialect): string[] {
  const reader = `reader_id ${moment} not null references reader on delete cascade`
  return [
    // Whether news of what is followed stand in the digest, are told at once, or never.
    "alter table reader_choice add column way text not null default 'digest'",
    "create index reader_choice_now on reader_choice (kind, subject_id) where way = 'now'",
    // What it is about is told, not referred to: it stays true when a story or an article is gone.
    `create table notice (
      id ${id}, ${reader}, kind text not null, subject text not null, sentence text not null, source text not null,
      path text not null, story_id ${moment}, article_id ${moment}, origins integer not null, made_at ${moment} not null,
      due_at ${moment})`,
    'create index notice_due on notice (due_at, id) where due_at is not null',
    'create index notice_newest on notice (reader_id, made_at, id)',
    'create index notice_of_story on notice (story_id, reader_id, made_at)',
    'create index notice_made on notice (made_at)',
    `create table notice_channel (
      id ${id}, ${reader}, kind text not null, address text not null, secret text not null, state text not null,
      code text not null, added_at ${moment} not null, unique (reader_id, kind, address))`,
    `create table notice_setting (
      reader_id ${moment} primary key references reader on delete cascade, time_zone text not null,
      quiet_from integer, quiet_until integer, digest text not null, digest_at integer not null,
      digest_day integer not null, digest_since ${moment} not null, digest_due_at ${moment},
      feed_key text unique, mail_key text unique) ${clustered}`,
    'create index notice_setting_due on notice_setting (digest_due_at, reader_id) where digest_due_at is not null',
    `create table notice_sending (
      id ${id}, ${reader}, channel_id ${moment} not null references notice_channel on delete cascade,
      content text not null, made_at ${moment} not null, attempts integer not null, state text not null,
      due_at ${moment}, failure text, ended_at ${moment})`,
    'create index notice_sending_due on notice_sending (due_at, id) where due_at is not null',
    'create index notice_sending_newest on notice_sending (reader_id, made_at, id)',
    'create index notice_sending_made on notice_sending (made_at)',
    'create index notice_sending_channel on notice_sending (channel_id)',
  ]
}
