/** Whether stories of another language have a key, told without a look at those of the own. */
export function foreignEventKeys(): string[] {
  return ['create index event_key_language on event_key (key, language, latest_at)']
}
