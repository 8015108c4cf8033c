import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { SampleEdition } from '../../src/web/site.ts'
import { fillNewsroom } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { textOf, withClass } from './read-page.ts'

describe('the sample edition', () => {
  let source: OpenSite
  let site: OpenSite
  let edition: SampleEdition | undefined
  before(async () => {
    source = await openSite({ fill: fillNewsroom })
    site = await openSite({ sample: async () => edition })
  })
  after(async () => {
    await site.close()
    await source.close()
  })

  it('is not there while there is none: the page says that nothing is here yet', async () => {
    assert.match((await site.get('/')).text, /There is nothing here yet/)
  })

  it('stands in for the front page until the first article is here, plainly marked', async () => {
    edition = { store: source.store, isReady: true }
    const page = await site.get('/')
    assert.match(
      textOf(page.one('aside')),
      /^Sample edition: invented outlets and events, shown until the first article of your own feeds is here/,
    )
    assert.equal(page.all('article').length, 8)
  })

  it('keeps to itself: its links lead to its own pages', async () => {
    const page = await site.get('/')
    const links = page.all('a').map((link) => link.attribs.href ?? '')
    const leaving = links.filter(
      (href) =>
        !href.startsWith('/sample/') && !/^(#main|\/feeds|\/about|\/keys|\/settings(\/\w+)?)$/.test(href),
    )
    assert.deepEqual(leaving, [])
    const article = await site.get(page.linkTo('Poll sees mayor Tessen ahead by three points'))
    assert.match(textOf(article.one('aside', withClass('banner'))), /^Sample edition/)
    await site.get('/article/1', 404)
  })

  it('is what a search finds while it stands in, from every page', async () => {
    const form = (await site.get('/feeds')).one('form', withClass('quick-search'))
    const page = await site.get(`${form.attribs.action}?q=ferry`)
    assert.match(textOf(page.one('aside', withClass('banner'))), /^Sample edition/)
    assert.ok(page.all('li', withClass('line')).length > 0)
    const here = page.one('a', (link) => link.attribs['aria-current'] === 'page')
    assert.equal(textOf(here), 'Search')
  })

  it('stands in wherever an address names nothing of the store, but in no feed', async () => {
    for (const path of ['/people', '/tags', '/polls', '/briefing', '/ask']) {
      const page = await site.get(path)
      assert.match(textOf(page.one('aside', withClass('banner'))), /^Sample edition/, path)
    }
    const response = await site.fetch(new Request('http://localhost/briefing/feed'))
    assert.doesNotMatch(await response.text(), /<entry>/)
  })

  it('says in a demonstration that it is one, and that nothing is kept', async () => {
    const demo = await openSite({ sample: async () => edition, isDemo: true })
    const page = await demo.get('/')
    await demo.close()
    assert.match(textOf(page.one('aside')), /demonstration.* invented, and nothing of it is kept/)
  })

  it('says while it is being prepared', async () => {
    edition = { store: source.store, isReady: false }
    assert.match(textOf((await site.get('/')).one('aside')), /It is being prepared/)
  })

  it('gives way to the first article of the reader, and stays at its own address', async () => {
    edition = { store: source.store, isReady: true }
    await fillNewsroom(site.store)
    assert.equal((await site.get('/')).all('aside').length, 0)
    assert.match(textOf((await site.get('/sample/')).one('aside')), /to show what Octavo does/)
  })
})
