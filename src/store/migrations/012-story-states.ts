import type { Dialect } from './dialect.ts'

/** In which state stories are, which went before which, and what those that are over are remembered by. */
export function storyStates({ moment, real, clustered }: Dialect): string[] {
  return [
    "alter table story add column state text not null default 'emerging'",
    `alter table story add column turns_at ${moment}`,
    'update story set turns_at = 0 where article_count > 0',
    'create index story_turns on story (turns_at, id) where turns_at is not null',
    // No reference, as of `merged_into`.
    `alter table story add column follows ${moment}`,
    "alter table story add column follows_why text not null default '[]'",
    `create table story_key (
      story_id ${moment} not null references story on delete cascade, language text not null, term text not null,
      weight ${real} not null, is_name integer not null, primary key (story_id, term)) ${clustered}`,
    'create index story_key_term on story_key (language, term, story_id)',
  ]
}
