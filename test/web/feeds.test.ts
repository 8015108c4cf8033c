import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { StoreWriter } from '../../src/store/store.ts'
import { fillNewsroom, newsroomNow } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { type ReadPage, readPage, textOf, withClass, within } from './read-page.ts'

describe('the page of feeds', () => {
  let site: OpenSite
  before(async () => {
    site = await openSite({ fill: fillNewsroom })
  })
  after(() => site.close())

  it('shows each feed with its health, folders first, and a sentence for one that fails', async () => {
    const page = await site.get('/feeds')
    assert.equal(page.all('tr', (row) => 'data-entry' in row.attribs).length, 6)
    assert.deepEqual(
      page.all('section', withClass('folder')).map((folder) => textOf(folder).split(' Feed')[0]),
      ['Dispatches', 'Without a folder'],
    )
    assert.match(
      page.text,
      /Failing ?The host took too long to answer\. Failed 3 times in a row\. It is asked again later\./,
    )
  })

  it('shows the failing ones alone when asked', async () => {
    const page = await site.get((await site.get('/feeds')).linkTo('Failing (1)'))
    assert.equal(page.all('tr', (row) => 'data-entry' in row.attribs).length, 1)
    assert.match((await site.get('/feeds?show=paused')).text, /There is no such feed/)
  })

  it('shows a long list a page at a time, each feed once', async () => {
    const many = await openSite({ fill: (store) => store.write((writer) => addFeeds(writer, 450)) })
    let page = await many.get('/feeds')
    assert.match(page.text, /Feeds 1 to 200 of 450/)
    assert.ok(page.html.length < 200_000)
    const seen = linksToFeeds(page)
    for (const from of [201, 401]) {
      page = await many.get(page.linkTo('Next'))
      assert.match(page.text, new RegExp(`Feeds ${from} to`))
      seen.push(...linksToFeeds(page))
    }
    await many.close()
    assert.equal(seen.length, 450)
    assert.equal(new Set(seen).size, 450)
    assert.equal(page.all('a', (link) => link.attribs.rel === 'next').length, 0)
  })

  it('keeps an address that could not be added, and says why', async () => {
    const typed = 'https://nowhere.example/"feed"'
    const response = await site.post('/feeds', { address: typed })
    assert.equal(response.status, 422)
    const page = readPage(await response.text())
    assert.equal(page.one('input', (input) => input.attribs.name === 'address').attribs.value, typed)
    assert.match(textOf(page.one('p', withClass('error'))), /There is no such host/)
  })

  it('asks for an address where none was typed', async () => {
    const page = readPage(await (await site.post('/feeds', { address: '  ' })).text())
    assert.match(textOf(page.one('p', withClass('error'))), /Type the address/)
  })

  it('lets the reader choose where a page names several feeds', async () => {
    const candidates = [
      { url: 'https://many.example/a', title: 'World', kind: 'articles' },
      { url: 'https://many.example/b', title: 'Talk', kind: 'podcast' },
    ] as const
    const choosing = await openSite({ outcome: { kind: 'choice', candidates } })
    const page = readPage(await (await choosing.post('/feeds', { address: 'many.example' })).text())
    await choosing.close()
    const offered = page.all('input', (input) => input.attribs.type === 'hidden')
    assert.deepEqual(
      offered.map((input) => input.attribs.value),
      candidates.map(({ url }) => url),
    )
    const shown = page.all('li', (line) => /many\.example/.test(textOf(line))).map(textOf)
    assert.deepEqual(shown, [
      'World Articles https://many.example/a Add',
      'Talk Podcast https://many.example/b Add',
    ])
  })

  it('leads to the feed that was added', async () => {
    const feed = await site.store.read(async (reader) => (await reader.listFeeds())[0])
    assert.ok(feed)
    const adding = await openSite({ outcome: { kind: 'added', feed } })
    const response = await adding.post('/feeds', { address: feed.url })
    await adding.close()
    assert.equal(response.status, 303)
    assert.equal(response.headers.get('location'), `/feeds/${feed.id}?notice=added`)
  })

  it('imports an OPML file and shows the lines that were of no use', async () => {
    const file = new File(['<opml/>'], 'mine.opml')
    const page = readPage(await (await site.post('/feeds/import', { file })).text())
    assert.match(page.text, /2 feeds were added, 1 was there already\./)
    assert.match(page.text, /<outline text="lost"\/> and 2 more lines/)
  })

  it('refuses a file that is none, is not OPML, or is too large', async () => {
    const cases = [
      { fields: {}, status: 422, says: /Choose an OPML file first/ },
      { fields: { file: new File(['{}'], 'a.json') }, status: 422, says: /not OPML/ },
      {
        fields: { file: new File([new Uint8Array(5.5e6)], 'a.opml') },
        status: 413,
        says: /larger than 5 MB/,
      },
    ]
    for (const { fields, status, says } of cases) {
      const response = await site.post('/feeds/import', { ...fields })
      assert.equal(response.status, status)
      assert.match(readPage(await response.text()).text, says)
    }
  })

  it('gives all feeds as an OPML file', async () => {
    const response = await site.fetch(new Request('http://localhost/feeds/export'))
    assert.match(response.headers.get('content-disposition') ?? '', /octavo\.opml/)
    assert.equal(await response.text(), '<opml version="2.0"/>')
  })

  it('tells of a feed that fails what happened, when it is tried next, and lets it be tried now', async () => {
    const failing = (await site.get('/feeds?show=failing')).one('a', ({ attribs }) =>
      /^\/feeds\/\d+$/.test(attribs.href ?? ''),
    )
    const page = await site.get(failing.attribs.href ?? '')
    assert.match(page.text, /The host took too long to answer\. Failed 3 times in a row\./)
    assert.match(page.text, /Last tried .+\. It began to fail .+\. It is read/)
    assert.equal(textOf(page.one('form', ({ attribs }) => /\/read$/.test(attribs.action ?? ''))), 'Try now')
  })

  it('renames a feed, moves it, pauses and resumes it, and tells so', async () => {
    const renamed = await site.post('/feeds/1', { title: 'The Bay', folder: 'Coast' })
    assert.match((await site.get(renamed.headers.get('location') ?? '')).html, /Saved\./)
    const page = await site.get('/feeds/1')
    assert.equal(textOf(page.one('h1')), 'The Bay')
    assert.match((await site.get('/feeds')).text, /Coast/)
    await site.post('/feeds/1/pause', {})
    assert.match((await site.get('/feeds/1')).text, /Paused/)
    await site.post('/feeds/1/resume', {})
    assert.match((await site.get('/feeds/1')).text, /Well/)
  })

  it('keeps what was typed where a name is missing', async () => {
    const response = await site.post('/feeds/1', { title: ' ', folder: 'Hills' })
    assert.equal(response.status, 422)
    const page = readPage(await response.text())
    assert.equal(page.one('input', (input) => input.attribs.name === 'folder').attribs.value, 'Hills')
    assert.match(page.text, /A feed needs a name/)
  })

  it('asks what becomes of the articles, and removes nothing before that is said', async () => {
    const page = await site.get('/feeds/2/remove')
    assert.match(textOf(page.one('fieldset')), /^What becomes of its 3 articles\?/)
    assert.equal((await site.post('/feeds/2/remove', {})).status, 422)
    assert.equal((await site.post('/feeds/2/remove', { articles: 'keep' })).status, 303)
    await site.get('/feeds/2', 404)
    assert.equal((await site.get('/outlet/2')).all('li', withClass('line')).length, 3)
  })

  it('shows a notice of its own table only', async () => {
    assert.match((await site.get('/feeds?notice=read&count=3')).html, /Read: 3 new\./)
    assert.match((await site.get('/feeds?notice=read&count=0')).html, /Read: nothing is new\./)
    assert.match(
      (await site.get('/feeds?notice=imported&count=0&further=9')).html,
      /0 feeds were added, 9 were there already\./,
    )
    assert.equal((await site.get('/feeds?notice=toString')).all('p', withClass('notice')).length, 0)
    assert.equal((await site.get('/feeds?notice=<b>x')).all('p', withClass('notice')).length, 0)
  })

  it('refuses a form that is far too large', async () => {
    assert.equal((await site.post('/feeds', { address: 'x'.repeat(100_000) })).status, 413)
  })
})

function linksToFeeds(page: ReadPage): (string | undefined)[] {
  const rows = page.all('tr', (row) => 'data-entry' in row.attribs)
  return rows.map((row) => within(row, 'a')[0]?.attribs.href)
}

async function addFeeds(writer: StoreWriter, count: number): Promise<void> {
  const outlet = { homeUrl: undefined, country: undefined, language: undefined, addedAt: newsroomNow }
  const { id: outletId } = await writer.saveOutlet({ ...outlet, name: 'Ledger', domain: 'ledger.example' })
  for (let at = 0; at < count; at++) {
    const times = { addedAt: newsroomNow, dueAt: newsroomNow }
    await writer.saveFeed({
      ...times,
      outletId,
      url: `https://ledger.example/${at}`,
      title: `Part ${at % 7}`,
    })
  }
}
