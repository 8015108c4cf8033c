import type { Dialect } from './dialect.ts'

/** The tags that are rising, as they were rated last. */
export function tagTrends({ moment, real }: Dialect): string[] {
  return [
    `create table tag_trend (
      tag_id ${moment} primary key references tag on delete cascade, outlets integer not null, expected ${real} not null,
      days text not null, rank ${real} not null, rated_at ${moment} not null)`,
  ]
}
