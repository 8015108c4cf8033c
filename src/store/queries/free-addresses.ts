import { sql } from 'kysely'
import { registrableDomain } from '../../lib/url.ts'
import type { ReceivedArticle } from '../../model/article.ts'
import type { Feed } from '../../model/feed.ts'
import type { Session } from '../engine.ts'

/**
 * An address belongs to the outlet of its domain. Where another outlet's feed carried it first, what that one said stays,
 * as a place on the page, and the owner's own words can stand at the address.
 */
export async function freeAddresses(
  { db, parts }: Session,
  feed: Feed,
  entries: readonly ReceivedArticle[],
): Promise<void> {
  const outlet = await db
    .selectFrom('outlet')
    .select('domain')
    .where('id', '=', feed.outletId)
    .executeTakeFirst()
  const own = entries.map(({ url }) => url).filter((url) => registrableDomain(url) === outlet?.domain)
  if (own.length === 0) return
  await db
    .updateTable('article')
    // What no publisher knows beforehand, so that nobody can have taken that address too.
    .set({ url: sql<string>`url || '#' || id || '-' || first_seen_at` })
    .where('url', 'in', parts.list(own))
    .where('outlet_id', '!=', feed.outletId)
    .execute()
}
