import type { Dialect } from './dialect.ts'

/** What is kept whatever its age, and which entries of feeds were removed and are not to come back. */
export function retention({ moment, clustered }: Dialect): string[] {
  return [
    `create table kept (
      article_id ${moment} primary key references article on delete cascade, reason text not null)`,
    `create table removed_entry (
      outlet_id ${moment} not null references outlet, key text not null, removed_at ${moment} not null,
      primary key (outlet_id, key)) ${clustered}`,
    'create index removed_entry_age on removed_entry (removed_at)',
  ]
}
