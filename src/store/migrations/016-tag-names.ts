import type { Dialect } from './dialect.ts'

/** The names of a tag: which are its aliases, what its spellings and its names in other languages share. */
export function tagNames({ moment, clustered }: Dialect): string[] {
  return [
    // No reference, as copies are written in the order of ids.
    `alter table tag add column alias_of ${moment}`,
    'alter table tag add column language text',
    // Of those from before both are told when they are used again.
    "alter table tag add column form text not null default ''",
    "alter table tag add column name_key text not null default ''",
    'create index tag_admitted on tag (id) where admitted_at is not null',
    "create index tag_name on tag (name_key) where admitted_at is not null and name_key <> ''",
    'create index tag_alias on tag (alias_of) where alias_of is not null',
    // Which outlets use a short name for which tag.
    `create table tag_short_name (
      form text not null, tag_id ${moment} not null references tag on delete cascade,
      outlet_id ${moment} not null references outlet on delete cascade,
      last_at ${moment} not null, primary key (form, tag_id, outlet_id)) ${clustered}`,
    'create index tag_short_name_newest on tag_short_name (last_at, form, tag_id, outlet_id)',
    'create index tag_short_name_tag on tag_short_name (tag_id)',
    'create index tag_short_name_outlet on tag_short_name (outlet_id)',
  ]
}
