import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { mostSearches } from '../../src/model/reader.ts'
import { fillQuoted } from './fill-quoted.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { textOf, withClass } from './read-page.ts'

/** People and searches, step by step, in the order in which it stands here. */
describe('who is quoted, and a search', () => {
  let site: OpenSite
  before(async () => {
    site = await openSite({ fill: fillQuoted })
  })
  after(() => site.close())

  const titlesOf = async (path: string) =>
    (await site.get(path)).all('h2', withClass('card-title')).map((title) => textOf(title))
  const choose = async (address: string, choice: string) => {
    const response = await site.post(address, { choice })
    return [response.status, response.headers.get('location')]
  }
  const findTitle = () =>
    site.store.read(async (reader) => {
      const [article] = await reader.listArticles(
        await reader.searchArticleIds({ text: 'furnace', limit: 1 }),
      )
      return article?.title ?? ''
    })

  it('can be followed: a person', async () => {
    assert.match((await site.get('/person/anna-berg')).text, /Follow.*Mute/)
    const followed = [303, '/person/anna-berg?notice=followed']
    assert.deepEqual(await choose('/person/anna-berg/choice', 'follow'), followed)
    assert.match((await site.get('/person/anna-berg')).text, /You follow this/)
    assert.deepEqual(await titlesOf('/following'), [await findTitle()])
    assert.match((await site.get('/following')).text, /You follow Anna Berg/)
  })

  it('can be muted: a person', async () => {
    await choose('/person/anna-berg/choice', 'mute')
    assert.ok(!(await titlesOf('/')).includes(await findTitle()))
    const back = await choose('/person/anna-berg/choice?from=following', 'none')
    assert.deepEqual(back, [303, '/following?notice=unchosen'])
    assert.ok((await titlesOf('/')).includes(await findTitle()))
    assert.deepEqual((await choose('/person/nobody-there/choice', 'follow'))[0], 404)
  })

  it('can be followed: a search, in whichever way it is typed', async () => {
    const form = (await site.get('/search?q=furnace')).one('form', withClass('own'))
    assert.equal(form.attribs.action, '/search/choice?q=furnace')
    assert.deepEqual(await choose('/search/choice?q=+furnace+', 'follow'), [
      303,
      '/search?q=furnace&notice=followed',
    ])
    assert.match((await site.get('/search?q=furnace&from=2020-01-01')).text, /You follow this/)
    assert.deepEqual(await titlesOf('/following'), [await findTitle()])
    assert.match((await site.get('/following')).text, /“furnace” Search/)
  })

  it('can be muted: a search', async () => {
    await choose('/search/choice?q=furnace', 'mute')
    assert.ok(!(await titlesOf('/')).includes(await findTitle()))
    await choose('/search/choice?q=furnace&from=following', 'none')
    assert.ok((await titlesOf('/')).includes(await findTitle()))
  })

  it('can be narrowed to an outlet, a hashtag and a language', async () => {
    const wide = '/search/choice?q=&outlet=NorthernWire.example&tag=%23Ortell-Dam&language=en'
    const query = 'outlet=northernwire.example&tag=ortell-dam&language=en'
    assert.deepEqual(await choose(wide, 'follow'), [303, `/search?${query}&notice=followed`])
    assert.match((await site.get('/following')).text, /northernwire.example · #ortell-dam · English/)
    assert.ok((await titlesOf('/following')).length > 0)
    await choose(`/search/choice?${query}`, 'none')
  })

  it('is refused where it asks for nothing, and where there are many already', async () => {
    assert.deepEqual((await choose('/search/choice?q=', 'follow'))[0], 404)
    assert.deepEqual((await choose('/search/choice?outlet=nobody.example', 'follow'))[0], 404)
    for (let count = 0; count < mostSearches; count++) await choose(`/search/choice?q=word${count}`, 'mute')
    const refused = await choose('/search/choice?q=dam', 'follow')
    assert.deepEqual(refused, [303, '/search?q=dam&notice=tooManySearches'])
    assert.match((await site.get('/following?notice=tooManySearches')).html, /50 searches already/)
    await choose('/search/choice?q=word0', 'none')
    assert.deepEqual((await choose('/search/choice?q=dam', 'follow'))[1], '/search?q=dam&notice=followed')
  })
})
