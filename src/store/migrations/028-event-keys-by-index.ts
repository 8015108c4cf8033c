/**
 * The newest stories of a key are read off the index alone. Without the number in it PostgreSQL gathered and sorted all of a
 * key's: 8,219 in place of 245 blocks for a story of 18 names, with a million articles.
 */
export function eventKeysByIndex(): string[] {
  return ['drop index event_key_newest', 'create index event_key_newest on event_key (key, latest_at, id)']
}
