import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makePng } from '../make-png.ts'
import { renderRss } from '../render-rss.ts'
import { waitUntil } from '../wait-until.ts'
import { startWebServer } from '../web-server.ts'
import { openPages } from './open-pages.ts'
import { openShow, start } from './open-show.ts'

const withoutSharp = await import('sharp').then(
  () => false,
  () => 'needs the optional sharp',
)

test('the place of a picture that was shown has its size and colours', { skip: withoutSharp }, async (t) => {
  const bands = [
    [255, 255, 255],
    [0, 0, 0],
  ] as const
  const png = makePng({ width: 64, height: 48, bands })
  const show = await openShow(t, { mostBytes: 100_000, others: { '/b.png': png } })
  const url = `${show.origin}/b.png`
  const text = `<p>Rain fell on the pier.</p><img src="${url}">`
  const feed = renderRss({
    title: 'Bay Courier',
    items: [{ title: 'Ferry sails', text, publishedAt: start }],
  })
  const publisher = await startWebServer((_, response) => response.end(feed))
  t.after(() => publisher.close())
  await show.read(`${publisher.origin}/feed`)
  const pictures = await show.open()
  const pages = openPages(show, pictures)
  const [before] = (await pages.get('/article/1')).all('img')
  assert.equal(before?.attribs.width, undefined)
  await pages.load(before?.attribs.src ?? '')
  await waitUntil('it was looked at', async () => pictures.findLook(url) !== undefined)
  // A page is given again for some seconds, unless a person changed something.
  await show.store.write((writer) => writer.saveAsked())
  const [after] = (await pages.get('/article/1')).all('img')
  assert.deepEqual([after?.attribs.width, after?.attribs.height], ['64', '48'])
  const colours = (await pages.get('/outlet/1')).all('path').flatMap(({ attribs }) => attribs.fill ?? [])
  assert.equal(colours.length, 6)
  assert.ok(
    colours.slice(0, 3).every((colour) => /^#[d-f]{3}$/.test(colour ?? '')),
    String(colours),
  )
})
