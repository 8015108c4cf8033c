/** Somebody adds a passkey on the page of their account, signs out, and comes back by it. */

import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Page } from 'playwright-core'
import { type Listening, listen } from '../../src/web/listen.ts'
import { anna, type OpenPeople, openPeople } from '../web/open-people.ts'
import { checkPage } from './check-page.ts'
import { openBrowser, withoutBrowser } from './open-browser.ts'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** Passkeys hold for one origin, so the site is told of its port: it listens before it is opened. */
async function openAtName(t: TestContext): Promise<{ readonly address: string; readonly code: string }> {
  let people: OpenPeople | undefined
  const fetch: OpenPeople['fetch'] = (request, bindings) => {
    if (!people) throw new Error('the site is not open yet')
    return people.fetch(request, bindings)
  }
  const listening: Listening = await listen({ fetch }, { host: '127.0.0.1', port: 0 })
  const address = `http://localhost:${new URL(listening.address).port}`
  const opened = await openPeople({ url: address })
  people = opened
  t.after(async () => {
    await listening.close()
    await opened.close()
  })
  return { address, code: opened.code }
}

/** A telephone that keeps passkeys and whose owner always agrees. */
async function addAuthenticator(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('WebAuthn.enable')
  await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
      ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    },
  })
}

test('somebody comes back by a passkey', { skip: withoutBrowser }, async (t) => {
  const { address, code } = await openAtName(t)
  const page = await openBrowser(t)
  await addAuthenticator(page)
  await page.goto(`${address}/setup`)
  const given = { 'Setup code': code, Name: anna.name, 'E-mail address': anna.email, Password: anna.password }
  for (const [label, value] of Object.entries(given))
    await page.getByLabel(label, { exact: true }).fill(value)
  await press(page, 'Make the first account')
  await page.waitForURL(/\/settings\/site$/)
  await page.goto(`${address}/settings/account`)
  await press(page, 'Add a passkey')
  await page.waitForURL(/notice=passkeyAdded$/)
  await checkPage(page, 'account-with-passkey')
  await page.goto(`${address}/settings`)
  await press(page, 'Sign out')
  await page.goto(`${address}/saved`)
  await page.waitForURL(/\/sign-in\?next=/)
  await press(page, 'Sign in with a passkey')
  await page.waitForURL(`${address}/saved`)
  assert.equal((await page.goto(`${address}/settings/account`))?.status(), 200)
})
