import type { SecondSteps } from './accounts.ts'
import type { AccountsContext } from './accounts-context.ts'
import { findHalf } from './half-sign-in.ts'
import { passSecondStep } from './pass-second-step.ts'
import {
  beginSecondStep,
  confirmSecondStep,
  findNewSecondStep,
  getSecondStep,
  removeSecondStep,
} from './set-up-second-step.ts'

/** All about codes that are asked for after a password. */
export function openSecondStep(context: AccountsContext): SecondSteps {
  return {
    getSecondStep: (readerId) => getSecondStep(context, readerId),
    beginSecondStep: (by) => beginSecondStep(context, by),
    findNewSecondStep: (readerId) => findNewSecondStep(context, readerId),
    confirmSecondStep: (by, code) => confirmSecondStep(context, by, code),
    removeSecondStep: (by, given) => removeSecondStep(context, by, given),
    isAskedForCode: async (asker) => (await findHalf(context, asker)) !== undefined,
    passSecondStep: (asker, code) => passSecondStep(context, asker, code),
  }
}
