/** Which stories of several languages a person has parted, and why a story is called as it is. */
export function saidOfStories(): string[] {
  return [
    // Hardly anybody says so, and each story that is looked at asks.
    "create index correction_of_events on correction (id) where kind = 'other event' and undone_at is null",
    "alter table story_origins add column title_why text not null default '[]'",
  ]
}
