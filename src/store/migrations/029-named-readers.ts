import type { Dialect } from './dialect.ts'

/** Who readers are where there are several: a name that is theirs alone, and what they may do. */
export function namedReaders(_: Dialect): string[] {
  return [
    "alter table reader add column name text not null default ''",
    // As which it is compared; null where a reader has no name.
    'alter table reader add column name_key text',
    "alter table reader add column role text not null default 'reader'",
    'create unique index reader_name_key on reader (name_key)',
  ]
}
