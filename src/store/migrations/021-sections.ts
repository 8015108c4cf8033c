/** In which section of a paper an article and a story stand. */
export function sections(): string[] {
  return [
    'alter table understanding add column section text',
    'alter table story add column section text',
    'create index story_section on story (section, rank, id) where article_count > 0',
  ]
}
