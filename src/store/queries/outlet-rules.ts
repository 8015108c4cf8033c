import { sql } from 'kysely'
import type { OutletId, Timestamp } from '../../model/ids.ts'
import type { OutletRules } from '../../model/outlet-rules.ts'
import type { PageFailure } from '../../model/page-reading.ts'
import type { Session } from '../engine.ts'
import { toOutletRules } from '../rows.ts'

/** The rules that somebody made for an outlet's texts. */
export async function findOutletRules({ db }: Session, id: OutletId): Promise<OutletRules | undefined> {
  const row = await db.selectFrom('outlet_rules').selectAll().where('outlet_id', '=', id).executeTakeFirst()
  return row && toOutletRules(row)
}

/** Rules by outlet, of those of the ids that have any. */
export async function listOutletRules(
  { db, parts }: Session,
  ids: readonly OutletId[],
): Promise<Map<OutletId, OutletRules>> {
  const query = db.selectFrom('outlet_rules').selectAll().where('outlet_id', 'in', parts.list(ids))
  const rows = await query.execute()
  return new Map(rows.map((row) => [row.outlet_id as OutletId, toOutletRules(row)]))
}

/** Stands for the hash of a text that is to be taken anew. */
export const takenAnew = ''

/** So far back pages are read again by new rules: what is older is hardly read any more, and each is a request. */
const readAgainForMs = 2 * 86_400_000

const leftToFeed: PageFailure = { reason: 'left to the feed', detail: 'by a rule of its outlet', count: 1 }

/**
 * Keeps the rules in place of earlier ones; none at all are not kept. By rules for pages, those of the last two days are
 * read again at once, and by the feed's text no more. No text that is there already is lost.
 */
export async function saveOutletRules(
  session: Session,
  id: OutletId,
  { rules, now }: { readonly rules: OutletRules; readonly now: Timestamp },
): Promise<void> {
  const { db } = session
  await db.deleteFrom('outlet_rules').where('outlet_id', '=', id).execute()
  const source = rules.usesFeedText ? 'feed' : 'page'
  if (rules.keep.length + rules.drop.length > 0 || rules.usesFeedText)
    await db
      .insertInto('outlet_rules')
      .values({
        ...{ outlet_id: id, source },
        ...{ kept: JSON.stringify(rules.keep), dropped: JSON.stringify(rules.drop) },
      })
      .execute()
  await (rules.usesFeedText ? leavePages(session, id, now) : readRecentPages(session, id, now))
}

async function leavePages({ db }: Session, id: OutletId, now: Timestamp): Promise<void> {
  const own = db.selectFrom('article').select('id').where('outlet_id', '=', id)
  const waiting = db.selectFrom('article_page').select('article_id').where('state', '=', 'waiting')
  await db
    .updateTable('article')
    .set({ due_at: now })
    .where('outlet_id', '=', id)
    .where('due_at', '>', now)
    .where('id', 'in', waiting.where('article_id', 'in', own))
    .execute()
  await db
    .updateTable('article_page')
    .set({ due_at: null, state: 'given up', failure: JSON.stringify(leftToFeed) })
    .where('article_id', 'in', own)
    .where('state', '!=', 'sent')
    .execute()
}

/** Without validators, or the outlet would say that nothing has changed; and without the hash, for it is Octavo that takes another text. */
async function readRecentPages({ db }: Session, id: OutletId, now: Timestamp): Promise<void> {
  const recent = db
    .selectFrom('article')
    .select('id')
    .where('outlet_id', '=', id)
    .where('published_at', '>=', now - readAgainForMs)
  await db
    .updateTable('article_page')
    .set({
      ...{ due_at: now, etag: null, last_modified: null, failure: null },
      content_hash: sql<string | null>`case when content_hash is null then null else ${takenAnew} end`,
      state: sql<string>`case when state = 'given up' then 'waiting' else state end`,
    })
    .where('article_id', 'in', recent)
    .where('state', '!=', 'sent')
    .execute()
}
