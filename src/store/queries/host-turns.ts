import { sql } from 'kysely'
import type { Session } from '../engine.ts'
import type { HostTurnRequest } from '../feed-store.ts'

/** No turn is given for longer than some minutes; what lies further ahead was written by a clock that ran ahead. */
const furthestAheadMs = 600_000

/**
 * Ends turns that are over, and takes those hosts that nobody asks now; says which were to be had. Whoever dies in a
 * turn loses it when its lease ends.
 */
export async function takeHostTurns(
  { db, parts }: Session,
  { ended, wanted, now, lease }: HostTurnRequest,
): Promise<Set<string>> {
  const over = ended.map((turn) => [turn.host, turn.lease, turn.freeAt])
  if (over.length > 0)
    await sql`update host_turn set free_at = v2 from ${parts.rows(over)} where host = v0 and free_at = v1`.execute(
      db,
    )
  if (wanted.length === 0) return new Set()
  await db.deleteFrom('host_turn').where('free_at', '<=', now).execute()
  await db
    .deleteFrom('host_turn')
    .where('free_at', '>', now + furthestAheadMs)
    .execute()
  const taken = await db
    .insertInto('host_turn')
    .values([...new Set(wanted)].map((host) => ({ host, free_at: lease })))
    .onConflict((conflict) => conflict.column('host').doNothing())
    .returning('host')
    .execute()
  return new Set(taken.map(({ host }) => host))
}
