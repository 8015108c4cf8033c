/** Labels that a reader gives and takes by hand hold by their time, as their other marks do. */
export function labelsByHand(): string[] {
  return [
    // 0 where it was taken off: the row says when.
    'alter table reader_label add column is_on integer not null default 1',
    'drop index reader_label_newest',
    'create index reader_label_newest on reader_label (reader_id, label, labelled_at, article_id) where is_on = 1',
  ]
}
