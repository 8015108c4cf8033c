/** A reader follows, mutes and saves, comes back later, and takes it back. */

import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { onlyReader } from '../../src/model/reader.ts'
import { checkPage, checkWidth } from './check-page.ts'
import { type Hand, keyboard, mouse } from './hand.ts'
import { withoutBrowser } from './open-browser.ts'
import { openEdition } from './open-edition.ts'

const hour = 3_600_000

interface Way {
  readonly hand: Hand
  readonly options: BrowserContextOptions
  /** Looks at every page on the way. */
  readonly look: (page: Page, name: string) => Promise<void>
}

interface Walker extends Way {
  readonly page: Page
  readonly open: (path: string) => Promise<unknown>
  readonly press: (name: string | RegExp) => Promise<void>
  readonly listTitles: () => Promise<string[]>
}

async function followHashtag({ page, hand, look, open, press, listTitles }: Walker): Promise<void> {
  await open('/')
  assert.equal(await page.getByText('your last visit').count(), 0, 'this is the first')
  await hand.press(page.locator('a.tag').first())
  await page.waitForURL(/\/tag\//)
  await press(`Follow ${await page.locator('h1').innerText()}`)
  await page.waitForURL(/notice=followed$/)
  await look(page, 'followed-tag')
  await open('/following')
  assert.ok((await listTitles()).length > 0)
  await look(page, 'following')
}

/** Says which story is not shown any more, and in which language it is: one that the outlet alone tells. */
async function muteOutlet({ page, hand, look, open, press, listTitles }: Walker) {
  await open('/')
  const single = page.locator('.card.plain:not(:has(.others))').last()
  const title = await single.locator('.card-title').innerText()
  const language = (await single.locator('.card-title').getAttribute('lang')) ?? 'en'
  await hand.press(single.locator('.outlet').first())
  await page.waitForURL(/\/outlet\//)
  const outlet = await page.locator('h1').innerText()
  await press(`Mute ${outlet}`)
  await page.waitForURL(/notice=muted$/)
  await look(page, 'muted-outlet')
  await open('/')
  assert.ok(!(await listTitles()).includes(title))
  assert.equal(await page.locator('main .outlet', { hasText: outlet }).count(), 0)
  return { title, language }
}

async function saveArticle({ page, hand, look, open, press }: Walker): Promise<void> {
  await hand.press(page.locator('.card-title a[href*="/article/"]').first())
  await page.waitForURL(/\/article\//)
  const saved = await page.locator('h1').innerText()
  await press('Save')
  await page.waitForURL(/notice=articleSaved$/)
  assert.match(await page.locator('.notice').innerText(), /kept whatever its age/)
  await look(page, 'saved-article')
  await open('/saved')
  assert.deepEqual(await page.locator('.line-title').allInnerTexts(), [saved])
  assert.equal(await page.locator('.read').innerText(), 'Read')
  await look(page, 'saved')
}

async function comeBack({ page, hand, look, open, listTitles }: Walker): Promise<void> {
  await open('/')
  const since = await page.locator('.since').innerText()
  assert.match(since, /^Since your last visit, 9 hours ago\s+\d+ new articles, in \d+ stories/)
  const titles = await listTitles()
  assert.equal(new Set(titles).size, titles.length, 'no story stands twice')
  await hand.press(page.locator('.why-here summary').first())
  assert.match(await page.locator('.why-here[open]').first().innerText(), /Latest report .* ago/)
  await look(page, 'since-last-visit')
}

async function walk(t: TestContext, way: Way): Promise<void> {
  const { program, store, page } = await openEdition(t, way.options)
  const open = (path: string) => page.goto(`${program.address}${path}`)
  const press = (name: string | RegExp) =>
    way.hand.press(page.locator('main').getByRole('button', { name }).first())
  const listTitles = () => page.locator('.card-title').allInnerTexts()
  const walker = { ...way, page, open, press, listTitles }
  await followHashtag(walker)
  const hidden = await muteOutlet(walker)
  await saveArticle(walker)

  const now = Date.now()
  const night = { id: onlyReader, seenAt: now - 9 * hour, lastVisitAt: now - 30 * hour }
  await store.write((writer) => writer.saveVisit(night))
  await comeBack(walker)

  await open('/following')
  await press(/^Hear again: /)
  await page.waitForURL(/following\?notice=unchosen$/)
  assert.equal(await page.getByText('You mute').count(), 0)
  // In its own language: of all languages the event may stand there as another tells it.
  await open(`/?language=${hidden.language}`)
  assert.ok((await listTitles()).includes(hidden.title))
}

test('a reader’s own things, by mouse', { skip: withoutBrowser }, (t) =>
  walk(t, { hand: mouse, options: {}, look: checkPage }),
)

test('a reader’s own things, by keyboard and without scripts', { skip: withoutBrowser }, (t) =>
  walk(t, { hand: keyboard, options: { javaScriptEnabled: false }, look: checkWidth }),
)
