/** A person says what of an outlet's pages is text, that a text is wrong, and sends a page that only they can open. */

import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Page } from 'playwright-core'
import { makeFolder } from '../make-folder.ts'
import { renderRss } from '../render-rss.ts'
import { waitUntil } from '../wait-until.ts'
import { startWebServer } from '../web-server.ts'
import { checkPage } from './check-page.ts'
import { keyboard, mouse } from './hand.ts'
import { openBrowser, withoutBrowser } from './open-browser.ts'
import { type RunningProgram, startProgram } from './start-program.ts'

const headline = 'The ferry over the Ortell sails again'
const story = 'The ferry sailed at noon and came back with the evening tide, said the harbour master. '
const tides = 'Our tides are measured every day at noon, and the harbour master signs them. '
const renderPage = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>${headline}</title>${head}</head><body><main><article><h1>${headline}</h1>${body}</article></main></body></html>`
const paywall =
  '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>'
const text = `<p>${story.repeat(4)}</p><p>${story.repeat(3)}</p>`

/** An outlet with one article; its page is for those with a subscription where `isPaid`. */
async function openOutlet(t: TestContext, { isPaid }: { readonly isPaid: boolean }) {
  const site = await startWebServer((request, response) => {
    const isSubscriber = request.headers.cookie?.includes('subscriber') ?? false
    const link = `${site.origin}/ferry`
    const answers: Record<string, string> = {
      '/feed': renderRss({ title: 'Bay Courier', items: [{ title: headline, link, text: 'It sails …' }] }),
      '/ferry':
        isPaid && !isSubscriber
          ? renderPage('<p>It sails.</p>', paywall)
          : renderPage(`${text}<p class="tides">${tides.repeat(4)}</p>`, isPaid ? paywall : ''),
    }
    const answer = answers[request.url?.split('?')[0] ?? '']
    response.setHeader('content-type', request.url === '/feed' ? 'application/rss+xml' : 'text/html')
    response.writeHead(answer === undefined ? 404 : 200).end(answer)
  })
  t.after(() => site.close())
  const program = await startProgram(t, { folder: await makeFolder(t) })
  const page = await openBrowser(t)
  await page.goto(`${program.address}/feeds`)
  await mouse.send(page.locator('#address'), `${site.origin}/feed`)
  await page.waitForURL(/notice=added$/)
  return { site, program, page }
}

async function openArticle(page: Page, program: RunningProgram, says: RegExp): Promise<void> {
  await waitUntil(`the article says ${says}`, async () => {
    await page.goto(`${program.address}/article/1`)
    return says.test(await page.locator('main').innerText())
  })
}

test('a reader says that a text is wrong, and mends it for the whole outlet', {
  skip: withoutBrowser,
}, async (t) => {
  const { program, page } = await openOutlet(t, { isPaid: false })
  await openArticle(page, program, /Our tides/)
  await keyboard.press(page.locator('.report summary'))
  await page.locator('#note').fill('The tides are no part of it.')
  await checkPage(page, 'report-form')
  await mouse.press(page.locator('.report button'))
  await page.waitForURL(/notice=reported$/)
  await mouse.press(page.getByRole('link', { name: 'See all wrong texts' }))
  await page.waitForURL(/\/reports$/)
  await checkPage(page, 'reports')

  await mouse.press(page.getByRole('link', { name: 'Help with its text' }))
  await page.waitForURL(/\/outlet\/\d+\/text/)
  await checkPage(page, 'outlet-text')
  await page.locator('#drop').fill('.tides\ndiv[')
  await page.getByRole('button', { name: 'Try' }).click()
  await page.waitForSelector('[role=alert]')
  await checkPage(page, 'outlet-text-error')
  assert.equal(await page.locator('#drop').inputValue(), '.tides\ndiv[')
  await page.locator('#drop').fill('.tides')
  await page.locator('#tried').press('Enter')
  await page.waitForSelector('.trial')
  assert.match(await page.locator('.trial del').innerText(), /^taken away: Our tides/)
  await checkPage(page, 'outlet-text-trial')
  await keyboard.press(page.getByRole('button', { name: 'Save' }))
  await page.waitForURL(/notice=rulesSaved$/)
  await waitUntil('the text is mended', async () => {
    await page.goto(`${program.address}/article/1`)
    const said = await page.locator('.prose').innerText()
    return /The ferry sailed/.test(said) && !/Our tides/.test(said)
  })
  assert.equal(await page.locator('.last-change').count(), 0, 'the outlet changed nothing')

  await page.goto(`${program.address}/reports`)
  await mouse.press(page.getByRole('button', { name: /^Done/ }))
  await page.waitForURL(/notice=settled$/)
})

test('a subscriber sends the page that only they can open', { skip: withoutBrowser }, async (t) => {
  const { site, program, page } = await openOutlet(t, { isPaid: true })
  await openArticle(page, program, /It is for subscribers/)
  await mouse.press(page.getByRole('link', { name: 'Send it from your own browser' }))
  await page.waitForURL(/\/sending$/)
  await mouse.press(page.getByRole('button', { name: 'Make a bookmark for it' }))
  await page.waitForURL(/notice=tokenMade$/)
  await checkPage(page, 'sending')
  const bookmark = await page.locator('#code').inputValue()

  await page.context().addCookies([{ name: 'subscriber', value: 'yes', url: site.origin }])
  await page.goto(`${site.origin}/ferry?utm_source=letter`)
  const opened = page.context().waitForEvent('page')
  // What a browser does with a bookmark that holds a script.
  await page.evaluate(decodeURIComponent(bookmark.slice('javascript:'.length)))
  const sent = await opened
  await sent.waitForURL(/\/article\/1\?notice=sent$/)
  assert.match(await sent.locator('.prose').innerText(), /The ferry sailed at noon/)
  assert.match(await sent.locator('.page-head').innerText(), /as your browser showed it/)
  await checkPage(sent, 'sent-article')
})
