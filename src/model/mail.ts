/** Where mail is handed in. */
export interface MailServer {
  readonly host: string
  readonly port: number
  /** TLS from the first byte. */
  readonly isSecure: boolean
  /** Empty where the server asks for none. */
  readonly user: string
  readonly password: string
}

/** A message to one person, in both forms: a program shows what it can. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** The same of each try to send it, so that two copies are known as one. */
  readonly id?: string
  /** Where a program ends this kind of mail by itself, with one request (RFC 8058). */
  readonly unsubscribeUrl?: string
}

/** What came of handing mail in. */
export type MailResult = { readonly ok: true } | MailFailure

export interface MailFailure {
  readonly ok: false
  /** Whether it would fail again: the mailbox is none, or the server refuses us. */
  readonly isFinal: boolean
  /** Whether the server said so; otherwise it was not reached. */
  readonly isAnswer: boolean
  /** For the operator: what the server or the network said. */
  readonly detail: string
}

/** Sends mail where a server for it is set. */
export interface Mailer {
  /** Never rejects because of what a server does. */
  sendMail(mail: Mail): Promise<MailResult>
}
