/** A site begins, somebody is invited, and two people use it at once, one of them without scripts. */

import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Page } from 'playwright-core'
import { listen } from '../../src/web/listen.ts'
import { anna, ben, openPeople } from '../web/open-people.ts'
import { checkPage } from './check-page.ts'
import { fill, press } from './open-at-name.ts'
import { openBrowser, withoutBrowser } from './open-browser.ts'

interface Walk {
  readonly address: string
  readonly code: string
}

async function beginSite(page: Page, { address, code }: Walk): Promise<void> {
  await page.goto(address)
  await checkPage(page, 'setup')
  await fill(page, {
    'Setup code': code,
    Name: anna.name,
    'E-mail address': anna.email,
    Password: anna.password,
  })
  await press(page, 'Make the first account')
  await page.waitForURL(/\/settings\/site$/)
  await fill(page, { 'Name of the site': 'The Harbour' })
  await checkPage(page, 'site-settings')
  await press(page, 'Save')
  await page.waitForURL(/notice=siteSaved$/)
  assert.equal(await page.locator('.wordmark').innerText(), 'The Harbour')
}

async function invite(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Invite people' }).click()
  await fill(page, { 'For whom': 'Ben' })
  await press(page, 'Make a link')
  await checkPage(page, 'people-invited')
  const { pathname, search } = new URL(await page.getByLabel('Link', { exact: true }).inputValue())
  await page.goto(new URL(`${pathname}${search}`, page.url()).href)
  await checkPage(page, 'sign-up')
  return `${pathname}${search}`
}

async function signUp(page: Page, { address }: Walk, link: string): Promise<void> {
  await page.goto(`${address}${link}`)
  await fill(page, { Name: ben.name, 'E-mail address': ben.email, Password: ben.password })
  await press(page, 'Make an account')
  await page.waitForURL(/\/sign-in\?notice=accountMade$/)
  await page.goto(`${address}/following`)
  await page.waitForURL(/\/sign-in\?next=/)
  await fill(page, { 'E-mail address': ben.email, Password: ben.password })
  await press(page, 'Sign in')
  await page.waitForURL(/\/following$/)
}

async function follow(page: Page, { address }: Walk, tag: string): Promise<void> {
  await page.goto(`${address}/tag/${tag}`)
  await page
    .getByRole('button', { name: /^Follow / })
    .first()
    .click()
  await page.waitForURL(/notice=followed/)
}

async function listFollowed(page: Page, { address }: Walk): Promise<string> {
  await page.goto(`${address}/following`)
  return page.locator('main').innerText()
}

async function lookAtFolder(page: Page, { address }: Walk): Promise<void> {
  await page.goto(`${address}/following`)
  await page.getByText('New folder').click()
  await fill(page, { Name: 'The coast' })
  await press(page, 'Add folder')
  await page.waitForURL(/notice=folderAdded$/)
  await page.getByRole('link', { name: 'The coast' }).click()
  await page.getByText('Rename, move or remove this folder').click()
  await checkPage(page, 'folder')
}

async function lookAround(page: Page, { address }: Walk): Promise<void> {
  for (const [path, name] of [
    ['/settings', 'settings'],
    ['/settings/account', 'account'],
    ['/settings/people', 'people'],
    ['/settings/log', 'log'],
    ['/settings/data', 'personal-data'],
    ['/settings/takedowns', 'takedowns'],
    ['/settings/agents', 'agents'],
    ['/settings/rules', 'rules'],
    ['/settings/rules/new', 'rule-form'],
    ['/settings/rules/done', 'rule-effects'],
    ['/labels', 'labels'],
    ['/notes', 'notes'],
    ['/moderation/log', 'moderation-log'],
    ['/forgotten', 'forgotten'],
  ] as const) {
    await page.goto(`${address}${path}`)
    await checkPage(page, name)
  }
  await page.goto(`${address}/settings`)
  await press(page, 'Sign out')
  await page.waitForURL(/notice=signedOut$/)
  await checkPage(page, 'sign-in')
}

async function openWalk(t: TestContext): Promise<Walk> {
  // WebAuthn and browsers' own rules know this name; the port is that of the test.
  const people = await openPeople({ url: 'http://localhost' })
  t.after(() => people.close())
  const listening = await listen(people, { host: '127.0.0.1', port: 0 })
  t.after(() => listening.close())
  return { address: `http://localhost:${new URL(listening.address).port}`, code: people.code }
}

test('a site begins, and two people follow each their own', { skip: withoutBrowser }, async (t) => {
  const walk = await openWalk(t)
  const [one, other] = [await openBrowser(t), await openBrowser(t, { javaScriptEnabled: false })]
  await beginSite(one, walk)
  const link = await invite(one)
  await signUp(other, walk, link)
  await Promise.all([follow(one, walk, 'ortell-dam'), follow(other, walk, 'evacuation')])
  const [hers, his] = [await listFollowed(one, walk), await listFollowed(other, walk)]
  assert.match(hers, /#Ortell dam/i)
  assert.doesNotMatch(hers, /#evacuation/i)
  assert.match(his, /#evacuation/i)
  assert.doesNotMatch(his, /#Ortell dam/i)
  await lookAtFolder(one, walk)
  await lookAround(one, walk)
  await other.getByRole('link', { name: ben.name }).click()
  await press(other, 'Sign out')
  await other.waitForURL(/notice=signedOut$/)
})
