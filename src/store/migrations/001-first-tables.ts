import type { Dialect } from './dialect.ts'

/** Outlets, feeds, articles with what they said and what was understood of them, stories, and the search index. */
export function firstTables(dialect: Dialect): string[] {
  const { id, moment, real } = dialect
  return [
    `create table outlet (
      id ${id}, name text not null, domain text not null unique, home_url text, country text, language text,
      added_at ${moment} not null)`,

    `create table feed (
      id ${id}, outlet_id ${moment} not null references outlet, url text not null unique, title text not null,
      folder text, state text not null, site_url text, etag text, last_modified text, added_at ${moment} not null,
      due_at ${moment} not null, last_read_at ${moment}, last_new_at ${moment}, article_count integer not null,
      failure text)`,
    'create index feed_outlet on feed (outlet_id)',
    `create index feed_due on feed (due_at, id) where state = 'active'`,

    `create table story (
      id ${id}, title text not null, language text not null, first_at ${moment} not null,
      latest_at ${moment} not null, article_count integer not null, outlet_count integer not null,
      rank ${moment} not null)`,
    // A story without articles is closed: its id lasts, no list shows it.
    'create index story_rank on story (rank, id) where article_count > 0',
    'create index story_language on story (language, rank, id) where article_count > 0',

    // due_at is set while the current revision waits to be understood; a lease moves it forward.
    `create table article (
      id ${id}, outlet_id ${moment} not null references outlet,
      feed_id ${moment} references feed on delete set null, key text not null, url text not null unique,
      title text not null, excerpt text not null, authors text not null, kind text not null, language text,
      published_at ${moment} not null, first_seen_at ${moment} not null, revised_at ${moment}, image_url text,
      comments_url text, enclosures text not null, categories text not null, content_hash text not null,
      revision_count integer not null, search_language text, due_at ${moment},
      story_id ${moment} references story, unique (outlet_id, key))`,
    'create index article_published on article (published_at, id)',
    'create index article_outlet on article (outlet_id, published_at, id)',
    'create index article_story on article (story_id, published_at, id, outlet_id) where story_id is not null',
    'create index article_feed on article (feed_id) where feed_id is not null',
    'create index article_due on article (due_at, id) where due_at is not null',

    `create table revision (
      id ${id}, article_id ${moment} not null references article on delete cascade, number integer not null,
      title text not null, text text not null, html text not null, seen_at ${moment} not null,
      unique (article_id, number))`,

    `create table understanding (
      article_id ${moment} primary key references article on delete cascade,
      revision_id ${moment} not null, language text not null, kind text not null, sentences text not null,
      terms text not null, reasons text not null)`,

    `create table tag (id ${id}, slug text not null unique, label text not null, article_count integer not null)`,
    // The article's own time stands here too, so that a tag's page is one walk through an index.
    `create table article_tag (
      article_id ${moment} not null references article on delete cascade, tag_id ${moment} not null references tag,
      published_at ${moment} not null, score ${real} not null, why text not null,
      primary key (article_id, tag_id)) ${dialect.clustered}`,
    'create index article_tag_newest on article_tag (tag_id, published_at, article_id)',
    'create index article_tag_trend on article_tag (published_at, tag_id)',

    `create table relation (
      from_id ${moment} not null references article on delete cascade,
      to_id ${moment} not null references article on delete cascade,
      kind text not null, score ${real} not null, why text not null, primary key (from_id, to_id)) ${dialect.clustered}`,
    'create index relation_to on relation (to_id, score)',

    `create table term_count (
      language text not null, term text not null, count ${real} not null,
      primary key (language, term)) ${dialect.clustered}`,
    `create table text_count (language text primary key, count ${real} not null)`,

    // In whose words search entries were written: a question is asked in each.
    'create table search_language (language text primary key)',
    'create table setting (name text primary key, value text not null)',
    ...dialect.searchTables,
  ]
}
