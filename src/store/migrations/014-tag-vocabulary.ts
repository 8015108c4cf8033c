import type { Dialect } from './dialect.ts'

/** Which outlets use a tag: what several do not use is no tag yet, but kept so that it can become one. */
export function tagVocabulary({ moment, clustered }: Dialect): string[] {
  return [
    "alter table tag add column kind text not null default 'topic'",
    // Outlets of the last weeks, when it was last used.
    'alter table tag add column outlet_count integer not null default 0',
    `alter table tag add column admitted_at ${moment}`,
    `create table tag_outlet (
      tag_id ${moment} not null references tag on delete cascade,
      outlet_id ${moment} not null references outlet on delete cascade,
      last_at ${moment} not null, primary key (tag_id, outlet_id)) ${clustered}`,
    'create index tag_outlet_newest on tag_outlet (last_at, tag_id, outlet_id)',
    'create index tag_outlet_outlet on tag_outlet (outlet_id)',
    `insert into tag_outlet (tag_id, outlet_id, last_at)
      select article_tag.tag_id, article.outlet_id, max(article_tag.published_at)
      from article_tag join article on article.id = article_tag.article_id
      group by article_tag.tag_id, article.outlet_id`,
    'update tag set outlet_count = (select count(*) from tag_outlet where tag_outlet.tag_id = tag.id)',
    'update tag set admitted_at = 0 where outlet_count >= 2',
  ]
}
