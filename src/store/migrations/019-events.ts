import type { Dialect } from './dialect.ts'

/** Which stories tell one event in several languages, and by what that is found. */
export function events({ id, moment, real }: Dialect): string[] {
  return [
    // For some days only: see `forgetEventKeys`.
    `create table event_key (
      id ${id}, story_id ${moment} not null references story, key text not null, language text not null,
      latest_at ${moment} not null, label text not null, weight ${real} not null, is_sure integer not null)`,
    'create index event_key_newest on event_key (key, latest_at)',
    'create index event_key_story on event_key (story_id)',
    'create index event_key_age on event_key (latest_at)',
    // Why a story belongs to its event: the story that it is most like, and what both name.
    `create table story_event (
      story_id ${moment} primary key references story, event_id ${moment} not null,
      like_id ${moment} not null references story, score ${real} not null, why text not null)`,
    'create index story_event_event on story_event (event_id)',
    'create index story_event_like on story_event (like_id)',
    // The stories of these days have their keys soon: three days, and one more for what comes late.
    `update story set due_at = 0 where due_at is null and article_count > 0
      and latest_at > (select max(latest_at) from story) - 345600000`,
  ]
}
