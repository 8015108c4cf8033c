import type { Session } from '../engine.ts'
import type { HostTurnRequest } from '../feed-store.ts'

/** No turn is given for longer than some minutes; what lies further ahead was written by a clock that ran ahead. */
const furthestAheadMs = 600_000

/**
 * Ends turns that are over, and takes those hosts that nobody asks now; says which were to be had. Whoever dies in a
 * turn loses it when its lease ends.
 */
export async function takeHostTurns(
  { db }: Session,
  { ended, wanted, now, lease }: HostTurnRequest,
): Promise<Set<string>> {
  for (const turn of ended) {
    const own = db.updateTable('host_turn').set({ free_at: turn.freeAt }).where('host', '=', turn.host)
    await own.where('free_at', '=', turn.lease).execute()
  }
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
