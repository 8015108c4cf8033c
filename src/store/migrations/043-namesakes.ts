import type { Dialect } from './dialect.ts'

/** What articles say of those whom they quote, and people of one name whom that told apart. */
export function namesakes({ moment, clustered }: Dialect): string[] {
  return [
    `create table speaker_sighting (
      article_id ${moment} not null references article on delete cascade, slug text not null, sighting text not null,
      primary key (article_id, slug)) ${clustered}`,
    'create index speaker_sighting_slug on speaker_sighting (slug, article_id)',
    // By what articles say, where nobody said it.
    "alter table speaker_correction add column why text not null default ''",
    "create index speaker_correction_told on speaker_correction (from_slug, id) where why <> ''",
    "create index speaker_correction_said on speaker_correction (id) where why = ''",
  ]
}
