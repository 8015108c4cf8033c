/** Two readers and a moderator talk in three browsers at once; a fourth, without account and script, reads along. */

import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Page } from 'playwright-core'
import { makeSetupCode } from '../../src/accounts/make-setup-code.ts'
import { openAccounts } from '../../src/accounts/open-accounts.ts'
import type { Role } from '../../src/model/visitor.ts'
import { listen } from '../../src/web/listen.ts'
import { writeLetters } from '../../src/web/write-letters.ts'
import { fillNewsroom, newsroomNow } from '../web/fill-newsroom.ts'
import { type OpenSite, openSite } from '../web/open-site.ts'
import { checkPage } from './check-page.ts'
import { openBrowser, withoutBrowser } from './open-browser.ts'

const password = 'ferries at nine'
const forum = '/story/2/discussion'

/** A site on a port of loopback, on which a second is as long as a minute: nobody writes within three of them. */
async function openTalk(t: TestContext): Promise<{ readonly site: OpenSite; readonly address: string }> {
  let site: OpenSite | undefined
  const fetch: OpenSite['fetch'] = (...asked) => {
    if (!site) throw new Error('asked before it was there')
    return site.fetch(...asked)
  }
  const { address, close } = await listen({ fetch }, { host: '127.0.0.1', port: 0 })
  const start = Date.now()
  const opened = await openSite({
    fill: fillNewsroom,
    clock: () => newsroomNow + 60 * (Date.now() - start),
    publicSite: { url: address, proxies: [] },
    openAccounts: (store) =>
      openAccounts({
        ...{ store, url: address, now: Date.now, letters: writeLetters(address), mailer: undefined },
        getSecret: async () => 'a secret of the tests, long enough',
        service: undefined,
        onError: (error) => opened.errors.push(error),
      }),
  })
  site = opened
  t.after(async () => {
    await close()
    await opened.close()
  })
  return { site: opened, address }
}

/** The first account by its form, with the code that the log tells. */
async function setUp(page: Page, { site, address }: Awaited<ReturnType<typeof openTalk>>): Promise<void> {
  await page.goto(`${address}/setup`)
  const fields = {
    name: 'Olga',
    email: 'olga@example.org',
    password,
    code: (await makeSetupCode(site.store)) ?? '',
  }
  for (const [name, value] of Object.entries(fields)) await page.locator(`[name=${name}]`).fill(value)
  await page.locator('.entrance button').click()
  await page.waitForLoadState()
}

/** An account with the password of the first. */
async function addPerson({ store }: OpenSite, name: string, role: Role): Promise<void> {
  await store.write(async (writer) => {
    const [login] = await writer.listAccountRecords({ table: 'account_login', where: [] })
    const passwordHash = String(login?.password)
    const email = `${name}@example.org`
    await writer.addPerson({ name, role, email, passwordHash, isVerified: true, now: Date.now() })
  })
}

async function signIn(page: Page, address: string, name: string): Promise<void> {
  await page.goto(`${address}/sign-in?next=${encodeURIComponent(forum)}`)
  await page.locator('[name=email]').fill(`${name}@example.org`)
  await page.locator('[name=password]').fill(password)
  await page.locator('.entrance button').first().click()
  await page.waitForURL(`**${forum}*`)
}

async function say(page: Page, text: string): Promise<void> {
  await page.locator('.comment-form textarea').fill(text)
  await page.locator('.comment-form button').click()
  await page.waitForURL(/notice=comment/)
}

/** The pages of a comment of one's own, and of somebody else's. */
async function lookAtComment(page: Page, address: string): Promise<void> {
  for (const [name, picture] of [
    ['Edit your comment', 'edit-comment'],
    ['Report the comment by anna', 'report-comment'],
  ] as const) {
    await page.goto(`${address}${forum}`)
    await page.getByRole('link', { name }).first().click()
    await checkPage(page, picture)
  }
}

/** Three browsers in which somebody is signed in, and one without script and account. */
async function openPeopleTalking(t: TestContext) {
  const talk = await openTalk(t)
  const { site, address } = talk
  const [anna, ben, mira, visitor] = [
    await openBrowser(t),
    await openBrowser(t),
    await openBrowser(t),
    await openBrowser(t, { javaScriptEnabled: false }),
  ]
  await setUp(mira, talk)
  await mira.context().clearCookies()
  for (const [name, role] of [
    ['anna', 'reader'],
    ['ben', 'reader'],
    ['mira', 'moderator'],
  ] as const)
    await addPerson(site, name, role)
  await Promise.all([
    signIn(anna, address, 'anna'),
    signIn(ben, address, 'ben'),
    signIn(mira, address, 'mira'),
  ])
  return { site, address, anna, ben, mira, visitor }
}

test('two readers and a moderator talk at once, and a visitor reads along', {
  skip: withoutBrowser,
}, async (t) => {
  const { site, address, anna, ben, mira, visitor } = await openPeopleTalking(t)
  await Promise.all([say(anna, 'Is the *dam* safe?'), say(ben, 'Look here: https://a.example/now')])
  assert.match(await ben.locator('.notice').innerText(), /A moderator looks at your comment/)
  await visitor.goto(`${address}${forum}`)
  assert.match(await visitor.locator('main').innerText(), /Is the dam safe\?/)
  assert.equal(await visitor.getByText('a.example').count(), 0)
  assert.equal(await visitor.locator('textarea').count(), 0)

  await mira.goto(`${address}/moderation`)
  assert.match(await mira.locator('main').innerText(), /Held: links, and its author is new here/)
  await mira.getByRole('link', { name: 'Moderate the comment by ben' }).click()
  await mira.getByLabel('Show it').check()
  await checkPage(mira, 'moderate')
  await mira.getByRole('button', { name: 'Do it' }).click()
  await mira.waitForURL(/notice=moderated/)

  await ben.goto(`${address}${forum}`)
  await ben.getByRole('link', { name: 'Answer anna' }).click()
  await checkPage(ben, 'reply')
  await say(ben, '@mira Nobody says so.')
  await lookAtComment(ben, address)
  await anna.goto(`${address}/article/2/comment`)
  await anna.locator('.sentences a').first().click()
  await say(anna, 'Who says this?')

  await visitor.goto(`${address}/article/2`)
  assert.equal(
    await visitor.locator('.sentence-note').getAttribute('aria-label'),
    '1 comment on this sentence',
  )
  await visitor.locator('.sentence-note').click()
  assert.match(await visitor.locator('main').innerText(), /Who says this\?/)
  await visitor.goto(`${address}${forum}`)
  const all = await visitor.locator('main').innerText()
  // Which of the two was first, nobody knows.
  for (const said of [/a\.example\/now/, /Is the dam safe\?.*Nobody says so/s]) assert.match(all, said)
  await ben.goto(`${address}${forum}`)
  await checkPage(ben, 'discussion')
  await ben.goto(`${address}/article/2`)
  await checkPage(ben, 'discussed-article')
  await visitor.getByRole('link', { name: 'Sign in to say something' }).click()
  assert.match(visitor.url(), /\/sign-in\?next=/)
  assert.deepEqual(site.errors, [])
})
