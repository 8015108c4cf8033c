import assert from 'node:assert/strict'
import { test } from 'node:test'
import { serve } from '@hono/node-server'
import { waitUntil } from '../wait-until.ts'
import { fillNewsroom } from '../web/fill-newsroom.ts'
import { openSite } from '../web/open-site.ts'
import { checkPage } from './check-page.ts'
import { openBrowser, withoutBrowser } from './open-browser.ts'

test('a reader sees what they are told, and a browser keeps the script that shows it', {
  skip: withoutBrowser,
}, async (t) => {
  const site = await openSite({ fill: fillNewsroom })
  t.after(() => site.close())
  const server = serve({ fetch: site.fetch, port: 0, hostname: '127.0.0.1' })
  t.after(() => server.close())
  const page = await openBrowser(t)
  const address = server.address()
  assert.ok(address !== null && typeof address === 'object')
  await page.goto(`http://localhost:${address.port}/settings/notices`)
  await checkPage(page, 'notices')
  // Without a push service of its own the browser gives no address; all up to there is real.
  await page.context().grantPermissions(['notifications'])
  await page.getByRole('button', { name: 'Tell me in this browser' }).click()
  const kept = await waitUntil('the script is kept', () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration('/notices/')
      return registration?.active?.scriptURL
    }),
  )
  assert.match(kept, /\/notices\/worker\.js$/)
})
