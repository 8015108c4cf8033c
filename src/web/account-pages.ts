import { entrancePages } from './entrance-pages.ts'
import {
  handleAccount,
  handleChangeAddress,
  handleChangeName,
  handleChangePassword,
  handleEndOthers,
  handleEndSession,
} from './pages/account.ts'
import { handleAudit } from './pages/audit.ts'
import { handleLinkService, handleUnlinkService } from './pages/identity-service.ts'
import {
  handleBlock,
  handleChangeRole,
  handleInvite,
  handleMembers,
  handleRemoveSecondStepOf,
  handleResetLink,
  handleUnblock,
  handleWithdraw,
} from './pages/members.ts'
import { handleAddPasskey, handleOfferPasskey, handleRemovePasskey } from './pages/passkeys.ts'
import { handleErasePerson, handleExportPerson, handlePersonalData } from './pages/personal-data.ts'
import {
  handleBeginSecondStep,
  handleConfirmSecondStep,
  handleNewSecondStep,
  handleRemoveSecondStep,
} from './pages/second-step.ts'
import { handleSettings } from './pages/settings.ts'
import { handleSaveSiteSettings, handleSiteSettings } from './pages/site-settings.ts'
import type { Route } from './route.ts'

const people = '/settings/people'

/** The pages about accounts; all but the list of settings are there only on a site. */
export const accountPages: readonly Route[] = [
  ...entrancePages,
  ['GET', '/settings', 'reader', handleSettings],
  ['GET', '/settings/account', 'reader', handleAccount],
  ['POST', '/settings/account/name', 'reader', handleChangeName],
  ['POST', '/settings/account/address', 'reader', handleChangeAddress],
  ['POST', '/settings/account/password', 'reader', handleChangePassword],
  ['POST', '/settings/account/sessions/end', 'reader', handleEndOthers],
  ['POST', '/settings/account/sessions/:id/end', 'reader', handleEndSession],
  ['POST', '/settings/account/passkeys/offer', 'reader', handleOfferPasskey],
  ['POST', '/settings/account/passkeys', 'reader', handleAddPasskey],
  ['POST', '/settings/account/passkeys/:id/remove', 'reader', handleRemovePasskey],
  ['GET', '/settings/account/second-step', 'reader', handleNewSecondStep],
  ['POST', '/settings/account/second-step', 'reader', handleBeginSecondStep],
  ['POST', '/settings/account/second-step/confirm', 'reader', handleConfirmSecondStep],
  ['POST', '/settings/account/second-step/remove', 'reader', handleRemoveSecondStep],
  ['GET', '/settings/data', 'reader', handlePersonalData],
  ['POST', '/settings/data/export', 'reader', handleExportPerson],
  ['POST', '/settings/data/erase', 'reader', handleErasePerson],
  ['POST', '/settings/account/service', 'reader', handleLinkService],
  ['POST', '/settings/account/service/unlink', 'reader', handleUnlinkService],
  ['GET', people, 'operator', handleMembers],
  ['POST', `${people}/invite`, 'operator', handleInvite],
  ['POST', `${people}/invitations/:id/withdraw`, 'operator', handleWithdraw],
  ['POST', `${people}/:id/role`, 'operator', handleChangeRole],
  ['POST', `${people}/:id/block`, 'operator', handleBlock],
  ['POST', `${people}/:id/unblock`, 'operator', handleUnblock],
  ['POST', `${people}/:id/reset`, 'operator', handleResetLink],
  ['POST', `${people}/:id/second-step/remove`, 'operator', handleRemoveSecondStepOf],
  ['GET', '/settings/site', 'operator', handleSiteSettings],
  ['POST', '/settings/site', 'operator', handleSaveSiteSettings],
  ['GET', '/settings/log', 'operator', handleAudit],
]
