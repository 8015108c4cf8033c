import type { Dialect } from './dialect.ts'

/** Who may sign in, how, and where they are signed in; invitations; how often something was tried; who did what. */
export function accounts({ id, moment, clustered }: Dialect): string[] {
  const user = `reader_id ${moment} not null references account_user on delete cascade`
  const times = `created_at ${moment} not null, updated_at ${moment} not null`
  return [
    `create table account_user (
      reader_id ${moment} primary key references reader, email text not null, email_verified integer not null, ${times},
      blocked_at ${moment})`,
    'create unique index account_user_email on account_user (email)',
    'create index account_user_joined on account_user (created_at, reader_id)',
    `create table account_login (
      key text primary key, ${user}, account_id text not null, provider_id text not null, access_token text,
      refresh_token text, id_token text, access_token_expires_at ${moment}, refresh_token_expires_at ${moment},
      scope text, password text, ${times})`,
    'create index account_login_reader on account_login (reader_id)',
    'create unique index account_login_provider on account_login (provider_id, account_id)',
    `create table account_session (
      key text primary key, ${user}, token text not null, expires_at ${moment} not null, ip_address text,
      user_agent text, ${times})`,
    'create unique index account_session_token on account_session (token)',
    'create index account_session_reader on account_session (reader_id)',
    'create index account_session_end on account_session (expires_at)',
    `create table account_check (
      key text primary key, identifier text not null, value text not null, expires_at ${moment} not null, ${times})`,
    'create index account_check_identifier on account_check (identifier)',
    'create index account_check_end on account_check (expires_at)',
    `create table invitation (
      id ${id}, code_hash text not null, role text not null, note text not null, made_at ${moment} not null,
      expires_at ${moment} not null)`,
    'create unique index invitation_code on invitation (code_hash)',
    `create table attempt (key text primary key, ends_at ${moment} not null, count integer not null) ${clustered}`,
    'create index attempt_end on attempt (ends_at)',
    // Who it was stays known by number when they are gone.
    `create table audit (
      id ${id}, at ${moment} not null, reader_id ${moment}, action text not null, detail text not null,
      address text not null)`,
    'create index audit_newest on audit (at, id)',
  ]
}
