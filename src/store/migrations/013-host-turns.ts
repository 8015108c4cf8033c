import type { Dialect } from './dialect.ts'

/** Which hosts are being asked, or were a moment ago, so that several processes ask each one thing at a time. */
export function hostTurns({ moment, clustered }: Dialect): string[] {
  return [
    `create table host_turn (host text primary key, free_at ${moment} not null) ${clustered}`,
    'create index host_turn_free on host_turn (free_at)',
  ]
}
