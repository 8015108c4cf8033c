import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

export interface MailServer {
  readonly port: number
  /** What was handed in, parsed as a program that reads mail would. */
  readonly taken: ParsedMail[]
  /** Whom each was for, by the envelope. */
  readonly recipients: string[]
  close(): Promise<void>
}

/** Starts a server of mail on loopback, which takes what comes unless it is told otherwise. */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const taken: ParsedMail[] = []
  const recipients: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    onData(stream, session, done) {
      simpleParser(stream).then((mail) => {
        taken.push(mail)
        recipients.push(...session.envelope.rcptTo.map(({ address }) => address))
        done()
      }, done)
    },
    ...options,
  })
  server.on('error', () => {})
  const listening = server.listen(0, options.secure || options.disabledCommands ? '::' : '127.0.0.1')
  await new Promise((resolve) => listening.once('listening', resolve))
  return {
    port: (listening.address() as { port: number }).port,
    taken,
    recipients,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
