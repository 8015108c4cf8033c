/** What a site can do about accounts. Pages call these; nothing else writes. */

import type { Result } from '../lib/result.ts'
import type { ReaderId } from '../model/ids.ts'
import type {
  AuditAction,
  ErasureFailure,
  Invitation,
  NameFault,
  OpenSession,
  Passkey,
  PasskeyFailure,
  PasswordFault,
  Person,
  SecondStep,
  ServiceFailure,
  SiteSettings,
} from '../model/person.ts'
import type { Role, Visitor } from '../model/visitor.ts'
import type { PersonalRecords } from '../store/account-store.ts'

/** A request, as far as it matters who asks. */
export interface Asker {
  readonly headers: Headers
  /** From where, as far as that can be believed; empty where it is not known. */
  readonly address: string
}

export interface Identified {
  /** Undefined for somebody unknown. */
  readonly visitor: Visitor | undefined
  /** What the browser is to keep from now on. */
  readonly cookies: readonly string[]
}

export interface Accounts extends Signing, Passwords, Passkeys, SecondSteps, PersonalData, People {
  identify(asker: Asker): Promise<Identified>
  /** Whether anybody has an account: until then the first start is to be gone through. */
  isSetUp(): Promise<boolean>
  getSettings(): Promise<SiteSettings>
  saveSettings(settings: SiteSettings): Promise<void>
  /** Counts one more try of something by each of these keys; true where it was too often for one of them. */
  isTooOften(tries: readonly Tries[]): Promise<boolean>
  note(entry: NotedAction): Promise<void>
  /** Undefined where no service is set. */
  readonly service: ServiceWays | undefined
  /** Ends what is under way. */
  close(): Promise<void>
}

export interface Signing {
  /** The first account of a site, whose code the program told at its start. It takes over what the only reader had. */
  setUp(asker: Asker, given: SetUpGiven): Promise<Result<readonly string[], SetUpFailure>>
  /** The same answer for those that are there and those that are not, and about the same work. */
  signIn(asker: Asker, given: SignInGiven): Promise<Result<readonly string[], SignInFailure> | CodeAsked>
  signOut(asker: Asker): Promise<readonly string[]>
  /** The same answer whether the address is new or known; by mail its owner learns which. */
  signUp(asker: Asker, given: SignUpGiven): Promise<Result<SignedUp, SignUpFailure>>
  /** The invitation that a link ends in; undefined where it was used, withdrawn or has ended. */
  findInvitation(code: string): Promise<Invitation | undefined>
  listSessions(asker: Asker): Promise<OpenSession[]>
  endSession(readerId: ReaderId, id: string): Promise<void>
  /** All but the one of whoever asks. */
  endOtherSessions(asker: Asker, readerId: ReaderId): Promise<void>
}

export interface Passwords {
  /** Ends all other sessions. */
  changePassword(
    asker: Asker,
    given: PasswordChange,
  ): Promise<Result<readonly string[], PasswordFault | 'wrong' | 'too often'>>
  /** By mail, where the address is somebody's. */
  requestReset(asker: Asker, email: string): Promise<Result<undefined, 'too often' | 'no mail'>>
  /** Ends all sessions. */
  resetPassword(
    asker: Asker,
    given: ResetGiven,
  ): Promise<Result<undefined, PasswordFault | 'ended' | 'too often'>>
  /** The address of a new account, or the new one of another. False where the link has ended. */
  verifyAddress(asker: Asker, token: string): Promise<boolean>
}

/** Keys that a person's device holds, by which it shows who they are without a word that can be told on. */
export interface Passkeys {
  /** Newest first. */
  listPasskeys(readerId: ReaderId): Promise<Passkey[]>
  /** What a browser needs for making one, as JSON of the standard (WebAuthn 3, §5.1.8). */
  offerPasskey(by: By): Promise<Result<string, 'too often' | 'too many'>>
  /** Takes what the browser answered, as it came. */
  addPasskey(by: By, given: NewPasskey): Promise<Result<undefined, PasskeyFailure>>
  /** What is another's stays. */
  removePasskey(by: By, id: string): Promise<void>
  /** What a browser needs for showing one, whosever it is, as JSON of the standard (§5.1.9). */
  askForPasskey(asker: Asker): Promise<Result<string, 'too often'>>
  /** Begins a session for whoever the browser's answer shows. */
  signInWithPasskey(asker: Asker, answer: string): Promise<Result<readonly string[], SignInFailure>>
}

/** Codes of an app (TOTP, RFC 6238), asked for after a password where a person wants it so. */
export interface SecondSteps {
  getSecondStep(readerId: ReaderId): Promise<SecondStep>
  /** Makes a secret for an app, in place of one that was not confirmed. Where it is on nothing changes. */
  beginSecondStep(by: By): Promise<void>
  /** What was begun and not confirmed yet. */
  findNewSecondStep(readerId: ReaderId): Promise<NewSecondStep | undefined>
  /** Puts it on by a first code of the app, and tells the recovery codes, this once. */
  confirmSecondStep(
    by: By,
    code: string,
  ): Promise<Result<readonly string[], 'wrong code' | 'ended' | 'too often'>>
  /** By the password and a code. */
  removeSecondStep(
    by: By,
    given: SecondStepGiven,
  ): Promise<Result<undefined, 'wrong code' | 'wrong password' | 'too often'>>
  /** Whether the right password was told in this browser a moment ago, so that a code is what is missing. */
  isAskedForCode(asker: Asker): Promise<boolean>
  /** Begins the session that the password alone did not begin. */
  passSecondStep(
    asker: Asker,
    code: string,
  ): Promise<Result<readonly string[], 'wrong code' | 'ended' | 'too often' | 'blocked'>>
}

