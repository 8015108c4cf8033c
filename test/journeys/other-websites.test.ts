import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeFolder } from '../make-folder.ts'
import { startNewsPublisher } from '../news-publisher.ts'
import { waitUntil } from '../wait-until.ts'
import { startWebServer } from '../web-server.ts'
import { openBrowser, withoutBrowser } from './open-browser.ts'
import { startProgram } from './start-program.ts'

test('another website cannot change anything in the reader’s browser', {
  skip: withoutBrowser,
}, async (t) => {
  const program = await startProgram(t, { folder: await makeFolder(t) })
  const publisher = await startNewsPublisher({ outlets: 1, articlesEach: 1, now: Date.now() })
  t.after(() => publisher.close())
  const page = await openBrowser(t)
  await page.goto(`${program.address}/feeds`)
  await page.locator('#address').fill(publisher.outlets[0]?.feedUrl ?? '')
  await page.locator('#address').press('Enter')
  await page.waitForURL(/\/feeds\/\d+\?/)
  const [feed] = page.url().split('?')

  // Another port of the same address is the same site but another origin; another address is another site too.
  for (const address of ['127.0.0.1', '127.0.0.2']) {
    const other = await startWebServer(
      (_, response) =>
        response
          .setHeader('content-type', 'text/html')
          .end(`<form method="post" action="${feed}/pause"><button>Win</button></form>`),
      { address },
    )
    t.after(() => other.close())
    await page.goto(other.origin)
    const [answer] = await Promise.all([
      page.waitForResponse(`${feed}/pause`),
      page.locator('button').click(),
    ])
    assert.equal(answer.status(), 403)
    assert.match(await page.locator('body').innerText(), /Octavo only takes orders from its own pages/)
  }
  await waitUntil('the feed is read and not paused', async () => {
    await page.goto(feed ?? '')
    return (await page.locator('.health').innerText()) === 'Well'
  })
  await page.locator('button', { hasText: 'Pause' }).click()
  await page.waitForURL(/notice=paused/)
  assert.equal(await page.locator('.health').innerText(), 'Paused')
})
