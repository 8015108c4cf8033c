import type { ReaderId, Timestamp } from '../../model/ids.ts'
import type { Person } from '../../model/person.ts'
import type { Role } from '../../model/visitor.ts'
import type { NewPerson, PeoplePage } from '../account-store.ts'
import type { Session } from '../engine.ts'
import { addReader, saveReader } from './named-readers.ts'

/** Whether anybody has an account. */
export async function hasPeople({ db }: Session): Promise<boolean> {
  return (await db.selectFrom('account_user').select('reader_id').limit(1).executeTakeFirst()) !== undefined
}

/** Who has an account, by their reader's id. */
export async function findPerson(session: Session, id: ReaderId): Promise<Person | undefined> {
  const row = await selectPeople(session).where('account_user.reader_id', '=', id).executeTakeFirst()
  return row && toPerson(row)
}

/** Who has an account with that address. */
export async function findPersonByEmail(session: Session, email: string): Promise<Person | undefined> {
  const row = await selectPeople(session).where('email', '=', email.toLowerCase()).executeTakeFirst()
  return row && toPerson(row)
}

/** A page of all who have an account, who joined last first. */
export async function listPeople(session: Session, { after, limit }: PeoplePage): Promise<Person[]> {
  let query = selectPeople(session)
    .orderBy('created_at', 'desc')
    .orderBy('account_user.reader_id', 'desc')
    .limit(limit)
  if (after)
    query = query.where((eb) =>
      eb(eb.refTuple('created_at', 'account_user.reader_id'), '<', eb.tuple(after.at, after.id)),
    )
  return (await query.execute()).map(toPerson)
}

/** How many may do all, and may sign in. */
export async function countOperators({ db }: Session): Promise<number> {
  const { count } = await db
    .selectFrom('account_user')
    .innerJoin('reader', 'reader.reader_id', 'account_user.reader_id')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('role', '=', 'operator')
    .where('blocked_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** A reader's account, with a password where there is one, in one piece; false, and nothing written, where name or address are another's. */
export async function addPerson(session: Session, person: NewPerson): Promise<boolean> {
  const { name, role, isVerified, passwordHash, now } = person
  const email = person.email.toLowerCase()
  if (await findPersonByEmail(session, email)) return false
  const readerId = await takeReader(session, person, { name, role })
  if (readerId === undefined) return false
  const times = { created_at: now, updated_at: now }
  await session.db
    .insertInto('account_user')
    .values({ reader_id: readerId, email, email_verified: Number(isVerified), ...times, blocked_at: null })
    .execute()
  if (passwordHash === undefined) return true
  const login = { reader_id: readerId, account_id: String(readerId), provider_id: 'credential' }
  await session.db
    .insertInto('account_login')
    .values({ key: `credential ${readerId}`, ...login, password: passwordHash, ...times })
    .execute()
  return true
}

/** Keeps a person out and ends where they are signed in, or lets them in again. */
export async function blockPerson(
  { db }: Session,
  id: ReaderId,
  blockedAt: Timestamp | undefined,
): Promise<void> {
  await db
    .updateTable('account_user')
    .set({ blocked_at: blockedAt ?? null })
    .where('reader_id', '=', id)
    .execute()
  if (blockedAt !== undefined) await db.deleteFrom('account_session').where('reader_id', '=', id).execute()
}

async function takeReader(
  session: Session,
  { readerId }: NewPerson,
  named: { readonly name: string; readonly role: Role },
): Promise<ReaderId | undefined> {
  if (readerId === undefined) return addReader(session, named)
  return (await saveReader(session, { readerId, ...named })) ? readerId : undefined
}

function selectPeople({ db }: Session) {
  return db
    .selectFrom('account_user')
    .innerJoin('reader', 'reader.reader_id', 'account_user.reader_id')
    .select(['account_user.reader_id', 'email', 'email_verified', 'created_at', 'blocked_at', 'name', 'role'])
}

interface PersonRow {
  readonly reader_id: number
  readonly email: string
  readonly email_verified: number
  readonly created_at: number
  readonly blocked_at: number | null
  readonly name: string
  readonly role: string
}

function toPerson(row: PersonRow): Person {
  return {
    readerId: row.reader_id as ReaderId,
    name: row.name,
    role: row.role as Role,
    email: row.email,
    isVerified: row.email_verified === 1,
    joinedAt: row.created_at,
    blockedAt: row.blocked_at ?? undefined,
  }
}
