import type { IdentityService } from '../model/identity-service.ts'
import type { Timestamp } from '../model/ids.ts'
import type { Mail, Mailer } from '../model/mail.ts'
import type { Store } from '../store/store.ts'
import type { Accounts } from './accounts.ts'
import type { Letters } from './letters.ts'
import type { Auth } from './open-auth.ts'

export interface AccountsOptions {
  readonly store: Store
  readonly now: () => Timestamp
  /** Where people reach the site, without a slash at the end. */
  readonly url: string
  /** Asked for when it is first needed. */
  readonly getSecret: () => Promise<string>
  /** Where mail can be sent. */
  readonly mailer: Mailer | undefined
  readonly letters: Letters
  /** By which people may come in, too. */
  readonly service?: IdentityService | undefined
  /** Hears of letters that did not go out. */
  readonly onError: (error: unknown) => void
}

/** What the parts of the accounts share. */
export interface AccountsContext
  extends Pick<AccountsOptions, 'store' | 'now' | 'url' | 'getSecret'>,
    Pick<Accounts, 'isTooOften' | 'note' | 'getSettings'> {
  /** The library, loaded when it is first needed. */
  readonly getAuth: () => Promise<Auth>
  readonly hasMail: boolean
  readonly letters: Letters
  /** Without waiting for it: how long a letter takes tells nobody to whom it goes. */
  readonly post: (write: () => Promise<Mail | undefined>) => void
}

export const minuteMs = 60_000
export const hourMs = 60 * minuteMs
