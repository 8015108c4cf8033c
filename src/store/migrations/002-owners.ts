import type { Dialect } from './dialect.ts'

/** Who does the work that only one process may do at a time. */
export function owners({ moment }: Dialect): string[] {
  return [
    `create table owner (
      work text primary key, holder text, fence ${moment} not null, beat ${moment} not null)`,
  ]
}
