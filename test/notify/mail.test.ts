import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import type { SMTPServerOptions } from 'smtp-server'
import { ConfigError, readConfig } from '../../src/config.ts'
import { toMailSettings } from '../../src/mail-options.ts'
import { openMailer } from '../../src/notify/open-mailer.ts'
import { startMailServer } from './start-mail-server.ts'

const mail = { to: 'anna@harbour.example', subject: 'News', text: 'A <b> of news', html: '<p>News</p>' }

async function open(t: TestContext, options: SMTPServerOptions = {}, scheme = 'smtp://', host = '127.0.0.1') {
  const server = await startMailServer(options)
  t.after(() => server.close())
  const config = readConfig({
    OCTAVO_SMTP: `${scheme}${host}:${server.port}`,
    OCTAVO_MAIL_FROM: 'Our News <news@octavo.example>',
  })
  const settings = toMailSettings(config)
  assert.ok(settings)
  return { server, mailer: openMailer(settings) }
}

describe('mail', () => {
  test('arrives in both forms, from whom it is, and says that no person wrote it', async (t) => {
    const { server, mailer } = await open(t)
    const unsubscribeUrl = 'https://octavo.example/unsubscribe/abc'
    assert.deepEqual(await mailer.sendMail({ ...mail, id: 'n-1', unsubscribeUrl }), { ok: true })
    const [taken] = server.taken
    assert.deepEqual(server.recipients, ['anna@harbour.example'])
    assert.equal(taken?.from?.text, '"Our News" <news@octavo.example>')
    assert.equal(taken?.text?.trim(), mail.text)
    assert.equal(taken?.html, mail.html)
    assert.equal(taken?.messageId, '<n-1@octavo.example>')
    assert.equal(taken?.headers.get('auto-submitted'), 'auto-generated')
    const raw = taken?.headerLines.map(({ line }) => line).join('\n')
    assert.match(raw ?? '', /List-Unsubscribe: <https:\/\/octavo\.example\/unsubscribe\/abc>/)
    assert.match(raw ?? '', /List-Unsubscribe-Post: List-Unsubscribe=One-Click/)
  })

  test('takes no header from its subject', async (t) => {
    const { server, mailer } = await open(t)
    await mailer.sendMail({ ...mail, subject: 'News\r\nBcc: eve@dark.example\r\n\r\n<b>' })
    assert.deepEqual(server.recipients, ['anna@harbour.example'])
    assert.equal(server.taken[0]?.subject, 'News Bcc: eve@dark.example <b>')
  })

  test('that the server refuses for good is told apart from what may pass', async (t) => {
    let code = 550
    const { mailer } = await open(t, {
      onRcptTo: (_address, _session, done) =>
        done(Object.assign(new Error('no such mailbox'), { responseCode: code })),
    })
    const gone = await mailer.sendMail(mail)
    assert.ok(
      !gone.ok && gone.isFinal && gone.isAnswer && /no such mailbox/.test(gone.detail),
      JSON.stringify(gone),
    )
    code = 450
    const later = await mailer.sendMail(mail)
    assert.ok(!later.ok && !later.isFinal)
  })

  test('is given to no server whose certificate nobody vouches for', async (t) => {
    const { server, mailer } = await open(t, { secure: true }, 'smtps://')
    const result = await mailer.sendMail(mail)
    assert.ok(!result.ok && !result.isAnswer && /certificate/.test(result.detail), JSON.stringify(result))
    assert.equal(server.taken.length, 0)
  })

  test('crosses no network in the open: another machine must speak TLS', async (t) => {
    // This machine under a name that is not taken for it.
    const { server, mailer } = await open(
      t,
      { disabledCommands: ['STARTTLS'] },
      'smtp://',
      '[::ffff:127.0.0.1]',
    )
    const result = await mailer.sendMail(mail)
    assert.ok(!result.ok && /STARTTLS/i.test(result.detail), JSON.stringify(result))
    assert.equal(server.taken.length, 0)
  })

  test('gives its name and password, and tells nobody the password', async (t) => {
    const asked: unknown[] = []
    const server = await startMailServer({
      authOptional: false,
      // On loopback nobody listens in.
      ...{ allowInsecureAuth: true, authMethods: ['PLAIN'] },
      onAuth: ({ username, password }, _session, done) => {
        asked.push([username, password])
        done(new Error(`not with ${password}`))
      },
    })
    t.after(() => server.close())
    const settings = {
      host: '127.0.0.1',
      port: server.port,
      isSecure: false,
      user: 'anna',
      password: 's3cret',
    }
    const result = await openMailer({ server: settings, from: 'news@octavo.example' }).sendMail(mail)
    assert.deepEqual(asked, [['anna', 's3cret']])
    assert.ok(!result.ok && !JSON.stringify(result).includes('s3cret'))
  })

  test('needs to know whom it is from', () => {
    assert.throws(() => readConfig({ OCTAVO_SMTP: 'smtp://127.0.0.1' }), ConfigError)
  })
})
