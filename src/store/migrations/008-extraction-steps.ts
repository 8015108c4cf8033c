/** What the last reading of an article's page found and took away, and why. */
export function extractionSteps(): string[] {
  return [`alter table article_page add column steps text not null default '[]'`]
}
