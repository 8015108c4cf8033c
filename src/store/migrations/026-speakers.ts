import type { Dialect } from './dialect.ts'

/** What persons say of who speaks, who is quoted most, and texts that are read for quotes anew. */
export function speakers({ id, moment, clustered }: Dialect): string[] {
  return [
    `create table speaker_correction (
      id ${id}, reader_id ${moment} not null, kind text not null, corrected_at ${moment} not null, undone_at ${moment},
      from_slug text not null, to_slug text not null, name text not null)`,
    'create index speaker_correction_standing on speaker_correction (id) where undone_at is null',
    'create index speaker_correction_from on speaker_correction (from_slug, id) where undone_at is null',
    'create index speaker_correction_to on speaker_correction (to_slug, id) where undone_at is null',
    `create table speaker_correction_article (
      correction_id ${moment} not null references speaker_correction on delete cascade,
      article_id ${moment} not null references article on delete cascade,
      primary key (correction_id, article_id)) ${clustered}`,
    'create index speaker_correction_article_of on speaker_correction_article (article_id, correction_id)',
    `create index quote_newest on quote (published_at, speaker_slug, article_id) where speaker_slug is not null`,
    // The number says in which way a text was read; those of an earlier way come after those that nobody has read.
    'drop index understanding_unquoted',
    'create index understanding_unquoted on understanding (quotes_read, article_id desc)',
  ]
}