/** All that is a person's, for taking along or for good. */
export interface PersonalData {
  /** What they are called from now on; three times a month at the most. */
  changeName(asker: Asker, name: string): Promise<Result<undefined, RenameFailure>>
  /** Their address for signing in from now on, or once its owner has opened a link. Sessions stay. */
  changeAddress(asker: Asker, email: string): Promise<Result<AddressChange, AddressFailure>>
  /** Whether whoever asks signed in a moment ago. */
  isFresh(asker: Asker): Promise<boolean>
  /** By table, without what lets somebody in. */
  exportPerson(by: By, asker: Asker): Promise<Result<readonly PersonalRecords[], 'not fresh'>>
  /** Where the address is theirs; it ends all their sessions. */
  erasePerson(by: By, asker: Asker, email: string): Promise<Result<undefined, ErasureFailure>>
}

/** Coming in through another service that says who somebody is. */
export interface ServiceWays {
  readonly name: string
  /** Where the browser goes, and what it takes along. */
  leave(
    asker: Asker,
    wish: ServiceWish,
  ): Promise<Result<{ readonly address: string; readonly cookies: readonly string[] }, ServiceFailure>>
  /** What comes of the query with which the service sent somebody back; `readerId` is who is signed in. */
  comeBack(
    asker: Asker,
    arrival: { readonly query: string; readonly readerId: ReaderId | undefined },
  ): Promise<Result<ServiceArrival, ServiceFailure>>
  isLinked(readerId: ReaderId): Promise<boolean>
  /** False where they could not come in by anything else. */
  unlink(by: By): Promise<boolean>
}

export interface People {
  /** Who joined last comes first. */
  listPeople(after?: { readonly at: number; readonly id: ReaderId }): Promise<Person[]>
  listInvitations(): Promise<Invitation[]>
  changeRole(by: By, id: ReaderId, role: Role): Promise<Result<undefined, PeopleFailure>>
  block(by: By, id: ReaderId): Promise<Result<undefined, PeopleFailure>>
  unblock(by: By, id: ReaderId): Promise<Result<undefined, PeopleFailure>>
  /** The link is told once and not kept. */
  invite(by: By, wanted: Pick<Invitation, 'role' | 'note'>): Promise<string>
  withdraw(by: By, invitationId: number): Promise<void>
  /** Who of these is asked for a code after the password. */
  listGuarded(ids: readonly ReaderId[]): Promise<ReaderId[]>
  /** For who lost both the app and the recovery codes. */
  removeSecondStepOf(by: By, id: ReaderId): Promise<Result<undefined, PeopleFailure>>
  /** A link by which a person gives themselves a new password, for where there is no mail. */
  makeResetLink(by: By, id: ReaderId): Promise<Result<string, PeopleFailure>>
  /** The same by an address, with the second step taken off: for whoever holds the store, where nobody else can help. */
  letIn(email: string): Promise<Result<string, PeopleFailure>>
}

export interface ServiceWish {
  /** Where they go then: a path of ours. */
  readonly next: string
  /** The code of an invitation; empty where there is none. */
  readonly invitation: string
  /** Whose account is to be entered by the service from now on; undefined where somebody wants in. */
  readonly linkTo: ReaderId | undefined
}

export interface ServiceArrival {
  readonly next: string
  readonly cookies: readonly string[]
}

/** Who changes something about others, and from where. */
export interface By {
  readonly readerId: ReaderId
  readonly address: string
}

export interface SetUpGiven extends Omit<SignUpGiven, 'invitation'> {
  readonly code: string
}

export interface SignInGiven {
  readonly email: string
  readonly password: string
}

/** The password was right, and a code is asked for: nobody is signed in. The cookies bind it to this browser. */
export interface CodeAsked {
  readonly ok: false
  readonly reason: 'code'
  readonly detail: string
  readonly cookies: readonly string[]
}

/** What an app is told: as text, and as a link that it reads from a picture. */
export interface NewSecondStep {
  readonly secret: string
  readonly link: string
}

export interface SecondStepGiven {
  readonly password: string
  readonly code: string
}

export interface SignUpGiven extends SignInGiven {
  readonly name: string
  /** The code of an invitation; empty where there is none. */
  readonly invitation: string
}

/** What comes next for who signed up: to sign in, or to look for a mail first. */
export type SignedUp = 'sign in' | 'mail'

export interface PasswordChange {
  readonly current: string
  readonly wanted: string
}

export interface ResetGiven {
  readonly token: string
  readonly password: string
}

export interface Tries {
  /** What is tried and by whom: `ask by 12`. */
  readonly key: string
  readonly most: number
  readonly spanMs: number
}

export interface NotedAction {
  readonly readerId: ReaderId | undefined
  readonly address: string
  readonly action: AuditAction
  readonly detail?: string
}

export type SignInFailure = 'wrong' | 'blocked' | 'unproved' | 'too often'
export type SignUpFailure = PasswordFault | NameFault | 'closed' | 'too often'
export type SetUpFailure = PasswordFault | NameFault | 'wrong code' | 'set up' | 'too often'
export type RenameFailure = 'bad name' | 'name taken' | 'renamed too often' | 'nobody'
/** It is so, or a letter has to be opened first. */
export type AddressChange = 'changed' | 'mail'
export type AddressFailure = 'bad address' | 'address taken' | 'moved too often' | 'nobody'
export type PeopleFailure = 'nobody' | 'last operator' | 'oneself'

export interface NewPasskey {
  /** As its owner calls it. */
  readonly name: string
  readonly answer: string
}
