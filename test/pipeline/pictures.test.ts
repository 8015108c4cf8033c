import assert from 'node:assert/strict'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { Pictures } from '../../src/pipeline/commands.ts'
import { openPictures } from '../../src/pipeline/open-pictures.ts'
import { makeFolder } from '../make-folder.ts'
import { renderRss } from '../render-rss.ts'
import { startWebServer } from '../web-server.ts'
import { openPages } from './open-pages.ts'
import { openReading } from './open-reading.ts'

const start = Date.UTC(2026, 5, 12, 15)
const minute = 60_000
const gif = Buffer.from('GIF89a and so on')
const settings = { userAgent: 'Octavo/1 (test)', allowAddresses: '127.0.0.1' }

/** A server that answers every path with a picture unless `others` has something else, and what shows its pictures. */
async function openShow(t: TestContext, { mostBytes = 1000, others = {} as Record<string, Buffer> } = {}) {
  const asked: string[] = []
  const headers: string[] = []
  const server = await startWebServer((request, response) => {
    asked.push(request.url ?? '')
    headers.push(request.headers.accept ?? '', request.headers.referer ?? '', request.headers.cookie ?? '')
    response.writeHead(200, { 'content-type': 'image/jpeg', 'set-cookie': 'reader=1' })
    response.end(others[request.url ?? ''] ?? gif)
  })
  t.after(() => server.close())
  let now = start
  const reading = await openReading(t, { now: () => now })
  const folder = join(await makeFolder(t), 'pictures')
  const open = async () => {
    const events = { pictureFailed() {} }
    const options = { store: reading.store, settings, folder, mostBytes, events, now: () => now }
    const pictures = await openPictures(options)
    t.after(() => pictures.close())
    return pictures
  }
  const wait = (ms: number) => {
    now += ms
  }
  return { ...reading, ...{ origin: server.origin, asked, headers, folder, open, wait } }
}

const load = (pictures: Pictures, url: string) => pictures.load(pictures.sign(url))

test('pictures on every page come from here, and outlets see one request for each', async (t) => {
  const show = await openShow(t)
  const { origin, asked } = show
  const text = `<p>Rain fell on the pier.</p><img src="${origin}/a.gif?x=1&amp;y=2" width="3" height="4">`
  const feed = renderRss({
    title: 'Bay Courier',
    items: [{ title: 'Ferry sails', text, publishedAt: start }],
  })
  const publisher = await startWebServer((_, response) => response.end(feed))
  t.after(() => publisher.close())
  await show.read(`${publisher.origin}/feed`)
  const pages = openPages(show, await show.open())
  for (const path of ['/article/1', '/outlet/1']) {
    const pictures = (await pages.get(path)).all('img')
    assert.ok(pictures.length > 0, path)
    for (const { attribs } of pictures) {
      assert.match(attribs.src ?? '', /^\/image\/[\w-]{22}\/[\w-]+$/)
      assert.equal(attribs.loading, 'lazy')
      const answer = await pages.load(attribs.src ?? '')
      assert.deepEqual([answer.status, answer.headers.get('content-type')], [200, 'image/gif'])
      assert.match(answer.headers.get('cache-control') ?? '', /^private, max-age=\d+/)
      assert.equal(answer.headers.get('x-content-type-options'), 'nosniff')
      assert.equal(answer.headers.get('set-cookie'), null)
      assert.deepEqual(Buffer.from(await answer.arrayBuffer()), gif)
    }
  }
  const [picture] = (await pages.get('/article/1')).all('img')
  assert.deepEqual([picture?.attribs.width, picture?.attribs.height], ['3', '4'])
  assert.match((await pages.get('/about')).text, /Octavo fetches them/)
  assert.deepEqual(asked, ['/a.gif?x=1&y=2'])
  assert.match(show.headers.join(' '), /^image\/avif, .*;q=0.1 {2}$/)
})

test('without that option browsers load pictures from the outlets', async (t) => {
  const show = await openShow(t)
  const text = `<img src="${show.origin}/a.gif"> Rain.`
  const feed = renderRss({ title: 'Bay Courier', items: [{ title: 'Ferry sails', text }] })
  const publisher = await startWebServer((_, response) => response.end(feed))
  t.after(() => publisher.close())
  await show.read(`${publisher.origin}/feed`)
  const pages = openPages(show)
  assert.equal((await pages.get('/article/1')).one('img').attribs.src, `${show.origin}/a.gif`)
  const { signature, encoded } = (await show.open()).sign(`${show.origin}/a.gif`)
  assert.equal((await pages.load(`/image/${signature}/${encoded}`)).status, 404)
})

test('an address that is not ours is not fetched', async (t) => {
  const { open, origin, asked } = await openShow(t)
  const pictures = await open()
  const { signature } = pictures.sign(`${origin}/a.gif`)
  const { encoded } = pictures.sign(`${origin}/b.gif`)
  assert.equal(await pictures.load({ signature, encoded }), undefined)
  assert.deepEqual(asked, [])
})

test('an address stays good over a restart, and the picture is kept', async (t) => {
  const { open, origin, asked } = await openShow(t)
  const first = await open()
  const address = first.sign(`${origin}/a.gif`)
  await first.load(address)
  assert.deepEqual(await (await open()).load(address), { bytes: gif, type: 'image/gif' })
  assert.equal(asked.length, 1)
})

const refused = [
  { name: 'SVG', given: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>') },
  { name: 'a page that calls itself a picture', given: Buffer.from('<!doctype html><script>') },
  { name: 'more than ten megabytes', given: Buffer.concat([gif, Buffer.alloc(10_000_000)]) },
]
for (const { name, given } of refused)
  test(`${name} is not shown, not kept, and asked for again after ten minutes only`, async (t) => {
    const { open, origin, asked, wait, folder } = await openShow(t, { others: { '/a': given } })
    const pictures = await open()
    for (let time = 0; time < 3; time++) assert.equal(await load(pictures, `${origin}/a`), undefined)
    assert.equal(asked.length, 1)
    wait(10 * minute)
    await load(pictures, `${origin}/a`)
    assert.equal(asked.length, 2)
    assert.deepEqual(await readdir(folder), [])
  })

test('a private address is not asked', async (t) => {
  const { open, asked, origin } = await openShow(t)
  const pictures = await open()
  for (const host of ['169.254.169.254', '10.0.0.1', '127.0.0.2', '[::1]'])
    assert.equal(await load(pictures, origin.replace('127.0.0.1', host)), undefined)
  assert.deepEqual(asked, [])
})

test('one picture that many ask for at once is fetched once', async (t) => {
  const { open, origin, asked } = await openShow(t)
  const pictures = await open()
  const loaded = await Promise.all(Array.from({ length: 5 }, () => load(pictures, `${origin}/a.gif`)))
  assert.ok(loaded.every((picture) => picture?.type === 'image/gif'))
  assert.equal(asked.length, 1)
})

test('where there is no room those go that nobody has looked at for longest, over a restart too', async (t) => {
  const { open, origin, asked, folder, wait } = await openShow(t, { mostBytes: 3 * gif.length })
  const look = async (names: string, pictures: Pictures) => {
    for (const name of names) {
      wait(90 * minute)
      await load(pictures, `${origin}/${name}`)
    }
  }
  await look('abca', await open())
  await writeFile(join(folder, 'half.part'), 'GIF')
  await look('d', await open())
  assert.equal((await readdir(folder)).length, 3)
  asked.length = 0
  await look('acd', await open())
  assert.deepEqual(asked, [])
  await look('b', await open())
  assert.deepEqual(asked, ['/b'])
})
