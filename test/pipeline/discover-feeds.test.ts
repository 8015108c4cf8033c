/** What a person may paste, and the feed that it leads to: each class against a server on loopback. */

import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { discoverFeeds } from '../../src/pipeline/discover-feeds.ts'
import { renderRss } from '../render-rss.ts'
import { renderSitemap, renderSitemapIndex } from '../render-sitemap.ts'
import { startWebServer } from '../web-server.ts'
import { openReading } from './open-reading.ts'

const now = Date.UTC(2026, 5, 12, 15)

type Files = Readonly<Record<string, string | Buffer | number>>

/** What an address of a site with these files leads to; a number is a status. Its own address is left out of the results. */
async function discover(t: TestContext, files: Files, address: string) {
  const asked: string[] = []
  const site = await startWebServer((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    const file = files[path] ?? 404
    if (file === 0) request.socket.destroy()
    else if (typeof file === 'number') response.writeHead(file, { location: 'http://10.1.2.3/' }).end()
    else response.end(file)
  })
  t.after(() => site.close())
  const { fetcher } = await openReading(t, { now })
  const found = await discoverFeeds(address.replace(/^(?=\/)/, site.origin), fetcher)
  const path = (url: string) => url.replace(site.origin, '')
  if (found.kind === 'feed')
    return { asked, feed: path(found.url), title: found.feed.title, pageUrl: found.pageUrl }
  if (found.kind === 'failed') return { asked, reason: found.reason }
  return {
    asked,
    choice: found.candidates.map(({ url, title, kind }) => `${kind} | ${title} | ${path(url)}`),
  }
}

const feedOf = (title: string, link = `https://bay.example/${title}`) =>
  renderRss({ title, items: [{ title: 'The ferry sails again', link }] })
const stating = (...links: readonly (readonly [title: string, href: string])[]) =>
  `<!doctype html><title>Bay</title>${links
    .map(
      ([title, href]) => `<link rel="alternate" type="application/rss+xml" title="${title}" href="${href}">`,
    )
    .join('')}`
const linking = (...links: readonly (readonly [title: string, href: string])[]) =>
  `<!doctype html>${links.map(([title, href]) => `<a href="${href}">${title}</a>`).join(' ')}`
const plainPage = '<!doctype html><p>Welcome'
const podcast =
  '<rss><channel><title>Fog talk</title><item><title>One</title><enclosure url="https://bay.example/1.mp3" type="audio/mpeg"/></item></channel></rss>'
const news = renderSitemap('Bay Courier', [{ link: 'https://bay.example/1', title: 'The bridge is closed' }])

interface Case {
  readonly name: string
  readonly address: string
  readonly files: Files
  readonly expected: Readonly<Record<string, unknown>>
}

const cases: readonly Case[] = [
  {
    name: 'an article leads to the feed of its site, not to its comments',
    address: '/2026/ferry',
    files: {
      '/2026/ferry': stating(
        ['Bay » Feed', '/all'],
        ['Bay » Comments', '/comments/feed'],
        ['Ferry » Comments', 'feed'],
      ),
      '/all': feedOf('Bay'),
    },
    expected: { feed: '/all', title: 'Bay', asked: ['/2026/ferry', '/all'] },
  },
  {
    name: 'an article that names no feed leads to the one that the home page names',
    address: '/2026/ferry',
    files: { '/2026/ferry': plainPage, '/': stating(['Bay', '/all']), '/all': feedOf('Bay') },
    expected: { feed: '/all' },
  },
  {
    name: 'one feed in two formats, which are all that their names tell, is no choice',
    address: '/',
    files: {
      '/': stating(['RSS', '/rss'], ['Atom 1.0', '/atom']),
      '/rss': feedOf('Bay'),
      '/atom': feedOf('Bay'),
    },
    expected: { feed: '/rss' },
  },
  {
    name: 'several feeds are a choice, each with its title and kind, those of comments last',
    address: '/',
    files: {
      '/': stating(['Comments', '/c'], ['World', '/w'], ['RSS', '/t'], ['XML', '/gone']),
      '/t': podcast,
    },
    expected: {
      choice: ['articles | World | /w', 'podcast | Fog talk | /t', 'comments | Comments | /c'],
      asked: ['/', '/t', '/gone'],
    },
  },
  {
    name: 'a list of feeds is a choice by the words of its links, once two of them are seen to be feeds',
    address: '/feeds',
    files: {
      '/feeds': linking(
        ['Old', '/old.rss'],
        ['World', '/w.rss'],
        ['Sport', '/s.rss'],
        ['Arts', '/a.rss'],
        ['RSS', '/b.rss'],
      ),
      '/w.rss': feedOf('Bay: World'),
      '/s.rss': feedOf('Bay: Sport'),
    },
    expected: {
      choice: [
        'articles | Bay: World | /w.rss',
        'articles | Bay: Sport | /s.rss',
        'articles | Arts | /a.rss',
      ],
    },
  },
  {
    name: 'a page that only browsers may see leads to the feed in a usual place',
    address: '/',
    files: { '/': 403, '/feed': feedOf('Bay') },
    expected: { feed: '/feed' },
  },
  {
    name: 'only comments are better than nothing',
    address: '/',
    files: { '/': stating(['Comments', '/comments.rss']), '/comments.rss': feedOf('Bay: Comments') },
    expected: { feed: '/comments.rss' },
  },
  {
    name: 'a site without feeds leads to the news sitemap that it names for programs',
    address: '/',
    files: {
      '/': plainPage,
      '/robots.txt': 'Sitemap: /maps/pages.xml\nSitemap: /maps/news.xml',
      '/maps/news.xml': news,
    },
    expected: { feed: '/maps/news.xml', title: 'Bay Courier' },
  },
  {
    name: 'a site without feeds and rules leads to the news in its index of sitemaps, packed or not',
    address: '/',
    files: {
      '/': plainPage,
      '/sitemap.xml': renderSitemapIndex(['/pages.xml.gz', '/latest-news.xml.gz']),
      '/latest-news.xml.gz': gzipSync(news),
    },
    expected: { feed: '/sitemap.xml', title: 'Bay Courier' },
  },
  {
    name: 'an account leads to its posts',
    address: '/@bay/1099',
    files: { '/@bay.rss': feedOf('Bay at sea') },
    expected: { feed: '/@bay.rss', pageUrl: undefined },
  },
  {
    name: 'a site that names nothing but pages is told so',
    address: '/',
    files: { '/': plainPage, '/sitemap.xml': '<urlset><url><loc>https://bay.example/</loc></url></urlset>' },
    expected: { reason: 'not a feed' },
  },
  {
    name: 'a page that is not there is told so',
    address: '/gone',
    files: {},
    expected: { reason: 'not found', asked: ['/gone'] },
  },
  {
    name: 'a host that hangs up is asked once more, over a connection of its own, and no further',
    address: '/',
    files: { '/': plainPage, '/feed': 0 },
    expected: { reason: 'not a feed', asked: ['/', '/feed', '/feed'] },
  },
  {
    name: 'what is no address is told so',
    address: 'two words',
    files: {},
    expected: { reason: 'bad address' },
  },
  {
    name: 'a private address is not asked',
    address: 'http://10.1.2.3/',
    files: {},
    expected: { reason: 'private address' },
  },
  {
    name: 'a page that leads to a private address is told so',
    address: '/',
    files: { '/': 302 },
    expected: { reason: 'private address' },
  },
  {
    name: 'a page that names a feed at a private address leads nowhere',
    address: '/',
    files: { '/': stating(['Inside', 'http://10.1.2.3/feed']) },
    expected: { reason: 'not a feed' },
  },
]

