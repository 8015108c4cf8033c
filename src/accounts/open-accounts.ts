import { z } from 'zod'
import type { Mail } from '../model/mail.ts'
import { readingWays, type SiteSettings, signUpWays } from '../model/person.ts'
import type { Accounts } from './accounts.ts'
import type { AccountsContext, AccountsOptions } from './accounts-context.ts'
import { identifyAsker } from './identify-asker.ts'
import { isTooOften } from './is-too-often.ts'
import type { Auth } from './open-auth.ts'
import { openPeople } from './open-people.ts'
import { openPersonalData } from './open-personal-data.ts'
import { openServiceWays } from './open-service-ways.ts'
import { openSigning } from './open-signing.ts'

const setting = 'site'

/** Nobody gets in whom nobody asked. */
const beginning: SiteSettings = { name: '', signUp: 'invitation', reading: 'anybody' }

const keptSettings = z.object({
  name: z.string(),
  signUp: z.enum(signUpWays),
  reading: z.enum(readingWays),
})

/** The accounts of a site; the library for them loads when somebody first signs in or up. */
export function openAccounts(options: AccountsOptions): Accounts {
  const { store, now } = options
  const underWay = new Set<Promise<void>>()
  const post = (write: () => Promise<Mail | undefined>) => {
    const task = send(write, options).finally(() => underWay.delete(task))
    underWay.add(task)
  }
  const context: AccountsContext = {
    ...{ store, now, url: options.url, getSecret: options.getSecret, letters: options.letters, post },
    hasMail: options.mailer !== undefined,
    getAuth: openLibrary(options),
    isTooOften: (tries) => isTooOften(store, now, tries),
    note: ({ readerId, address, action, detail = '' }) =>
      store.write((writer) => writer.saveAudit({ at: now(), readerId, action, detail, address })),
    async getSettings() {
      const kept = await store.read((reader) => reader.findSetting(setting))
      return kept === undefined ? beginning : keptSettings.parse(JSON.parse(kept))
    },
  }
  // Asked at every page until it is so, and it stays so.
  let isSetUp = false
  return {
    ...openPeople(context),
    ...openSigning(context),
    ...openPersonalData(context),
    identify: (asker) => identifyAsker(context, asker),
    async isSetUp() {
      isSetUp ||= await store.read((reader) => reader.hasPeople())
      return isSetUp
    },
    service: options.service && openServiceWays(context, options.service),
    getSettings: context.getSettings,
    saveSettings: (settings) =>
      store.write((writer) => writer.saveSetting(setting, JSON.stringify(settings))),
    isTooOften: context.isTooOften,
    note: context.note,
    close: async () => void (await Promise.all(underWay)),
  }
}

function openLibrary({ store, url, mailer, getSecret }: AccountsOptions): () => Promise<Auth> {
  let opened: Promise<Auth> | undefined
  const open = async () => {
    const [{ openAuth }, secret] = await Promise.all([import('./open-auth.ts'), getSecret()])
    return openAuth({ store, secret, url, provesAddresses: mailer !== undefined })
  }
  return () => {
    opened ??= open()
    return opened
  }
}

async function send(
  write: () => Promise<Mail | undefined>,
  { mailer, onError }: AccountsOptions,
): Promise<void> {
  try {
    const mail = await write()
    const sent = mail && (await mailer?.sendMail(mail))
    if (sent?.ok === false) onError(new Error(sent.detail))
  } catch (error) {
    onError(error)
  }
}
