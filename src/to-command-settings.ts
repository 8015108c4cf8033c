import type { Config } from './config.ts'
import { toMailSettings } from './mail-options.ts'
import { toModelSettings } from './model-options.ts'
import type { CommandsOptions } from './pipeline/open-commands.ts'

/** What commands need of the options, about models and notices; `folder` is that of the data. */
export function toCommandSettings(
  config: Config,
  folder: string,
): Pick<CommandsOptions, 'models' | 'notices'> {
  const place = { secret: config.secret, folder }
  return {
    models: { environment: toModelSettings(config), ...place },
    notices: {
      ...{ mail: toMailSettings(config), timeZone: config.timeZone, contact: nameContact(config) },
      ...{ pages: config.url || `http://localhost:${config.port}`, ...place },
    },
  }
}

/** Push services take a mailbox or an address with TLS alone (RFC 8292 §2.1). */
function nameContact({ contact, url, mailFrom }: Config): string {
  const [, mailbox] = /([^<>\s]+@[^<>\s]+?)>?$/.exec(mailFrom) ?? []
  if (contact.startsWith('https:')) return contact
  if (contact.includes('@') && !contact.includes(':')) return `mailto:${contact}`
  if (url.startsWith('https:')) return url
  return `mailto:${mailbox ?? 'nobody@octavo.invalid'}`
}
