/** Through whom an article has what it says, and what the articles of those outlets say to it. */
export function chains(): string[] {
  return [
    "alter table understanding add column chains text not null default '[]'",
    "alter table story_origins add column chains text not null default '[]'",
  ]
}
