/** The way of a reader who wants to know what an outlet changed. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listen } from '../../src/web/listen.ts'
import { fillChanges } from '../web/fill-changes.ts'
import { openSite } from '../web/open-site.ts'
import { checkPage } from './check-page.ts'
import { openBrowser, withoutBrowser } from './open-browser.ts'

test('a reader sees what was changed, and goes from there to the text before', {
  skip: withoutBrowser,
}, async (t) => {
  const site = await openSite({ fill: fillChanges })
  t.after(() => site.close())
  const listening = await listen(site, { host: '127.0.0.1', port: 0 })
  t.after(() => listening.close())
  const page = await openBrowser(t)
  await page.goto(`${listening.address}/article/1`)
  assert.match(await page.locator('.last-change').innerText(), /Declared by the outlet as a correction/)
  await checkPage(page, 'article-changed')

  await page.locator('a', { hasText: 'See what changed' }).click()
  await page.waitForURL(/\/article\/1\/changes$/)
  await checkPage(page, 'changes')
  // Without a colour: a line through what is gone, a line under what is new.
  const lineOf = (name: string) =>
    page
      .locator(name)
      .first()
      .evaluate((element) => getComputedStyle(element).textDecorationLine)
  assert.deepEqual([await lineOf('del'), await lineOf('ins')], ['line-through', 'underline'])
  const heard = await page.locator('main').ariaSnapshot()
  assert.match(heard, /deletion: 'removed: 14'|deletion: "removed: 14"|removed: 14/)

  await page.locator('a', { hasText: 'The text before' }).last().click()
  await page.waitForURL(/\/article\/1\/revision\/1$/)
  assert.match(await page.locator('h1').innerText(), /14 cracks/)

  await page.goto(`${listening.address}/article/2/changes`)
  await checkPage(page, 'changes-right-to-left')
  assert.equal(
    await page
      .locator('.change-text')
      .first()
      .evaluate((text) => getComputedStyle(text).direction),
    'rtl',
  )
  await page.goto(`${listening.address}/article/4/changes`)
  await checkPage(page, 'changes-endless')
})
