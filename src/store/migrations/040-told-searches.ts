import type { Dialect } from './dialect.ts'

/** Searches that readers want to be told of at once: who holds them against new articles learns what changed since. */
export function toldSearches({ moment }: Dialect): string[] {
  return [
    `alter table chosen_search add column change ${moment} not null default 0`,
    'update chosen_search set change = id',
    'create index chosen_search_change on chosen_search (change)',
  ]
}
