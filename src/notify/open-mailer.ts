import type { SendMailOptions, Transporter } from 'nodemailer'
import { removeControls } from '../lib/text.ts'
import type { Mail, Mailer, MailFailure, MailServer } from '../model/mail.ts'

export interface MailSettings {
  readonly server: MailServer
  /** Whom it is from. */
  readonly from: string
}

const loopback = /^(localhost|::1|127(\.\d{1,3}){3})$/
/** A server that takes longer has lost us. */
const limits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

/** Sends mail by one server, which must speak TLS unless it is this machine: passwords and letters cross no network in the open. */
export function openMailer({ server, from }: MailSettings): Mailer {
  const { host, port, isSecure, user, password } = server
  let opened: Promise<Transporter> | undefined
  const open = async (): Promise<Transporter> => {
    // Loaded with the first mail: most who run an Octavo send none.
    const { createTransport } = await import('nodemailer')
    return createTransport({
      ...{ host, port, secure: isSecure, ...limits },
      // A relay of this machine mostly has a certificate that nobody vouches for, and nobody listens in on the way to it.
      ...(loopback.test(host) ? { ignoreTLS: true } : { requireTLS: true }),
      ...(user !== '' && { auth: { user, pass: password } }),
      tls: { minVersion: 'TLSv1.2' },
      // What stands in a mail is never the name of a file or an address to be fetched.
      ...{ disableFileAccess: true, disableUrlAccess: true },
    })
  }
  return {
    async sendMail(mail) {
      opened ??= open()
      const transport = await opened
      try {
        await transport.sendMail(toMessage(mail, from))
        return { ok: true }
      } catch (error) {
        return toFailure(error, password)
      }
    },
  }
}

function toMessage({ to, subject, text, html, id, unsubscribeUrl }: Mail, from: string): SendMailOptions {
  return {
    ...{ from, to: { name: '', address: to }, text, html },
    subject: removeControls(subject).replaceAll(/\s+/g, ' ').trim(),
    ...(id !== undefined && { messageId: `<${id}@${/@([^>]+)>?$/.exec(from)?.[1]}>` }),
    // Not a person's letter: no program is to answer it (RFC 3834 §5).
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(unsubscribeUrl !== undefined && {
        'List-Unsubscribe': `<${unsubscribeUrl}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  }
}

/** A code from 500 on is the server's last word (RFC 5321 §4.2.1). */
function toFailure(error: unknown, password: string): MailFailure {
  const { message = String(error), responseCode } = error as { message?: string; responseCode?: number }
  const told = password === '' ? message : message.replaceAll(password, '…')
  const [isFinal, isAnswer] = [(responseCode ?? 0) >= 500, responseCode !== undefined]
  return { ok: false, isFinal, isAnswer, detail: removeControls(told).slice(0, 300) }
}
