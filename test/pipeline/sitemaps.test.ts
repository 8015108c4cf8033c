/** Outlets without a feed: what comes of their news sitemaps. */

import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { refreshFeed } from '../../src/pipeline/refresh-feed.ts'
import { renderSitemap, renderSitemapIndex } from '../render-sitemap.ts'
import { textOf, withClass } from '../web/read-page.ts'
import { startWebServer } from '../web-server.ts'
import { openPages } from './open-pages.ts'
import { openReading } from './open-reading.ts'

const now = Date.UTC(2026, 5, 12, 15)

/** An outlet with these files; the paths in an index count from its own address. `asked` grows with each request. */
async function openOutlet(t: TestContext, files: Record<string, string | Buffer>) {
  const asked: string[] = []
  const outlet = await startWebServer((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    const file = files[path]
    if (path.endsWith('.gz')) response.setHeader('content-type', 'application/gzip')
    response.writeHead(file === undefined ? 404 : 200).end(file)
  })
  t.after(() => outlet.close())
  const reading = await openReading(t, { now })
  const titles = async () => {
    const articles = await reading.store.read(async (reader) =>
      reader.listArticles(await reader.listArticleIds({ limit: 100 })),
    )
    return articles.map(({ title }) => title).sort()
  }
  return { ...reading, origin: outlet.origin, asked, titles, pages: openPages(reading) }
}

const ferry = { link: 'https://bay.example/ferry', title: 'The ferry sails again' }
const bridge = { link: 'https://bay.example/bridge', title: 'The bridge is closed' }

test('a news sitemap is read like a feed, and a headline without text has a page that leads to the original', async (t) => {
  const { commands, origin, read, pages } = await openOutlet(t, {
    '/news.xml': renderSitemap('Bay Courier', [ferry]),
  })
  const added = await commands.addFeed({ address: `${origin}/news.xml` })
  assert.ok(added.kind === 'added' && added.feed.title === 'Bay Courier')
  assert.equal((await read(`${origin}/news.xml`)).failure, undefined)
  const front = await pages.get('/')
  const page = await pages.get(front.linkTo('The ferry sails again'))
  assert.equal(textOf(page.one('h1')), 'The ferry sails again')
  assert.equal(page.linkTo('Read the original at bay.example'), 'https://bay.example/ferry')
  assert.match(textOf(page.one('div', withClass('prose'))), /gives no text/)
})

test('an index leads to its newest part, packed or not, and is asked for anew each time', async (t) => {
  const files: Record<string, string | Buffer> = {
    '/sitemap.xml': renderSitemapIndex(['/pages.xml', '/old/2025.xml', '/news/2026-06.xml.gz']),
    '/news/2026-06.xml.gz': gzipSync(renderSitemap('Bay Courier', [ferry])),
  }
  const { origin, asked, read, titles, store, ...context } = await openOutlet(t, files)
  const feed = await read(`${origin}/sitemap.xml`)
  assert.deepEqual(asked, ['/sitemap.xml', '/news/2026-06.xml.gz'])
  assert.deepEqual([feed.failure, feed.validators], [undefined, {}])
  files['/news/2026-06.xml.gz'] = gzipSync(renderSitemap('Bay Courier', [bridge, ferry]))
  await refreshFeed(feed, { store, ...context })
  assert.deepEqual(await titles(), ['The bridge is closed', 'The ferry sails again'])
})

test('an index of indexes is followed, but neither far nor wide', async (t) => {
  const { origin, asked, read } = await openOutlet(t, {
    '/index.xml': renderSitemapIndex(['/one.xml', '/two.xml', '/three.xml', '/four.xml']),
    '/one.xml': renderSitemapIndex(['/deep.xml']),
    '/deep.xml': renderSitemapIndex(['/deeper.xml']),
    '/deeper.xml': renderSitemap('Bay Courier', [ferry]),
    '/two.xml': '<urlset><url><loc>https://bay.example/about</loc></url></urlset>',
  })
  const feed = await read(`${origin}/index.xml`)
  assert.equal(feed.failure?.reason, 'no news')
  assert.deepEqual(asked, ['/index.xml', '/one.xml', '/deep.xml', '/two.xml'])
})

test('a part that cannot be had is what the feed failed by', async (t) => {
  const { origin, read } = await openOutlet(t, { '/index.xml': renderSitemapIndex(['/news.xml']) })
  assert.equal((await read(`${origin}/index.xml`)).failure?.reason, 'not found')
})

test('a sitemap of pages is refused with a sentence that says so', async (t) => {
  const { origin, pages } = await openOutlet(t, {
    '/sitemap.xml': '<urlset><url><loc>https://bay.example/about</loc></url></urlset>',
  })
  const response = await pages.post('/feeds', { address: `${origin}/sitemap.xml` })
  assert.equal(response.status, 422)
  assert.match(await response.text(), /This is a sitemap: it lists the pages of a site/)
})
