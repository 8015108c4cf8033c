import type { Passkeys, Passwords, SecondSteps, Signing } from './accounts.ts'
import type { AccountsContext } from './accounts-context.ts'
import { changePassword } from './change-password.ts'
import { endOtherSessions, endSession, listSessions } from './list-sessions.ts'
import { openPasskeys } from './open-passkeys.ts'
import { openSecondStep } from './open-second-step.ts'
import { verifyAddress } from './prove-address.ts'
import { requestReset, resetPassword } from './reset-password.ts'
import { setUp } from './set-up.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { findInvitation, signUp } from './sign-up.ts'

/** All by which people come in, and by which they keep others out. */
export function openSigning(context: AccountsContext): Signing & Passwords & Passkeys & SecondSteps {
  return {
    ...openPasskeys(context),
    ...openSecondStep(context),
    setUp: (asker, given) => setUp(context, asker, given),
    signIn: (asker, given) => signIn(context, asker, given),
    signOut: (asker) => signOut(context, asker),
    signUp: (asker, given) => signUp(context, asker, given),
    findInvitation: (code) => findInvitation(context, code),
    listSessions: (asker) => listSessions(context, asker),
    endSession: (readerId, id) => endSession(context, readerId, id),
    endOtherSessions: (asker, readerId) => endOtherSessions(context, asker, readerId),
    changePassword: (asker, given) => changePassword(context, asker, given),
    requestReset: (asker, email) => requestReset(context, asker, email),
    resetPassword: (asker, given) => resetPassword(context, asker, given),
    verifyAddress: (asker, token) => verifyAddress(context, asker, token),
  }
}
