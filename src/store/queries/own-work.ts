import type { Ownership } from '../../model/ownership.ts'
import type { Session } from '../engine.ts'
import type { OwnershipRequest } from '../store.ts'

/** Who owns a work now; undefined while nobody ever did. */
export async function findOwnership({ db }: Session, work: string): Promise<Ownership | undefined> {
  const row = await db.selectFrom('owner').selectAll().where('work', '=', work).executeTakeFirst()
  return row && { work, holder: row.holder ?? undefined, fence: row.fence, beat: row.beat }
}

/**
 * Makes `holder` the owner where nobody is, or where the last owner gave no sign of life since `seen` was read. The new
 * fence is higher than every one before. Undefined where someone else owns the work.
 */
export async function takeOwnership(
  session: Session,
  { work, holder, seen }: OwnershipRequest,
): Promise<Ownership | undefined> {
  const owner = await findOwnership(session, work)
  const isFree = owner?.holder === undefined || (owner.fence === seen?.fence && owner.beat === seen.beat)
  if (!isFree) return undefined
  const values = { holder, fence: (owner?.fence ?? 0) + 1, beat: 0 }
  await session.db
    .insertInto('owner')
    .values({ work, ...values })
    .onConflict((conflict) => conflict.column('work').doUpdateSet(values))
    .execute()
  return { work, ...values }
}

/** A sign of life of the owner. False where it is the owner no more. */
export async function renewOwnership({ db }: Session, { work, fence }: Ownership): Promise<boolean> {
  const change = db.updateTable('owner').set((eb) => ({ beat: eb('beat', '+', 1) }))
  const result = await change.where('work', '=', work).where('fence', '=', fence).executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Whether nobody has taken the work over since. Ask it in the transaction that writes what the owner has done. */
export async function isOwner(session: Session, { work, fence }: Ownership): Promise<boolean> {
  return (await findOwnership(session, work))?.fence === fence
}

/** Gives the work up, so that the next owner need not wait. */
export async function endOwnership({ db }: Session, { work, fence }: Ownership): Promise<void> {
  await db
    .updateTable('owner')
    .set({ holder: null })
    .where('work', '=', work)
    .where('fence', '=', fence)
    .execute()
}
