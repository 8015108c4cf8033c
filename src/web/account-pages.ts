import { handleAccount, handleChangePassword, handleEndOthers, handleEndSession } from './pages/account.ts'
import { handleAudit } from './pages/audit.ts'
import {
  handleForgotten,
  handleForgottenPage,
  handleProve,
  handleProvePage,
  handleReset,
  handleResetPage,
} from './pages/forgotten.ts'
import {
  handleLeaveForService,
  handleLinkService,
  handleReturnFromService,
  handleUnlinkService,
} from './pages/identity-service.ts'
import {
  handleBlock,
  handleChangeRole,
  handleInvite,
  handleMembers,
  handleResetLink,
  handleUnblock,
  handleWithdraw,
} from './pages/members.ts'
import {
  handleAddPasskey,
  handleAskForPasskey,
  handleOfferPasskey,
  handlePasskeySignIn,
  handleRemovePasskey,
} from './pages/passkeys.ts'
import { handleSettings } from './pages/settings.ts'
import { handleSetup, handleSetupPage } from './pages/setup.ts'
import { handleSignIn, handleSignInPage, handleSignOut } from './pages/sign-in.ts'
import { handleSignUp, handleSignUpPage } from './pages/sign-up.ts'
import { handleSaveSiteSettings, handleSiteSettings } from './pages/site-settings.ts'
import type { Route } from './route.ts'

const people = '/settings/people'

/** The pages about accounts; all but the list of settings are there only on a site. */
export const accountPages: readonly Route[] = [
  ['GET', '/settings', 'reader', handleSettings],
  ['GET', '/setup', 'anybody', handleSetupPage],
  ['POST', '/setup', 'anybody', handleSetup],
  ['GET', '/sign-in', 'anybody', handleSignInPage],
  ['POST', '/sign-in', 'anybody', handleSignIn],
  ['POST', '/sign-out', 'anybody', handleSignOut],
  ['GET', '/sign-up', 'anybody', handleSignUpPage],
  ['POST', '/sign-up', 'anybody', handleSignUp],
  ['GET', '/forgotten', 'anybody', handleForgottenPage],
  ['POST', '/forgotten', 'anybody', handleForgotten],
  ['GET', '/reset/:token', 'anybody', handleResetPage],
  ['POST', '/reset/:token', 'anybody', handleReset],
  ['GET', '/prove/:token', 'anybody', handleProvePage],
  ['POST', '/prove/:token', 'anybody', handleProve],
  ['GET', '/settings/account', 'reader', handleAccount],
  ['POST', '/settings/account/password', 'reader', handleChangePassword],
  ['POST', '/settings/account/sessions/end', 'reader', handleEndOthers],
  ['POST', '/settings/account/sessions/:id/end', 'reader', handleEndSession],
  ['POST', '/settings/account/passkeys/offer', 'reader', handleOfferPasskey],
  ['POST', '/settings/account/passkeys', 'reader', handleAddPasskey],
  ['POST', '/settings/account/passkeys/:id/remove', 'reader', handleRemovePasskey],
  ['GET', '/sign-in/service', 'anybody', handleLeaveForService],
  ['GET', '/sign-in/service/return', 'anybody', handleReturnFromService],
  ['POST', '/settings/account/service', 'reader', handleLinkService],
  ['POST', '/settings/account/service/unlink', 'reader', handleUnlinkService],
  ['POST', '/sign-in/passkey/ask', 'anybody', handleAskForPasskey],
  ['POST', '/sign-in/passkey', 'anybody', handlePasskeySignIn],
  ['GET', people, 'operator', handleMembers],
  ['POST', `${people}/invite`, 'operator', handleInvite],
  ['POST', `${people}/invitations/:id/withdraw`, 'operator', handleWithdraw],
  ['POST', `${people}/:id/role`, 'operator', handleChangeRole],
  ['POST', `${people}/:id/block`, 'operator', handleBlock],
  ['POST', `${people}/:id/unblock`, 'operator', handleUnblock],
  ['POST', `${people}/:id/reset`, 'operator', handleResetLink],
  ['GET', '/settings/site', 'operator', handleSiteSettings],
  ['POST', '/settings/site', 'operator', handleSaveSiteSettings],
  ['GET', '/settings/log', 'operator', handleAudit],
]
