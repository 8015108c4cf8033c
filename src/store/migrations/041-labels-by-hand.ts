/** Labels that a reader gives and takes by hand hold by their time, as their other marks do. */
export function labelsByHand(): string[] {
  return [
    // 0 where it was taken off: the row says when.
    'alter table reader_label add column is_on integer not null default 1',
  ]
}
