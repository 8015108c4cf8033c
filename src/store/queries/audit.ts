import { sql } from 'kysely'
import type { ReaderId, Timestamp } from '../../model/ids.ts'
import type { AuditAction, AuditEntry, KnownAuditEntry } from '../../model/person.ts'
import type { Attempt, AuditPage } from '../account-store.ts'
import type { Session } from '../engine.ts'

/** Long enough to look into what is noticed late, and no longer: it tells of persons. */
const keepMs = 365 * 86_400_000

/** A page of who did what, newest first. */
export async function listAudit({ db }: Session, { after, limit }: AuditPage): Promise<KnownAuditEntry[]> {
  let query = db
    .selectFrom('audit')
    .leftJoin('reader', 'reader.reader_id', 'audit.reader_id')
    .select(['id', 'at', 'audit.reader_id', 'action', 'detail', 'address', 'name'])
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
  if (after) query = query.where((eb) => eb(eb.refTuple('at', 'id'), '<', eb.tuple(after.at, after.id)))
  return (await query.execute()).map(({ id, at, reader_id, action, detail, address, name }) => ({
    ...{ id, at, detail, address },
    readerId: (reader_id ?? undefined) as ReaderId | undefined,
    action: action as AuditAction,
    name: name ?? '',
  }))
}

/** Notes who did what, and forgets what is older than a year. */
export async function saveAudit({ db }: Session, entry: AuditEntry): Promise<void> {
  const { at, readerId, action, detail, address } = entry
  await db
    .deleteFrom('audit')
    .where('at', '<', at - keepMs)
    .execute()
  await db
    .insertInto('audit')
    .values({ at, reader_id: readerId ?? null, action, detail, address })
    .execute()
}

/**
 * How often something was tried since a span began, this time included; after its end another begins. None ends later than one
 * that begins now: the clock went wrong then, and was set right.
 */
export async function countAttempt({ db }: Session, { key, now, spanMs }: Attempt): Promise<number> {
  const isOver = sql<boolean>`(attempt.ends_at <= ${now} or attempt.ends_at > ${now + spanMs})`
  const { count } = await db
    .insertInto('attempt')
    .values({ key, ends_at: now + spanMs, count: 1 })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((eb) => ({
        count: sql<number>`case when ${isOver} then 1 else attempt.count + 1 end`,
        ends_at: sql<number>`case when ${isOver} then ${eb.ref('excluded.ends_at')} else attempt.ends_at end`,
      })),
    )
    .returning('count')
    .executeTakeFirstOrThrow()
  return count
}

/** It is as if nobody had tried. */
export async function forgetAttempts({ db }: Session, key: string): Promise<void> {
  await db.deleteFrom('attempt').where('key', '=', key).execute()
}

/** Forgets what has ended and is of no use: sessions, links, attempts, invitations. */
export async function forgetEnded({ db }: Session, now: Timestamp): Promise<void> {
  await db.deleteFrom('attempt').where('ends_at', '<=', now).execute()
  await db.deleteFrom('account_session').where('expires_at', '<=', now).execute()
  await db.deleteFrom('account_check').where('expires_at', '<=', now).execute()
  await db.deleteFrom('invitation').where('expires_at', '<=', now).execute()
}
