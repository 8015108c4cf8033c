import {
  handleForgotten,
  handleForgottenPage,
  handleProve,
  handleProvePage,
  handleReset,
  handleResetPage,
} from './pages/forgotten.ts'
import { handleLeaveForService, handleReturnFromService } from './pages/identity-service.ts'
import { handleAskForPasskey, handlePasskeySignIn } from './pages/passkeys.ts'
import { handleCode, handleCodePage } from './pages/second-step.ts'
import { handleSetup, handleSetupPage } from './pages/setup.ts'
import { handleSignIn, handleSignInPage, handleSignOut } from './pages/sign-in.ts'
import { handleSignUp, handleSignUpPage } from './pages/sign-up.ts'
import type { Route } from './route.ts'

/** The pages by which people come into a site and leave it, and make an account. */
export const entrancePages: readonly Route[] = [
  ['GET', '/setup', 'anybody', handleSetupPage],
  ['POST', '/setup', 'anybody', handleSetup],
  ['GET', '/sign-in', 'anybody', handleSignInPage],
  ['POST', '/sign-in', 'anybody', handleSignIn],
  ['GET', '/sign-in/second-step', 'anybody', handleCodePage],
  ['POST', '/sign-in/second-step', 'anybody', handleCode],
  ['POST', '/sign-out', 'anybody', handleSignOut],
  ['GET', '/sign-up', 'anybody', handleSignUpPage],
  ['POST', '/sign-up', 'anybody', handleSignUp],
  ['GET', '/forgotten', 'anybody', handleForgottenPage],
  ['POST', '/forgotten', 'anybody', handleForgotten],
  ['GET', '/reset/:token', 'anybody', handleResetPage],
  ['POST', '/reset/:token', 'anybody', handleReset],
  ['GET', '/prove/:token', 'anybody', handleProvePage],
  ['POST', '/prove/:token', 'anybody', handleProve],
  ['GET', '/sign-in/service', 'anybody', handleLeaveForService],
  ['GET', '/sign-in/service/return', 'anybody', handleReturnFromService],
  ['POST', '/sign-in/passkey/ask', 'anybody', handleAskForPasskey],
  ['POST', '/sign-in/passkey', 'anybody', handlePasskeySignIn],
]
