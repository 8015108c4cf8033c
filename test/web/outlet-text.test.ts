import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Feed } from '../../src/model/feed.ts'
import { addFeed, entry } from '../contract/newsroom.ts'
import { startWebServer, type WebServer } from '../web-server.ts'
import { newsroomNow } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { readPage, textOf, withClass, within } from './read-page.ts'

const sentence = 'The ferry sailed at noon and came back with the evening tide, said the harbour master. '
const page = `<!doctype html><html lang="en"><head><title>The ferry sails</title></head><body><main><article><h1>The ferry sails</h1>
<p>${sentence.repeat(4)}</p><p>${sentence.repeat(3)}</p><p class="tides">${'Our tides are measured at noon, and the harbour master signs them. '.repeat(4)}</p></article></main></body></html>`

describe('the page of an outlet’s text', () => {
  let site: OpenSite
  let publisher: WebServer
  before(async () => {
    publisher = await startWebServer((request, response) => {
      const isPage = request.url === '/ferry'
      response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html' }).end(isPage ? page : '')
    })
    const { origin } = publisher
    site = await openSite({
      fill: (store) =>
        store.write(async (writer) => {
          const feed: Feed = await addFeed(writer, new URL(origin).host, `${origin}/feed`, 'en')
          const said = { url: `${origin}/ferry`, publishedAt: newsroomNow, isTruncated: true }
          await writer.saveReceived(feed, [entry('ferry', said)], newsroomNow)
        }),
    })
  })
  after(() => Promise.all([site.close(), publisher.close()]))

  const send = async (path: string, fields: Record<string, string>, status: number) => {
    const response = await site.post(path, { source: 'page', keep: '', drop: '', address: '', ...fields })
    assert.equal(response.status, status)
    return readPage(await response.text())
  }
  const tryOut = (fields: Record<string, string>, status = 200) =>
    send('/outlet/1/text/try', { address: `${publisher.origin}/ferry`, ...fields }, status)
  const stored = () => site.store.read((reader) => reader.findOutletRules(1 as never))

  it('is reached from the outlet’s page, and offers its newest article', async () => {
    const href = (await site.get('/outlet/1')).linkTo('Help with its text')
    const form = await site.get(href)
    const offered = form.one('input', (input) => input.attribs.name === 'address')
    assert.equal(offered.attribs.value, `${publisher.origin}/ferry`)
    assert.equal(form.all('option').length, 1)
    await site.get('/outlet/77/text', 404)
  })

  it('shows what rules take away, with words, and stores nothing', async () => {
    const tried = await tryOut({ drop: '.tides\r\n\r\naside' })
    const [, now, then] = within(tried.one('section', withClass('trial')), 'section')
    assert.ok(now && then)
    assert.match(within(now, 'del').map(textOf).join(), /^taken away: Our tides/)
    assert.deepEqual(within(then, 'ins'), [])
    assert.match(textOf(then), /The ferry sailed/)
    assert.doesNotMatch(textOf(then), /Our tides/)
    assert.match(tried.text, /1 part of the page is never text/)
    assert.match(tried.text, /1 line is taken away, 0 added\. Nothing was stored\./)
    assert.equal(await stored(), undefined)
  })

  it('says when nothing matches, and when nothing is left', async () => {
    assert.match((await tryOut({ keep: '.story' })).text, /As nothing matches what the text is/)
    assert.match((await tryOut({ drop: 'body' })).text, /No article was found/)
    assert.match((await tryOut({ source: 'feed' })).text, /although the feed alone is chosen/)
  })

  const faults: readonly { name: string; fields: Record<string, string>; says: RegExp }[] = [
    { name: 'no selector', fields: { drop: 'p\ndiv[' }, says: /“div\[” is not a CSS selector/ },
    { name: 'too many', fields: { keep: 'p\n'.repeat(41) }, says: /more than 40 selectors/ },
    { name: 'no address', fields: { address: ' ' }, says: /Choose or type the address/ },
    {
      name: 'another site',
      fields: { address: 'https://other.example/a' },
      says: /not an address of this outlet/,
    },
    { name: 'no page', fields: { address: 'ferry' }, says: /not an address of this outlet/ },
  ]
  for (const { name, fields, says } of faults)
    it(`keeps what was typed where it cannot be tried: ${name}`, async () => {
      const refused = await tryOut({ keep: 'main\narticle', ...fields }, 422)
      assert.match(textOf(refused.one('p', withClass('error'))), says)
      const area = refused.one('textarea', (one) => one.attribs.name === 'keep')
      assert.equal(textOf(area), (fields.keep ?? 'main article').trim().replaceAll('\n', ' '))
    })

  it('says why a page cannot be had', async () => {
    const refused = await tryOut({ address: `${publisher.origin}/gone` }, 422)
    assert.match(refused.text, /The page could not be read\. The outlet says that nothing is at this address/)
  })

  it('keeps rules, says what happens next, and makes recent pages due', async () => {
    const bad = await send('/outlet/1/text', { drop: 'div[' }, 422)
    assert.match(bad.text, /is not a CSS selector/)
    const saved = await site.post('/outlet/1/text', { source: 'page', keep: '', drop: '.tides' })
    assert.equal(saved.status, 303)
    const told = await site.get(saved.headers.get('location') ?? '')
    assert.match(told.html, /Pages of the last two days are read again/)
    assert.equal(textOf(told.one('textarea', (one) => one.attribs.name === 'drop')), '.tides')
    assert.deepEqual((await stored())?.drop, ['.tides'])
    assert.match((await tryOut({})).text, /0 lines are taken away, 1 added/)
    const feed = await site.post('/outlet/1/text', { source: 'feed' })
    assert.match((await site.get(feed.headers.get('location') ?? '')).html, /are not read any more/)
    assert.match((await site.get('/article/1')).text, /By the rules of the outlet’s text/)
    const none = await site.post('/outlet/1/text', { source: 'page' })
    assert.match((await site.get(none.headers.get('location') ?? '')).html, /there are no rules/)
  })
})
