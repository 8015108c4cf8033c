import type { Dialect } from './dialect.ts'

/** What people say of the texts: rules of outlets, and articles whose text is wrong. */
export function readerHelp({ moment }: Dialect): string[] {
  return [
    `create table outlet_rules (
      outlet_id ${moment} primary key references outlet on delete cascade, kept text not null, dropped text not null,
      source text not null)`,
    // One an article, there until the operator has seen to it.
    `create table text_report (
      article_id ${moment} primary key references article on delete cascade, note text not null,
      reported_at ${moment} not null)`,
    'create index text_report_newest on text_report (reported_at, article_id)',

    // 1 where it was Octavo that took the text in another way than before, not the outlet that changed it.
    'alter table revision add column taken_anew integer not null default 0',
  ]
}
