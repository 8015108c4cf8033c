/** The way of a new reader: from the sample edition to the first article of a feed of their own. */

import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { makeFolder } from '../make-folder.ts'
import { startNewsPublisher } from '../news-publisher.ts'
import { waitUntil } from '../wait-until.ts'
import { checkPage, checkWidth } from './check-page.ts'
import { type Hand, keyboard, mouse } from './hand.ts'
import { openBrowser, withoutBrowser } from './open-browser.ts'
import { startProgram } from './start-program.ts'

interface Walker {
  readonly page: Page
  readonly hand: Hand
  /** Looks at every page on the way. */
  readonly look: (page: Page, name: string) => Promise<void>
}

async function walk(t: TestContext, address: string, { page, hand, look }: Walker): Promise<void> {
  const headline = () => page.locator('h1').innerText()
  await waitUntil('the sample edition is there', async () => {
    await page.goto(address)
    assert.match(await page.locator('.banner').innerText(), /Sample edition: invented outlets/)
    return (await page.locator('[data-waiting]').count()) === 0
  })
  await look(page, 'sample-front')

  const story = page.locator('.card-title a[href*="/story/"]').first()
  const title = await story.innerText()
  await hand.press(story)
  await page.waitForURL(/\/sample\/story\/\d+$/)
  assert.ok((await page.locator('.line-title a', { hasText: title }).count()) > 0)
  await look(page, 'story')

  const line = page.locator('[aria-labelledby=articles] .line-title a').first()
  const report = await line.innerText()
  await hand.press(line)
  await page.waitForURL(/\/sample\/article\/\d+$/)
  assert.equal(await headline(), report)
  assert.ok((await page.locator('.sentence[id]').count()) > 3)
  await look(page, 'article')

  const tag = page.locator('a.tag').first()
  const label = await tag.innerText()
  await hand.press(tag)
  await page.waitForURL(/\/sample\/tag\//)
  assert.equal(await headline(), label)
  assert.ok((await page.locator('.line-title a', { hasText: report }).count()) > 0)
  await look(page, 'tag')

  await hand.press(page.locator('nav a', { hasText: 'Search' }))
  await page.waitForURL(/\/sample\/search$/)
  await hand.send(page.locator('#q'), 'ferry gannet')
  await page.waitForURL(/\/sample\/search\?/)
  assert.ok((await page.locator('.line').count()) > 1)
  assert.match((await page.locator('mark').first().innerText()).toLowerCase(), /ferr|gannet/)
  await look(page, 'search')

  await addFeed(t, address, { page, hand, look })
}

async function addFeed(t: TestContext, address: string, { page, hand, look }: Walker): Promise<void> {
  const publisher = await startNewsPublisher({ outlets: 1, articlesEach: 4, now: Date.now() })
  t.after(() => publisher.close())
  const [outlet] = publisher.outlets
  assert.ok(outlet)
  await hand.press(page.locator('nav a', { hasText: 'Feeds' }))
  await page.waitForURL(/\/feeds$/)
  await look(page, 'feeds')
  await hand.send(page.locator('#address'), outlet.feedUrl)
  await page.waitForURL(/\/feeds\/\d+\?notice=added$/)
  assert.match(await page.locator('.notice').innerText(), /The feed was added/)
  await look(page, 'feed')

  const own = page.locator('.card-title a', { hasText: outlet.articles[0]?.title ?? '' })
  await waitUntil('its article is on the front page', async () => {
    await page.goto(address)
    return (await own.count()) > 0
  })
  assert.equal(await page.locator('.banner').count(), 0)
  assert.equal(await page.locator('a[href^="/sample"]').count(), 0)
  await look(page, 'first-own-front')
  await waitUntil(
    'the sample edition is gone',
    async () => (await page.request.get(`${address}/sample/`)).status() === 404,
  )
}

const ways: readonly { name: string; options?: BrowserContextOptions; hand: Hand; look: Walker['look'] }[] = [
  { name: 'with a mouse, and axe finds nothing on any page', hand: mouse, look: checkPage },
  {
    name: 'on a narrow screen without scripts',
    options: { viewport: { width: 360, height: 740 }, javaScriptEnabled: false },
    hand: mouse,
    look: checkWidth,
  },
  { name: 'by keyboard alone', hand: keyboard, look: checkFirstStop },
]
for (const { name, options, hand, look } of ways) {
  test(`a new reader gets to the first own article ${name}`, { skip: withoutBrowser }, async (t) => {
    const program = await startProgram(t, { folder: await makeFolder(t) })
    await walk(t, program.address, { page: await openBrowser(t, options), hand, look })
  })
}

/** The first stop of every page leads past what all pages have. */
async function checkFirstStop(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Tab')
  const first = await page.evaluate(() => document.activeElement?.getAttribute('href'))
  assert.equal(first, '#main', name)
  await page.keyboard.press('Enter')
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'main', name)
  await page.evaluate(() => document.body.focus())
}
