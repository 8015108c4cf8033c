import type { Dialect } from './dialect.ts'

/** What a feed's schedule is made of, and the pages of articles that are to be read. */
export function fetching({ moment, real }: Dialect): string[] {
  return [
    `alter table feed add column timing text not null default '{}'`,
    // Readings an hour that its own pace asks for: their sum is what the budget of all feeds is held against.
    `alter table feed add column readings_an_hour ${real} not null default 1`,
    `alter table feed add column page_policy text not null default 'truncated'`,

    // Whose words a revision has: the feed's entry, or the article's own page.
    `alter table revision add column source text not null default 'feed'`,

    // due_at is set while the page is to be read, and moved forward by a lease.
    `create table article_page (
      article_id ${moment} primary key references article on delete cascade, due_at ${moment},
      stage integer not null, state text not null, url text, etag text, last_modified text, content_hash text,
      failure text, read_at ${moment})`,
    'create index article_page_due on article_page (due_at, article_id) where due_at is not null',
  ]
}
