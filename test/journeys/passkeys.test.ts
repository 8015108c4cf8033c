/** Somebody adds a passkey on the page of their account, signs out, and comes back by it. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { checkPage } from './check-page.ts'
import { makeFirstAccount, openAtName, press } from './open-at-name.ts'
import { openBrowser, withoutBrowser } from './open-browser.ts'

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
  const site = await openAtName(t)
  const { address } = site
  const page = await openBrowser(t)
  await addAuthenticator(page)
  await makeFirstAccount(page, site)
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
