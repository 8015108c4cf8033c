import type { Dialect } from './dialect.ts'

/** Keys that devices hold, by which people sign in. */
export function passkeys({ moment }: Dialect): string[] {
  return [
    `create table account_passkey (
      key text primary key, reader_id ${moment} not null references account_user on delete cascade, name text not null,
      public_key text not null, counter ${moment} not null, created_at ${moment} not null, used_at ${moment})`,
    'create index account_passkey_reader on account_passkey (reader_id)',
  ]
}
