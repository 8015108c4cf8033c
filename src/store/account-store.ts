/** The part of the store's contract that is about accounts of a site. */

import type { ReaderId, Timestamp } from '../model/ids.ts'
import type { AuditEntry, Invitation, KnownAuditEntry, Person } from '../model/person.ts'
import type { Visitor } from '../model/visitor.ts'
import type { Cursor } from './pages.ts'

export interface AccountReads {
  /** Records of the accounts library, as it asks for them. */
  listAccountRecords(query: RecordQuery): Promise<AccountRecord[]>
  countAccountRecords(query: Pick<RecordQuery, 'table' | 'where'>): Promise<number>
  /** All that is a reader's own, by table, without what lets somebody in. */
  listPersonalRecords(id: ReaderId): Promise<PersonalRecords[]>
  /** Whether anybody has an account. */
  hasPeople(): Promise<boolean>
  findPerson(id: ReaderId): Promise<Person | undefined>
  findPersonByEmail(email: string): Promise<Person | undefined>
  /** Who joined last comes first. */
  listPeople(page: PeoplePage): Promise<Person[]>
  /** How many may do all, and may sign in. */
  countOperators(): Promise<number>
  /** Those that can be used still, newest first. */
  listInvitations(now: Timestamp): Promise<Invitation[]>
  findInvitation(codeHash: string, now: Timestamp): Promise<Invitation | undefined>
  /** Newest first. */
  listAudit(page: AuditPage): Promise<KnownAuditEntry[]>
}

export interface AccountWrites {
  /** With all that is theirs; what others answered to stays without words or name, and nobody gets their number. */
  erasePerson(id: ReaderId): Promise<void>
  addAccountRecord(table: AccountTable, record: AccountRecord): Promise<void>
  /** How many there were. */
  changeAccountRecords(change: RecordChange): Promise<number>
  removeAccountRecords(query: Pick<RecordQuery, 'table' | 'where'>): Promise<number>
  /** A reader's account with a password; false, and nothing written, where name or address are another's. */
  addPerson(person: NewPerson): Promise<boolean>
  /** Ends where they are signed in, too; undefined lets them in again. */
  blockPerson(id: ReaderId, blockedAt: Timestamp | undefined): Promise<void>
  saveInvitation(invitation: NewInvitation): Promise<void>
  /** False where it was used or withdrawn before. */
  removeInvitation(id: number): Promise<boolean>
  /** How often this was tried within a span that begins with the first, this time included. */
  countAttempt(attempt: Attempt): Promise<number>
  forgetAttempts(key: string): Promise<void>
  /** Kept for a year. */
  saveAudit(entry: AuditEntry): Promise<void>
  /** What has ended and is of no use: sessions, links, attempts. */
  forgetEnded(now: Timestamp): Promise<void>
}

export type AccountTable =
  | 'account_user'
  | 'account_login'
  | 'account_session'
  | 'account_check'
  | 'account_passkey'
  | 'account_second_step'
  | 'account_recovery_code'
export type RecordValue = string | number | null
export type AccountRecord = Readonly<Record<string, RecordValue>>

export interface RecordCondition {
  readonly column: string
  readonly operator: '=' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | 'not in'
  readonly value: RecordValue | readonly RecordValue[]
}

export interface RecordQuery {
  readonly table: AccountTable
  /** All must hold. */
  readonly where: readonly RecordCondition[]
  readonly sort?: { readonly column: string; readonly direction: 'asc' | 'desc' }
  readonly limit?: number
  readonly offset?: number
}

export interface RecordChange extends Pick<RecordQuery, 'table' | 'where'> {
  readonly values: AccountRecord
}

export interface PersonalRecords {
  readonly table: string
  readonly records: readonly AccountRecord[]
}

export interface PeoplePage {
  readonly after?: Cursor<ReaderId>
  readonly limit: number
}

export interface AuditPage {
  readonly after?: Cursor<number>
  readonly limit: number
}

/** Without an id a new reader; with one the reader of that id, whose things stay theirs. */
export interface NewPerson extends Omit<Visitor, 'readerId'> {
  readonly readerId?: ReaderId
  readonly email: string
  readonly isVerified: boolean
  /** As the accounts library keeps it, never the password itself; undefined where they come in by other ways. */
  readonly passwordHash: string | undefined
  readonly now: Timestamp
}

export interface NewInvitation extends Omit<Invitation, 'id'> {
  readonly codeHash: string
}

export interface Attempt {
  /** What is tried, and by or of whom: `sign-in from 192.0.2.1`. */
  readonly key: string
  readonly now: Timestamp
  readonly spanMs: number
}
