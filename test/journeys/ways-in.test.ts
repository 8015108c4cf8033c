/** Somebody sets up a second step, forgets the password, comes back by a letter and a code, and then by another service. */

import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { generate } from 'otplib'
import type { Page } from 'playwright-core'
import type { Mailer } from '../../src/model/mail.ts'
import { openMailer } from '../../src/notify/open-mailer.ts'
import { startIdentityService } from '../accounts/start-identity-service.ts'
import { startMailServer } from '../notify/start-mail-server.ts'
import { anna } from '../web/open-people.ts'
import { checkPage } from './check-page.ts'
import { fill, makeFirstAccount, openAtName, press } from './open-at-name.ts'
import { openBrowser, withoutBrowser } from './open-browser.ts'

const known = { anna: { email: anna.email, email_verified: true, name: anna.name } }

/** A site that sends mail and knows another service, both on this machine. */
async function openSite(t: TestContext) {
  const mail = await startMailServer()
  t.after(() => mail.close())
  const server = { host: '127.0.0.1', port: mail.port, isSecure: false, user: '', password: '' }
  const mailer = openMailer({ server, from: 'news@octavo.example' })
  // Letters go out after the page has answered.
  const { promise: isSent, resolve: tellSent } = Promise.withResolvers<void>()
  const sendMail: Mailer['sendMail'] = (letter) => mailer.sendMail(letter).finally(tellSent)
  const site = await openAtName(t, async (address) => ({
    mailer: { sendMail },
    service: await startIdentityService(t, known, address),
  }))
  const readLetter = async () => {
    await isSent
    return mail.taken[0]?.text ?? ''
  }
  return { ...site, readLetter }
}

/** Gives one of the recovery codes. */
async function setUpSecondStep(page: Page, address: string): Promise<string> {
  await page.goto(`${address}/settings/account`)
  await press(page, 'Set up a second step')
  await checkPage(page, 'second-step-new')
  const secret = (await page.locator('code').innerText()).replaceAll(' ', '')
  await fill(page, { 'The code that the app shows now': await generate({ secret }) })
  await press(page, 'Ask for codes from now on')
  await page.getByRole('heading', { name: 'Recovery codes' }).waitFor()
  await checkPage(page, 'recovery-codes')
  return page.locator('code').first().innerText()
}

async function signOut(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/settings`)
  await press(page, 'Sign out')
  await page.waitForURL(/notice=signedOut$/)
}

async function takeNewPassword(
  page: Page,
  readLetter: () => Promise<string>,
  password: string,
): Promise<void> {
  await page.getByRole('link', { name: 'Forgot your password?' }).click()
  await fill(page, { 'E-mail address': anna.email })
  await press(page, 'Send the letter')
  await page.getByText('a letter with a link is on its way').waitFor()
  const [link = ''] = /http:\/\/localhost:\d+\/reset\/\S+/.exec(await readLetter()) ?? []
  await page.goto(link)
  await fill(page, { 'New password': password })
  await press(page, 'Set the password')
  await page.waitForURL(/notice=passwordSet$/)
}

/** On the service’s own pages: signs in, and agrees. */
async function agreeThere(page: Page): Promise<void> {
  await page.locator('input[name=login]').fill('anna')
  await page.locator('input[name=password]').fill('any')
  await press(page, 'Sign-in')
  await press(page, 'Continue')
}

test('somebody comes in by a letter and a code, and by another service', {
  skip: withoutBrowser,
}, async (t) => {
  const { address, code, readLetter } = await openSite(t)
  const page = await openBrowser(t)
  // The service’s pages want letters of another website.
  await page.route(/^https:/, (route) => route.abort())
  await makeFirstAccount(page, { address, code })
  const recoveryCode = await setUpSecondStep(page, address)
  await signOut(page, address)
  const password = 'harbour lights'
  await takeNewPassword(page, readLetter, password)
  await page.goto(`${address}/saved`)
  await fill(page, { 'E-mail address': anna.email, Password: password })
  await press(page, 'Sign in')
  await page.waitForURL(/\/sign-in\/second-step\?next=%2Fsaved$/)
  await checkPage(page, 'second-step')
  await fill(page, { Code: recoveryCode })
  await press(page, 'Sign in')
  await page.waitForURL(`${address}/saved`)
  await page.goto(`${address}/settings/account`)
  await press(page, 'Link your account at Harbour')
  await page.getByRole('link', { name: 'Go on to Harbour' }).click()
  await agreeThere(page)
  await page.waitForURL(/notice=serviceLinked$/)
  await checkPage(page, 'account-with-second-step')
  await signOut(page, address)
  await page.getByRole('link', { name: 'Sign in with Harbour' }).click()
  await page.waitForURL(`${address}/`)
  assert.equal((await page.goto(`${address}/saved`))?.status(), 200)
})
