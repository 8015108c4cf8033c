import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { subscribe } from '../../src/pipeline/subscribe.ts'
import { renderRss } from '../render-rss.ts'
import { readPage, textOf, withClass, within } from '../web/read-page.ts'
import { startWebServer } from '../web-server.ts'
import { badFeeds, startBadPublisher } from './bad-publisher.ts'
import { openPages } from './open-pages.ts'
import { openReading } from './open-reading.ts'

const now = Date.UTC(2026, 5, 12, 15)
const feedOf = (title: string) => renderRss({ title, items: [{ title: 'The ferry sails again' }] })

/** A site whose pages are those given; whatever else is asked for is not there. */
async function openSite(t: TestContext, pages: Readonly<Record<string, string>>) {
  const site = await startWebServer((request, response) => {
    const page = pages[request.url ?? '']
    response.writeHead(page === undefined ? 404 : 200).end(page)
  })
  t.after(() => site.close())
  const reading = await openReading(t, { now })
  return { ...reading, ...site, pages: openPages(reading) }
}

test('the address of a feed is added with its own title, and once only', async (t) => {
  const { commands, origin } = await openSite(t, { '/feed': feedOf('Bay Courier') })
  const first = await commands.addFeed({ address: `${origin}/feed` })
  assert.ok(first.kind === 'added')
  assert.deepEqual(
    [first.feed.title, first.feed.url, first.feed.dueAt],
    ['Bay Courier', `${origin}/feed`, now],
  )
  const again = await commands.addFeed({ address: ` ${origin}/feed ` })
  assert.ok(again.kind === 'known' && again.feed.id === first.feed.id)
})

test('a page that names one feed leads to it', async (t) => {
  const { commands, origin } = await openSite(t, {
    '/': '<link rel="alternate" type="application/rss+xml" href="/all.xml">',
    '/all.xml': feedOf('Bay Courier'),
  })
  const outcome = await commands.addFeed({ address: origin })
  assert.ok(outcome.kind === 'added' && outcome.feed.url === `${origin}/all.xml`)
})

test('a page that names several feeds lets the reader choose, and nothing is added before', async (t) => {
  const { commands, store, pages, origin } = await openSite(t, {
    '/': '<link rel="alternate" type="application/rss+xml" title="World" href="/world.xml"><link rel="alternate" type="application/atom+xml" title="Sport" href="/sport.xml">',
    '/world.xml': feedOf('Bay Courier: World'),
    '/sport.xml': feedOf('Bay Courier: Sport'),
  })
  const page = readPage(await (await pages.post('/feeds', { address: origin })).text())
  assert.equal((await store.read((reader) => reader.listFeeds())).length, 0)
  const offered = page
    .all('input', (input) => input.attribs.type === 'hidden' && input.attribs.name === 'address')
    .map((input) => input.attribs.value)
  assert.deepEqual(offered, [`${origin}/world.xml`, `${origin}/sport.xml`])
  const chosen = await commands.addFeed({ address: offered[1] ?? '' })
  assert.ok(chosen.kind === 'added' && chosen.feed.title === 'Bay Courier: Sport')
})

test('a page that names none is asked where feeds usually are', async (t) => {
  const { commands, origin } = await openSite(t, { '/': '<p>Welcome', '/feed': feedOf('Bay Courier') })
  const outcome = await commands.addFeed({ address: `${origin}/` })
  assert.ok(outcome.kind === 'added' && outcome.feed.url === `${origin}/feed`)
})

test('a private address that nobody allowed is not asked, and says so', async (t) => {
  const { pages } = await openSite(t, {})
  const page = readPage(await (await pages.post('/feeds', { address: 'http://10.1.2.3/feed' })).text())
  assert.match(textOf(page.one('p', withClass('error'))), /leads into a private network/)
})

for (const { name, says } of badFeeds) {
  // The program's own patience is thirty seconds; what is slow is proven by reading it.
  if (name === 'slow' || name === 'silent') continue
  test(`adding a feed that is ${name} says so in the form and adds nothing`, async (t) => {
    const publisher = await startBadPublisher(t)
    const reading = await openReading(t, { now })
    const address = `${publisher.origin}/${encodeURIComponent(name)}`
    const response = await openPages(reading).post('/feeds', { address })
    assert.equal(response.status, 422)
    assert.match(textOf(readPage(await response.text()).one('p', withClass('error'))), says)
    assert.equal((await reading.store.read((reader) => reader.listFeeds())).length, 0)
  })
}

test('a feed that says it is the site of a known outlet does not become that outlet', async (t) => {
  const claim = 'https://known.example/'
  const publisher = await startWebServer((_, response) =>
    response.end(`<rss><channel><title>Known</title><link>${claim}</link></channel></rss>`),
  )
  t.after(() => publisher.close())
  const reading = await openReading(t, { now })
  const own = { feedUrl: 'https://known.example/feed', title: 'Known' }
  await reading.store.write((writer) => subscribe(writer, own, now))
  const added = await reading.commands.addFeed({ address: `${publisher.origin}/feed` })
  assert.equal(added.kind, 'added')
  const feeds = await reading.store.read((reader) => reader.listFeeds())
  assert.equal(new Set(feeds.map(({ outletId }) => outletId)).size, 2)
  assert.equal(feeds[1]?.siteUrl, claim)
})

test('a feed that a site keeps elsewhere is of its outlet, chosen among several too', async (t) => {
  const service = await startWebServer((_, response) => response.end(feedOf('Bay by mail')))
  t.after(() => service.close())
  const link = (title: string, href: string) =>
    `<link rel="alternate" type="application/rss+xml" title="${title}" href="${href}">`
  const { store, pages, origin } = await openSite(t, {
    '/': link('Bay Courier', '/feed') + link('Bay by mail', `${service.origin}/bay`),
  })
  const page = readPage(await (await pages.post('/feeds', { address: origin })).text())
  const [form] = page.all('form', (one) => textOf(one).includes(service.origin))
  const fields = within(form ?? page.one('form'), 'input').map(({ attribs }) => [attribs.name, attribs.value])
  await pages.post('/feeds', Object.fromEntries(fields))
  const [feed] = await store.read((reader) => reader.listFeeds())
  assert.deepEqual([feed?.url, feed?.siteUrl], [`${service.origin}/bay`, `${origin}/`])
})
