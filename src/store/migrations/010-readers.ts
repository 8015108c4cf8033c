import type { Dialect } from './dialect.ts'

/** What is a reader's own: visits, what they follow and mute, what they saved and read. */
export function readers({ moment, clustered }: Dialect): string[] {
  const reader = `reader_id ${moment} not null references reader on delete cascade`
  // By article first, so that marks go with it, and a page's marks are found by the articles that it shows.
  const article = `article_id ${moment} not null references article on delete cascade`
  return [
    // Made when a reader first does something; who readers are is not told here.
    `create table reader (reader_id ${moment} primary key, seen_at ${moment}, last_visit_at ${moment})`,
    `create table reader_choice (
      ${reader}, kind text not null, subject_id ${moment} not null, choice text not null, chosen_at ${moment} not null,
      primary key (reader_id, kind, subject_id)) ${clustered}`,
    // A story that goes into another takes what was chosen of it along.
    'create index reader_choice_subject on reader_choice (kind, subject_id)',
    `create table saved_article (
      ${article}, ${reader}, saved_at ${moment} not null, primary key (article_id, reader_id)) ${clustered}`,
    'create index saved_article_newest on saved_article (reader_id, saved_at, article_id)',
    `create table read_article (
      ${article}, ${reader}, read_at ${moment} not null, primary key (article_id, reader_id)) ${clustered}`,
  ]
}
