import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openAside } from '../../src/pipeline/open-aside.ts'
import { renderSitemapIndex } from '../render-sitemap.ts'
import { startWebServer } from '../web-server.ts'

const settings = { userAgent: 'Octavo/1 (test)', allowAddresses: '127.0.0.0/8' }

test('an index of 200,000 sitemaps is read beside the thread that serves pages', async (t) => {
  const site = await startWebServer((request, response) => {
    if (request.url === '/index.xml') response.end(index)
    else response.writeHead(404).end()
  })
  t.after(() => site.close())
  const index = renderSitemapIndex(Array.from({ length: 200_000 }, (_, at) => `${site.origin}/${at}.xml`))
  const aside = openAside(settings)
  t.after(() => aside.stop())
  const [all, own] = [process.cpuUsage(), process.threadCpuUsage()]
  const found = await aside.discover(`${site.origin}/index.xml`)
  const [allUsed, ownUsed] = [process.cpuUsage(all), process.threadCpuUsage(own)]
  assert.equal(found.kind, 'failed')
  // The publisher of the test is on this thread too.
  assert.ok(ownUsed.user * 2 < allUsed.user, `${ownUsed.user} of ${allUsed.user} µs`)
})

test('what is under way ends when the program does', async (t) => {
  const site = await startWebServer(() => {})
  t.after(() => site.close())
  const aside = openAside(settings)
  const finding = aside.discover(`${site.origin}/feed`)
  await aside.stop()
  const found = await finding
  assert.equal(found.kind === 'failed' && found.reason, 'timed out')
})
