import type { ReaderId, Timestamp } from './ids.ts'
import type { Role, Visitor } from './visitor.ts'

/** Who has an account on a site, as far as whoever runs it sees that. */
export interface Person extends Visitor {
  readonly email: string
  /** Whether somebody proved that mail to the address reaches them. */
  readonly isVerified: boolean
  readonly joinedAt: Timestamp
  /** Since when they may not sign in; undefined where they may. */
  readonly blockedAt: Timestamp | undefined
}

/** A link by which one person may make an account; what it ends in is known only to who has it. */
export interface Invitation {
  readonly id: number
  readonly role: Role
  /** For whom it was meant, as whoever made it wrote it down. */
  readonly note: string
  readonly madeAt: Timestamp
  readonly expiresAt: Timestamp
}

/** A key that a person's device holds, and by which it shows who they are. */
export interface Passkey {
  readonly id: string
  readonly name: string
  readonly addedAt: Timestamp
  /** Undefined before the first time. */
  readonly usedAt: Timestamp | undefined
}

/** `ended` where nobody had asked for it, or too long ago. */
export type PasskeyFailure = 'unreadable' | 'ended' | 'not verified' | 'known'

/** Codes of an app that a person is asked for after the password. */
export interface SecondStep {
  /** Undefined where none is asked for. */
  readonly addedAt: Timestamp | undefined
  /** How many codes are left for who lost the app. */
  readonly codesLeft: number
  /** False where they come in without a password, after which it would be asked for. */
  readonly isOffered: boolean
}

/** `wrong code` where it was used before, too; `ended` where it was begun too long ago, elsewhere or not at all. */
export type SecondStepFailure = 'wrong code' | 'wrong password' | 'ended' | 'too often' | 'blocked'

/** `ended` where this browser did not leave for the service lately, or somebody else is signed in since. */
export type ServiceFailure =
  | 'unreachable'
  | 'refused'
  | 'ended'
  | 'closed'
  | 'known address'
  | 'no address'
  | 'blocked'
  | 'linked already'
  | 'too often'

/** `not fresh` where they signed in long ago, so that it may be somebody else at their browser. */
export type ErasureFailure = 'not fresh' | 'wrong address' | 'last operator'

/** What somebody did that others may have to answer for, or to look into. */
export interface AuditEntry {
  readonly at: Timestamp
  /** Undefined where it is not known who it was. */
  readonly readerId: ReaderId | undefined
  readonly action: AuditAction
  /** Of whom or what, in the words of whoever noted it. */
  readonly detail: string
  /** The address from which it was asked for; empty where it was none. */
  readonly address: string
}

export interface KnownAuditEntry extends AuditEntry {
  readonly id: number
  /** As they are called today; empty where nobody knows. */
  readonly name: string
}

/** Where a person is signed in. */
export interface OpenSession {
  readonly id: string
  readonly startedAt: number
  /** To the day. */
  readonly seenAt: number
  readonly browser: string
  readonly address: string
  /** Whether it is that of whoever asks. */
  readonly isThis: boolean
}

export type AuditAction =
  | 'signed in'
  | 'sign-in failed'
  | 'signed out'
  | 'signed up'
  | 'name changed'
  | 'address changed'
  | 'password changed'
  | 'password reset'
  | 'reset link made'
  | 'data exported'
  | 'erased'
  | 'service linked'
  | 'service unlinked'
  | 'passkey added'
  | 'passkey removed'
  | 'second step added'
  | 'second step removed'
  | 'sessions ended'
  | 'role changed'
  | 'blocked'
  | 'unblocked'
  | 'invited'
  | 'invitation withdrawn'
  | 'site changed'
  | 'model changed'
  | 'feed added'
  | 'feeds imported'
  | 'feed removed'
  | 'taken down'
  | 'put back'

export const signUpWays = ['open', 'invitation', 'closed'] as const
/** Who may make an account: anybody, whoever has an invitation, or nobody. */
export type SignUpWay = (typeof signUpWays)[number]

export const readingWays = ['anybody', 'people'] as const
/** Who may read: anybody, or people with an account. */
export type ReadingWay = (typeof readingWays)[number]

/** What whoever runs a site chose for it. */
export interface SiteSettings {
  /** In place of the program's own; empty: that one. */
  readonly name: string
  readonly signUp: SignUpWay
  readonly reading: ReadingWay
}

export type PasswordFault = 'too short' | 'too long' | 'too common'
export type NameFault = 'bad name' | 'name taken' | 'bad address'
/** Why something about an account did not come about. */
export type AccountProblem =
  | PasswordFault
  | NameFault
  | 'wrong'
  | 'blocked'
  | 'unproved'
  | 'too often'
  | 'closed'
  | 'wrong code'
  | 'set up'
  | 'ended'
  | 'no mail'
  | 'nobody'
  | 'address taken'
  | 'moved too often'
  | 'last operator'
  | 'oneself'
  | 'renamed too often'
