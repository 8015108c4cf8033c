import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { fillNewsroom } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { textOf } from './read-page.ts'

describe('a text that is wrong', () => {
  let site: OpenSite
  before(async () => {
    site = await openSite({ fill: fillNewsroom })
  })
  after(() => site.close())

  it('is told once an article, with a note or without, and seen to', async () => {
    assert.match((await site.get('/reports')).text, /No text is said to be wrong/)
    assert.match((await site.get('/article/1')).text, /This text is wrong/)
    const sent = await site.post('/article/1/report', { note: `  ${'<b>half</b> is missing '.repeat(50)}` })
    assert.equal(sent.status, 303)
    const article = await site.get(sent.headers.get('location') ?? '')
    assert.match(article.text, /This text was said to be wrong/)
    assert.equal(article.all('form', (form) => form.attribs.action === '/article/1/report').length, 0)
    await site.post('/article/2/report', {})
    const feeds = await site.get('/feeds')
    const reports = await site.get(feeds.linkTo('2 texts are said to be wrong'))
    assert.equal(reports.all('li', (item) => 'data-entry' in item.attribs).length, 2)
    assert.equal(textOf(reports.one('blockquote')).length, 500)
    assert.match(reports.linkTo('Help with its text'), /^\/outlet\/\d+\/text\?page=https/)
    await site.get(reports.linkTo('Help with its text'))
    for (const id of [1, 2]) assert.equal((await site.post(`/reports/${id}/done`, {})).status, 303)
    assert.match((await site.get('/reports')).text, /No text is said to be wrong/)
    assert.doesNotMatch((await site.get('/feeds')).text, /said to be wrong/)
  })

  it('is not told of an article that is none, nor of the sample', async () => {
    assert.equal((await site.post('/article/777/report', {})).status, 404)
    const sample = { store: site.store, isReady: true }
    const both = await openSite({ sample: async () => sample })
    assert.doesNotMatch((await both.get('/sample/article/1')).text, /This text is wrong/)
    assert.doesNotMatch((await both.get('/sample/outlet/1')).text, /Help with its text/)
    await both.get('/sample/outlet/1/text', 404)
    assert.equal((await both.post('/sample/article/1/report', {})).status, 404)
    await both.close()
  })
})
