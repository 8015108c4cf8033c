import type { Dialect } from './dialect.ts'

/** When a story happened and what is counted in it, and the polls that articles report. */
export function storyDays({ moment, clustered }: Dialect): string[] {
  return [
    "alter table story_origins add column timeline text not null default '[]'",
    "alter table story_origins add column figures text not null default '[]'",
    // All are looked at once, so that those from before have theirs too.
    'update story set due_at = 0 where article_count > 1 and due_at is null',
    // The day is the last of its interviews, else that of the report.
    `create table poll (
      article_id ${moment} not null references article on delete cascade, number integer not null,
      pollster text, day integer not null, poll text not null, primary key (article_id, number)) ${clustered}`,
    'create index poll_series on poll (pollster, day, article_id, number) where pollster is not null',
  ]
}
