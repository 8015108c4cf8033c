import { parseMailSender, parseMailServer } from './lib/parse-mail-value.ts'
import type { MailSettings } from './notify/open-mailer.ts'
import { type OptionValue, option } from './option.ts'

/** What a person can set about mail. */
export const mailOptions = {
  mailServer: option({
    env: 'OCTAVO_SMTP',
    default: '',
    parse: parseMailServer,
    wants: 'an address like smtps://name:password@mail.example.org',
    doc: 'The server that takes mail to be sent. `smtps:` is TLS from the first byte (port 465); `smtp:` (port 587) begins without and goes on only with TLS, unless the server is this machine. Signs such as `@` within the password are written as in any address: `%40`. Without it no mail is sent.',
    isSecret: true,
  }),
  mailFrom: option({
    env: 'OCTAVO_MAIL_FROM',
    default: '',
    parse: parseMailSender,
    wants: 'an address like news@example.org or Our News <news@example.org>',
    doc: 'Whom mail is from: a mailbox for which the server sends.',
  }),
}

type MailValues = { readonly [Name in keyof typeof mailOptions]: OptionValue<(typeof mailOptions)[Name]> }

/** How mail is sent; undefined where it is not. */
export function toMailSettings({ mailServer, mailFrom }: MailValues): MailSettings | undefined {
  return mailServer === 'none' ? undefined : { server: mailServer, from: mailFrom }
}

/** What is wrong with options about mail that are right one by one. */
export function checkMail({ mailServer, mailFrom }: MailValues): string[] {
  if ((mailServer === 'none') === (mailFrom === '')) return []
  return [
    mailFrom === ''
      ? 'OCTAVO_SMTP is set, but OCTAVO_MAIL_FROM does not say whom mail is from.'
      : 'OCTAVO_MAIL_FROM is set, but without OCTAVO_SMTP no mail is sent.',
  ]
}
