import type { Dialect } from './dialect.ts'

/** Which hubs announce the news of which feeds. */
export function hubSubscriptions({ id, moment }: Dialect): string[] {
  return [
    `alter table feed add column announced_until ${moment}`,
    // Without a feed it is only there until the hub knows that nobody wants it any more.
    `create table hub_subscription (
      id ${id}, feed_id ${moment} unique references feed on delete set null, hub text not null, topic text not null,
      home text not null, token text not null unique, secret text not null, state text not null, asked_at ${moment},
      attempts integer not null, lease_ends_at ${moment}, due_at ${moment}, detail text, taken text not null)`,
    'create index hub_subscription_due on hub_subscription (due_at, id) where due_at is not null',
  ]
}