for (const { name, address, files, expected } of cases) {
  test(name, async (t) => {
    const found: Readonly<Record<string, unknown>> = await discover(t, files, address)
    const told = Object.fromEntries(Object.keys(expected).map((key) => [key, found[key]]))
    assert.deepEqual(told, expected, JSON.stringify(found))
  })
}

test('an account whose server has another name is found by asking', async (t) => {
  const { fetcher } = await openReading(t, { now })
  const server = await startWebServer((request, response) =>
    response.end(request.url === '/@bay.rss' ? feedOf('Bay at sea') : undefined),
  )
  const domain = await startWebServer((request, response) => {
    const profile = { rel: 'http://webfinger.net/rel/profile-page', href: `${server.origin}/@bay` }
    const isAsked = request.url === `/.well-known/webfinger?resource=acct:bay@${request.headers.host}`
    response.writeHead(isAsked ? 200 : 404).end(JSON.stringify({ links: [profile] }))
  })
  t.after(() => Promise.all([server.close(), domain.close()]))
  const found = await discoverFeeds(`${domain.origin}/@bay`, fetcher)
  assert.ok(found.kind === 'feed' && found.url === `${server.origin}/@bay.rss`)
})

const fiveHundred = (link: (at: number) => readonly [string, string]) =>
  linking(...Array.from({ length: 500 }, (_, at) => link(at)))

test('a page with 500 links that are no feeds is given up after a few requests', async (t) => {
  const page = fiveHundred((at) => [`Link ${at}`, `/${at}.rss`])
  const { asked, ...found } = await discover(t, { '/links': page }, '/links')
  assert.deepEqual(found, { reason: 'not a feed' })
  assert.ok(asked.length <= 24, `${asked.length} requests`)
})

test('a page with 500 feeds offers the first forty after two requests', async (t) => {
  const page = fiveHundred((at) => [`Town ${at}`, `/${at}.rss`])
  const files = { '/links': page, '/0.rss': feedOf('Town 0'), '/1.rss': feedOf('Town 1') }
  const { asked, choice } = await discover(t, files, '/links')
  assert.deepEqual([asked, choice?.length], [['/links', '/0.rss', '/1.rss'], 40])
})

test('an address without a scheme is asked for over http where nothing else answers', async (t) => {
  const site = await startWebServer((_, response) => response.end(feedOf('Bay Courier')))
  t.after(() => site.close())
  const { fetcher } = await openReading(t, { now })
  const address = `${site.origin.replace('http://', '')}/feed`
  const found = await discoverFeeds(address, fetcher)
  assert.equal(found.kind === 'feed' && found.url, `${site.origin}/feed`)
  const named = await discoverFeeds(`https://${address}`, fetcher)
  assert.equal(named.kind === 'failed' && named.reason, 'no connection')
})
