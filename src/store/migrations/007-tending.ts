import type { Dialect } from './dialect.ts'

/** Stories that are to be looked at as a whole, and where the articles of a story went or came from. */
export function tending({ moment }: Dialect): string[] {
  return [
    // Set while a story is to be tended: by when at the latest; a lease moves it forward.
    `alter table story add column due_at ${moment}`,
    'create index story_due on story (due_at, id) where due_at is not null',
    // No references: a copy writes stories by number, and a story may go into a later one.
    `alter table story add column merged_into ${moment}`,
    `alter table story add column split_from ${moment}`,
    // Of how many countries its outlets are known to be.
    'alter table story add column country_count integer not null default 0',
  ]
}
