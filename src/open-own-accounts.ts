import { openAccounts } from './accounts/open-accounts.ts'
import type { Config } from './config.ts'
import { hashText } from './lib/hash.ts'
import type { Log } from './log.ts'
import { toMailSettings } from './mail-options.ts'
import type { Timestamp } from './model/ids.ts'
import { openMailer } from './notify/open-mailer.ts'
import { openDrawing } from './pipeline/open-drawing.ts'
import { getSecretOf } from './pipeline/sealed-key.ts'
import { toIdentityService } from './site-options.ts'
import type { Store } from './store/store.ts'
import { writeLetters } from './web/write-letters.ts'

export interface OwnAccountsOptions {
  readonly config: Config
  readonly store: Store
  /** Where the secret is kept that no variable names. */
  readonly folder: string
  readonly clock: () => Timestamp
  readonly log: Log
}

/** Where people reach a site, and their accounts, with the operator's server for mail where there is one. */
export function openOwnAccounts({ config, folder, store, clock, log }: OwnAccountsOptions) {
  if (config.mode !== 'site') return undefined
  const { url, proxies } = config
  const mail = toMailSettings(config)
  const accounts = openAccounts({
    ...{ store, url, now: clock, letters: writeLetters(url), mailer: mail && openMailer(mail) },
    service: toIdentityService(config),
    // Not the secret itself, by which keys of models are sealed.
    getSecret: async () => hashText('sessions of people', config.secret || (await getSecretOf(folder))),
    onError: (error) => log.error({ error }, 'mail not sent'),
  })
  const isWholeForReaders = config.wholeTexts === 'readers'
  const hasVotes = config.commentVotes
  return { accounts, publicSite: { url, proxies, isWholeForReaders, hasVotes, drawStory: openDrawing() } }
}
