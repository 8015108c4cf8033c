import type { Dialect } from './dialect.ts'

/** What persons say of stories and relations. */
export function corrections({ id, moment, clustered }: Dialect): string[] {
  return [
    // Where articles came from and went is told, not referred to: it stays true when a story is gone.
    `create table correction (
      id ${id}, reader_id ${moment} not null, kind text not null, corrected_at ${moment} not null, undone_at ${moment},
      hides_earlier integer not null default 0, change ${moment} not null unique, from_id ${moment}, to_id ${moment})`,
    'create index correction_newest on correction (corrected_at, id)',
    `create table correction_article (
      correction_id ${moment} not null references correction on delete cascade,
      article_id ${moment} not null references article on delete cascade, side text not null,
      primary key (correction_id, article_id)) ${clustered}`,
    'create index correction_article_of on correction_article (article_id, correction_id)',
  ]
}
