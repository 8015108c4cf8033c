/** What a story is called once it was looked at as a whole, and its summary. */
export function storySummaries(): string[] {
  return [
    // 1 where its title was chosen among all its headlines; before that its latest report names it.
    'alter table story add column is_named integer not null default 0',
    "alter table story add column summary text not null default '[]'",
    // All are looked at once, so that those from before have theirs too.
    'update story set due_at = 0 where article_count > 1 and due_at is null',
  ]
}
