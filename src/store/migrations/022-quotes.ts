import type { Dialect } from './dialect.ts'

/** Who says what in articles. */
export function quotes({ moment, clustered }: Dialect): string[] {
  return [
    // All articles are read for them, so that those from before have theirs too.
    'alter table understanding add column quotes_read integer not null default 0',
    'create index understanding_unquoted on understanding (article_id) where quotes_read = 0',
    `create table quote (
      article_id ${moment} not null references article on delete cascade, number integer not null,
      speaker_slug text, published_at ${moment} not null, quote text not null,
      primary key (article_id, number)) ${clustered}`,
    `create index quote_speaker on quote (speaker_slug, published_at, article_id, number)
      where speaker_slug is not null`,
  ]
}
