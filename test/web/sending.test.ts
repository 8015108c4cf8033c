import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addFeed, entry } from '../contract/newsroom.ts'
import { newsroomNow } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { readPage, textOf } from './read-page.ts'

const url = 'https://harbour.example/ferry'
const sentence = 'The ferry sailed at noon and came back with the evening tide, said the harbour master. '
const toPage = (canonical = '') =>
  `<html lang="en"><head><title>The ferry sails</title>${canonical}<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script></head><body><main><article><h1>The ferry sails</h1><p>${sentence.repeat(4)}</p><p>${sentence.repeat(3)}</p></article></main></body></html>`
const link = (href: string) => `<link rel="canonical" href="${href}">`

describe('pages that a browser sends', () => {
  let site: OpenSite
  let action: string
  before(async () => {
    site = await openSite({
      fill: (store) =>
        store.write(async (writer) => {
          const feed = await addFeed(writer, 'harbour.example', 'https://harbour.example/feed', 'en')
          const said = { url, publishedAt: newsroomNow, text: 'It sails.', isTruncated: true }
          await writer.saveReceived(feed, [entry('ferry', said)], newsroomNow)
        }),
    })
  })
  after(() => site.close())

  const findAction = async () =>
    (await site.get('/sending')).one('form', (form) => form.attribs.action?.startsWith('/send/') ?? false)
      .attribs.action ?? ''
  const current = async () =>
    (await site.store.read((reader) => reader.listCurrentRevisions([1 as never])))[0]
  const send = async (fields: Record<string, string | File>, status: number) => {
    const response = await site.post(action, fields)
    assert.equal(response.status, status)
    return response
  }

  it('are sent with a bookmark that holds a token, once one was made', async () => {
    assert.equal((await site.get('/sending')).all('textarea').length, 0)
    assert.equal((await site.post('/send/', { address: url, html: toPage() })).status, 404)
    assert.equal((await site.post('/send/undefined', { address: url, html: toPage() })).status, 403)
    await site.post('/sending', {})
    action = await findAction()
    const code = decodeURIComponent(textOf((await site.get('/sending')).one('textarea')))
    assert.ok(code.startsWith('javascript:(()=>{'))
    assert.ok(code.includes(`f.action="http://localhost${action}"`))
    assert.doesNotThrow(() => new Function(code.slice('javascript:'.length)))
  })

  const refused: readonly { name: string; fields: Record<string, string>; status: number; says: RegExp }[] = [
    {
      name: 'an address that no article has',
      fields: { address: `${url}-2`, html: toPage() },
      status: 404,
      says: /No article with this address is here\. Follow a feed/,
    },
    {
      name: 'a page that says it is one of another site',
      fields: { address: 'https://evil.example/ferry', html: toPage(link(url)) },
      status: 404,
      says: /No article with this address/,
    },
    {
      name: 'what is no address',
      fields: { address: 'javascript:1', html: toPage() },
      status: 404,
      says: /No article with this address/,
    },
    {
      name: 'a page without a text',
      fields: { address: url, html: '<html><b' },
      status: 422,
      says: /No article was found/,
    },
    { name: 'no page', fields: { address: url }, status: 422, says: /Nothing came, or only a part/ },
    { name: 'no address', fields: { html: toPage() }, status: 422, says: /Nothing came, or only a part/ },
    {
      name: 'too much',
      fields: { address: url, html: 'x'.repeat(8_100_000) },
      status: 413,
      says: /larger than 8 MB/,
    },
  ]
  for (const { name, fields, status, says } of refused)
    it(`are refused with a sentence: ${name}`, async () => {
      const page = readPage(await (await send(fields, status)).text())
      assert.match(page.text, says)
      assert.equal((await current())?.source, 'feed')
    })

  it('become the text of their article, found with the marks of tracking at its address', async () => {
    const answer = await send({ address: `${url}?utm_source=letter#top`, html: toPage() }, 303)
    const article = await site.get(answer.headers.get('location') ?? '')
    assert.match(article.text, /came back with the evening tide/)
    assert.match(article.text, /as your browser showed it/)
    const [head] = await site.store.read((reader) => reader.listArticles([1 as never]))
    assert.equal(head?.revisedAt, undefined)
    assert.match((await site.get('/article/1/changes')).text, /No change of this article has been seen/)
  })

  it('are found by what the page calls its own address, and taken as a file', async () => {
    const html = toPage(link(url)).replace('at noon', 'at dawn')
    const file = new File([html], 'ferry.html', { type: 'text/html' })
    await send({ address: 'https://harbour.example/subscribers/ferry?id=7', html: file }, 303)
    assert.match((await current())?.text ?? '', /sailed at dawn/)
  })

  it('are taken no more with an earlier token', async () => {
    await site.post('/sending', {})
    await send({ address: url, html: toPage() }, 403)
    assert.notEqual(await findAction(), action)
  })
})
