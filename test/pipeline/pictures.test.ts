import assert from 'node:assert/strict'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Pictures } from '../../src/pipeline/commands.ts'
import { renderRss } from '../render-rss.ts'
import { startWebServer } from '../web-server.ts'
import { openPages } from './open-pages.ts'
import { gif, openShow, start } from './open-show.ts'

const minute = 60_000

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
