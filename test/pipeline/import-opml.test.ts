import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FeedId } from '../../src/model/ids.ts'
import { renderRss } from '../render-rss.ts'
import { readPage } from '../web/read-page.ts'
import { startWebServer } from '../web-server.ts'
import { openPages } from './open-pages.ts'
import { openReading } from './open-reading.ts'

const now = Date.UTC(2026, 5, 12, 15)
const opml = (lines: readonly string[]) =>
  new File([`<opml version="2.0"><body>${lines.join('\n')}</body></opml>`], 'mine.opml')
const line = (number: number) =>
  `<outline text="Outlet ${number}" xmlUrl="https://outlet${number}.example/feed"/>`
const lines = (count: number) => Array.from({ length: count }, (_, number) => line(number))

test('an OPML of 10,000 lines is taken whole, and once only', async (t) => {
  const reading = await openReading(t, { now })
  const list = lines(10_000)
  const first = await openPages(reading).post('/feeds/import', { file: opml(list) })
  assert.equal(first.headers.get('location'), '/feeds?notice=imported&count=10000')
  const again = await openPages(reading).post('/feeds/import', { file: opml(list.slice(0, 500)) })
  assert.equal(again.headers.get('location'), '/feeds?notice=imported&count=0&further=500')
  const { total, neverRead } = await reading.store.read((reader) => reader.countFeeds())
  assert.deepEqual([total, neverRead], [10_000, 10_000])
})

test('bad lines are shown, and the good ones beside them are there, in their folders', async (t) => {
  const reading = await openReading(t, { now })
  const bad = [
    '<outline text="Mail" xmlUrl="mailto:desk@outlet.example"/>',
    '<outline text="Nothing" xmlUrl=""/>',
  ]
  const folder = `<outline text="Coast">${line(1)}<outline text="North">${line(2)}</outline></outline>`
  const response = await openPages(reading).post('/feeds/import', { file: opml([...bad, folder, line(3)]) })
  const page = readPage(await response.text())
  assert.match(page.text, /3 feeds were added.*mailto:desk@outlet\.example/)
  const feeds = await reading.store.read((reader) => reader.listFeeds())
  assert.deepEqual(feeds.map(({ title, folder }) => [title, folder]).sort(), [
    ['Outlet 1', 'Coast'],
    ['Outlet 2', 'Coast / North'],
    ['Outlet 3', undefined],
  ])
})

const refused = [
  {
    name: 'a feed',
    given: '<rss version="2.0"><channel><title>x</title></channel></rss>',
    says: /The file is not OPML/,
  },
  { name: 'JSON', given: '{"feeds": ["https://outlet.example/feed"]}', says: /The file is not OPML/ },
  { name: 'a picture', given: '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', says: /The file is not OPML/ },
  { name: 'an empty file', given: '', says: /The file is empty/ },
  {
    name: 'OPML without a feed',
    given: '<opml><body><outline text="Note"/></body></opml>',
    says: /no feed is listed in it/,
  },
]
for (const { name, given, says } of refused) {
  test(`${name} is refused as OPML with a sentence, and what is there stays`, async (t) => {
    const reading = await openReading(t, { now })
    await openPages(reading).post('/feeds/import', { file: opml([line(1)]) })
    const response = await openPages(reading).post('/feeds/import', { file: new File([given], 'mine.opml') })
    assert.equal(response.status, 422)
    const page = readPage(await response.text())
    assert.match(page.text, says)
    assert.match(page.text, /1 feed: .*Outlet 1/)
  })
}

test('what is exported can be imported elsewhere, folders and names included', async (t) => {
  const [one, other] = [await openReading(t, { now }), await openReading(t, { now })]
  await openPages(one).post('/feeds/import', {
    file: opml([`<outline text="A &amp; B &quot;C&quot;">${line(1)}</outline>`, line(2)]),
  })
  await other.commands.importOpml(await one.commands.exportOpml())
  const list = async ({ store }: typeof one) =>
    (await store.read((reader) => reader.listFeeds())).map(({ title, url, folder }) => ({
      title,
      url,
      folder,
    }))
  const exported = await list(one)
  assert.equal(exported.length, 2)
  assert.deepEqual(await list(other), exported)
})

test('a line without a title is called by its host until the feed is read, and a name that a person gave stays', async (t) => {
  const reading = await openReading(t, { now })
  const { origin, close } = await startWebServer((_, response) =>
    response.end(renderRss({ title: 'The Harbour Post', items: [] })),
  )
  t.after(close)
  const outlines = [
    `<outline xmlUrl="${origin}/one"/>`,
    `<outline text="${origin}/two" xmlUrl="${origin}/two"/>`,
    `<outline text="Mine" xmlUrl="${origin}/mine"/>`,
  ]
  await openPages(reading).post('/feeds/import', { file: opml(outlines) })
  const list = async () => {
    const feeds = await reading.store.read((reader) => reader.listFeeds())
    const outlets = await reading.store.read((reader) => reader.listOutlets(feeds.map((one) => one.outletId)))
    const nameOf = new Map(outlets.map(({ id, name }) => [id, name]))
    return feeds.map((feed) => `${feed.title} of ${nameOf.get(feed.outletId)}`).sort()
  }
  const { host } = new URL(origin)
  assert.deepEqual(await list(), [`${host} of ${host}`, `${host} of ${host}`, 'Mine of Mine'])
  for (const path of ['one', 'two', 'mine']) await reading.read(`${origin}/${path}`)
  const post = 'The Harbour Post of The Harbour Post'
  assert.deepEqual(await list(), ['Mine of Mine', post, post])
  const feed = (await reading.store.read((reader) => reader.findFeedByUrl(`${origin}/one`)))?.id as FeedId
  await reading.commands.changeFeed(feed, { title: host })
  await reading.read(`${origin}/one`)
  assert.deepEqual((await list()).at(0), `${host} of The Harbour Post`)
})
