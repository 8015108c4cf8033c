import type { Dialect } from './dialect.ts'

/** What is taken off the pages: by the address of an article or the domain of an outlet, so that it holds for what comes in again. */
export function takedowns({ id, moment }: Dialect): string[] {
  return [
    `create table takedown (
      id ${id}, kind text not null, key text not null, article_id ${moment}, requested_by text not null,
      reason text not null, taken_at ${moment} not null, taken_by text not null, is_erased integer not null,
      undone_at ${moment}, undone_by text not null default '')`,
    'create unique index takedown_key on takedown (kind, key) where undone_at is null',
    'create index takedown_article on takedown (article_id) where undone_at is null',
    'create index takedown_newest on takedown (taken_at, id)',
  ]
}
