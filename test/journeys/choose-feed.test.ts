/** From the address of a site to a choice of its feeds, and from its news sitemap to a headline without text. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeFolder } from '../make-folder.ts'
import { renderRss } from '../render-rss.ts'
import { renderSitemap } from '../render-sitemap.ts'
import { waitUntil } from '../wait-until.ts'
import { startWebServer } from '../web-server.ts'
import { checkPage } from './check-page.ts'
import { keyboard, mouse } from './hand.ts'
import { openBrowser, withoutBrowser } from './open-browser.ts'
import { startProgram } from './start-program.ts'

const title = 'The bridge over the Ortell is closed until the autumn'
const files: Readonly<Record<string, string>> = {
  '/': `<!doctype html><title>Bay Courier</title>
<link rel="alternate" type="application/rss+xml" title="Bay Courier: World" href="/world.xml">
<link rel="alternate" type="application/rss+xml" title="Bay Courier: the podcast" href="/podcast.xml">
<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/a-very-long-address-that-never-ends-and-never-breaks-${'x'.repeat(80)}">`,
  '/world.xml': renderRss({ title: 'Bay Courier: World', items: [{ title: 'The ferry sails again' }] }),
  '/news.xml': renderSitemap('Hill Gazette', [{ link: 'https://hill.example/bridge', title }]),
}

test('a reader chooses among the feeds of a site, and reads a headline out of a sitemap', {
  skip: withoutBrowser,
}, async (t) => {
  const site = await startWebServer((request, response) => {
    const file = files[request.url ?? '']
    response.writeHead(file === undefined ? 404 : 200).end(file)
  })
  t.after(() => site.close())
  const program = await startProgram(t, { folder: await makeFolder(t) })
  const page = await openBrowser(t)

  await page.goto(`${program.address}/feeds`)
  await checkPage(page, 'add-feed')
  await mouse.send(page.locator('#address'), site.origin)
  await page.waitForSelector('.choices')
  await checkPage(page, 'choice')
  assert.equal(await page.locator('.choices li').count(), 3)
  await keyboard.press(page.locator('.choices button').first())
  await page.waitForURL(/\/feeds\/\d+\?notice=added$/)
  assert.equal(await page.locator('h1').innerText(), 'Bay Courier: World')

  await page.goto(`${program.address}/feeds`)
  await mouse.send(page.locator('#address'), `${site.origin}/news.xml`)
  await page.waitForURL(/\/feeds\/\d+\?notice=added$/)
  const headline = page.locator('a', { hasText: title }).first()
  await waitUntil('the headline is on the front page', async () => {
    await page.goto(program.address)
    return (await headline.count()) > 0
  })
  await checkPage(page, 'front-with-headline')
  await mouse.press(headline)
  await page.waitForURL(/\/(?:article|story)\/\d+$/)
  await checkPage(page, 'headline-without-text')
})
