import type { Dialect } from './dialect.ts'

/** What an app makes codes from that are asked for after a password, and codes for who lost it. */
export function secondSteps({ moment }: Dialect): string[] {
  return [
    // The step in time of the last code that was taken: neither it nor an earlier one is taken again.
    `create table account_second_step (
      reader_id ${moment} primary key references account_user on delete cascade, secret text not null,
      last_step ${moment} not null, begun_at ${moment} not null, confirmed_at ${moment})`,
    `create table account_recovery_code (
      key text primary key, reader_id ${moment} not null references account_user on delete cascade)`,
    'create index account_recovery_code_reader on account_recovery_code (reader_id)',
  ]
}
