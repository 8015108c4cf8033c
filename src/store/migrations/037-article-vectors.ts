import type { Dialect } from './dialect.ts'

/** What a model makes of articles so that texts that say alike are near to each other; each goes with its article. */
export function articleVectors({ moment, bytes }: Dialect): string[] {
  return [
    `create table article_vector (
      article_id ${moment} primary key references article on delete cascade, model text not null,
      dimension integer not null, vector ${bytes} not null)`,
    'create index article_vector_newest on article_vector (model, article_id)',
  ]
}
