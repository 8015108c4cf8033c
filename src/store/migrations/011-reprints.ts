import type { Dialect } from './dialect.ts'

/** What texts have in common, by what they are remembered for that, and on how many reports a story rests. */
export function reprints({ id, moment, real, clustered }: Dialect): string[] {
  return [
    // The agencies that a text names as its source.
    `alter table understanding add column credits text not null default '[]'`,

    // The later of two articles is the one with the higher number. Passages stand in the revisions that are named.
    `create table reprint (
      later_id ${moment} not null references article on delete cascade,
      earlier_id ${moment} not null references article on delete cascade,
      later_revision integer not null, earlier_revision integer not null, kind text not null, agency text,
      first_id ${moment} not null, clock text not null, of_later ${real} not null, of_earlier ${real} not null,
      own_words ${real} not null, confidence ${real} not null, passages text not null,
      primary key (later_id, earlier_id)) ${clustered}`,
    'create index reprint_later on reprint (later_id, confidence)',
    'create index reprint_earlier on reprint (earlier_id, confidence)',

    // Its number counts up as texts are read, so that memory is made again in that order.
    `create table remembered_text (
      id ${id}, article_id ${moment} not null unique references article on delete cascade,
      published_at ${moment} not null, fingerprints text not null)`,
    'create index remembered_text_age on remembered_text (published_at)',

    // Null as long as nobody has looked at the story as a whole.
    `alter table story add column origin_count ${moment}`,
    'update story set origin_count = 1 where article_count = 1',
    `create table story_origins (story_id ${moment} primary key references story, origins text not null)`,
  ]
}
