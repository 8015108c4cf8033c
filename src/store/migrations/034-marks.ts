import type { Dialect } from './dialect.ts'

/** Marks that hold by their time, also when they take something back; people, searches, folders and notes. */
export function marks({ id, moment }: Dialect): string[] {
  const reader = `reader_id ${moment} not null references reader on delete cascade`
  return [
    // 0 where it was let go, or said to be unread: the row says when.
    'alter table saved_article add column is_saved integer not null default 1',
    'drop index saved_article_newest',
    'create index saved_article_newest on saved_article (reader_id, saved_at, article_id) where is_saved = 1',
    'alter table read_article add column is_read integer not null default 1',
    // What was marked as read at one go is found again, to take that back.
    'create index read_article_marked on read_article (reader_id, read_at)',
    `alter table reader_choice add column folder_id ${moment}`,
    `create table chosen_person (id ${id}, slug text not null unique, name text not null)`,
    `create table chosen_search (id ${id}, ${reader}, query text not null, unique (reader_id, query))`,
    `create table reader_folder (id ${id}, ${reader}, parent_id ${moment}, name text not null)`,
    'create index reader_folder_of on reader_folder (reader_id, id)',
    // No reference to what it is about: a note stays when that is gone.
    `create table reader_note (
      id ${id}, ${reader}, kind text not null, subject_id ${moment} not null, title text not null, text text not null,
      folded text not null, noted_at ${moment} not null, unique (reader_id, kind, subject_id))`,
    "create index reader_note_newest on reader_note (reader_id, noted_at, id) where text <> ''",
    "create index reader_note_subject on reader_note (kind, subject_id) where text <> ''",
  ]
}
