/** Stories whose articles are gone are found to be forgotten, with those that went into them. */
export function emptyStories(): string[] {
  return [
    'create index story_empty on story (latest_at) where article_count = 0 and merged_into is null',
    'create index story_merged on story (merged_into) where merged_into is not null',
    // Of what has no article there is nothing to be looked at.
    'update story set due_at = null where article_count = 0',
  ]
}
