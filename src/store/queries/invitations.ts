import type { Timestamp } from '../../model/ids.ts'
import type { Invitation } from '../../model/person.ts'
import type { Role } from '../../model/visitor.ts'
import type { NewInvitation } from '../account-store.ts'
import type { Session } from '../engine.ts'

/** More than these nobody looks through. */
const mostListed = 100

/** Invitations that can be used still, newest first. */
export async function listInvitations(session: Session, now: Timestamp): Promise<Invitation[]> {
  const query = selectUsable(session, now).orderBy('id', 'desc').limit(mostListed)
  return (await query.execute()).map(toInvitation)
}

/** The invitation whose code has that hash, unless it has ended. */
export async function findInvitation(
  session: Session,
  codeHash: string,
  now: Timestamp,
): Promise<Invitation | undefined> {
  const row = await selectUsable(session, now).where('code_hash', '=', codeHash).executeTakeFirst()
  return row && toInvitation(row)
}

/** Keeps a new one. */
export async function saveInvitation({ db }: Session, invitation: NewInvitation): Promise<void> {
  const { codeHash, role, note, madeAt, expiresAt } = invitation
  await db
    .insertInto('invitation')
    .values({ code_hash: codeHash, role, note, made_at: madeAt, expires_at: expiresAt })
    .execute()
}

/** Used up or withdrawn; false where it was before. */
export async function removeInvitation({ db }: Session, id: number): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('invitation').where('id', '=', id).executeTakeFirst()
  return numDeletedRows > 0
}

function selectUsable({ db }: Session, now: Timestamp) {
  return db
    .selectFrom('invitation')
    .select(['id', 'role', 'note', 'made_at', 'expires_at'])
    .where('expires_at', '>', now)
}

function toInvitation(row: {
  readonly id: number
  readonly role: string
  readonly note: string
  readonly made_at: number
  readonly expires_at: number
}): Invitation {
  const { id, note, made_at: madeAt, expires_at: expiresAt } = row
  return { id, role: row.role as Role, note, madeAt, expiresAt }
}
