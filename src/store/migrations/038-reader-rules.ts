import type { Dialect } from './dialect.ts'

/** What readers want done with articles, what was done, and labels of their own. */
export function readerRules({ id, moment, clustered }: Dialect): string[] {
  const reader = `reader_id ${moment} not null references reader on delete cascade`
  // By article first, so that what hangs on it goes with it, and a page's marks are found by the articles that it shows.
  const article = `article_id ${moment} not null references article on delete cascade`
  return [
    `create table reader_rule (
      id ${id}, ${reader}, place integer not null, rule text not null, is_on integer not null,
      follows_story integer not null, since ${moment} not null, removed_at ${moment}, change ${moment} not null)`,
    'create index reader_rule_reader on reader_rule (reader_id, place, id)',
    // Who holds the rules of all readers learns what changed since.
    'create unique index reader_rule_change on reader_rule (change)',
    // Every article asks whether there is any, every story whether one looks at origins.
    'create index reader_rule_on on reader_rule (follows_story) where is_on = 1 and removed_at is null',
    'create index reader_rule_removed on reader_rule (removed_at) where removed_at is not null',
    `create table rule_work (article_id ${moment} primary key references article on delete cascade, due_at ${moment} not null)`,
    'create index rule_work_due on rule_work (due_at, article_id)',
    `create table rule_effect (
      ${article}, ${reader}, rule_id ${moment} not null references reader_rule on delete cascade,
      action text not null, label text not null, state text not null, did integer not null,
      done_at ${moment} not null, why text not null, primary key (article_id, reader_id, rule_id, action)) ${clustered}`,
    'create index rule_effect_newest on rule_effect (reader_id, done_at, article_id)',
    'create index rule_effect_rule on rule_effect (rule_id, done_at, article_id)',
    `create table reader_label (
      ${article}, ${reader}, label text not null, labelled_at ${moment} not null,
      primary key (article_id, reader_id, label)) ${clustered}`,
    'create index reader_label_newest on reader_label (reader_id, label, labelled_at, article_id)',
  ]
}
