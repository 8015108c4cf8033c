import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { fillNewsroom } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { textOf, withClass, within } from './read-page.ts'

describe('asking', () => {
  let site: OpenSite
  before(async () => {
    site = await openSite({ fill: (store) => fillNewsroom(store) })
  })
  after(() => site.close())

  const ask = (q: string, part: Record<string, string> = {}) =>
    site.get(`/ask?${new URLSearchParams({ q, ...part })}`)

  it('answers with sentences of the archive, by story, the words marked, each with its place', async () => {
    const page = await ask('How many passengers did the ferry to the Skarn islands have?')
    const [first] = page.all('section', withClass('answered'))
    assert.ok(first)
    assert.match(textOf(first), /212 passengers/)
    assert.ok(page.all('mark').map(textOf).includes('passengers'))
    const [cite] = within(first, 'a').filter(withClass('cite'))
    const [to = '', name = ''] = (cite?.attribs.href ?? '').split('#')
    const source = await site.get(to)
    assert.match(textOf(source.one('span', (span) => span.attribs.id === name)), /212 passengers/)
    assert.match(page.text, /Searched \d+ articles of \d outlets from \d+ June 2026 to \d+ June 2026/)
    assert.match(page.text, /All that is found here goes back to (?:one report|\d independent reports)/)
  })

  it('says that it is not in the archive, and offers the search', async () => {
    const page = await ask('Who won the tennis tournament?')
    assert.match(page.text, /Not in your archive/)
    assert.equal(page.all('a', withClass('cite')).length, 0)
    assert.equal(page.linkTo('Search for these words'), '/search?q=won%20tennis%20tournament')
  })

  it('asks an article, a story or a hashtag alone, and says so', async () => {
    const stories = await site.store.read((reader) => reader.listStories({ limit: 20, language: 'en' }))
    const dam = stories.find(({ outletCount }) => outletCount > 2)
    const other = stories.find(({ id }) => id !== dam?.id)
    const q = 'What did Lindqvist say about the dam?'
    const own = await ask(q, { story: String(dam?.id) })
    assert.ok(own.all('a', withClass('cite')).length > 0)
    assert.equal(own.linkTo(dam?.title ?? ''), `/story/${dam?.id}`)
    const whole = await site.get(own.linkTo('Ask the whole archive'))
    assert.ok(whole.all('a', withClass('cite')).length > 0)
    assert.match((await ask(q, { story: String(other?.id) })).text, /Not in your archive/)
    const tagged = await ask('Which ferry runs again?', { tag: 'skarn-islands' })
    assert.ok(tagged.all('a', withClass('cite')).length > 0)
    const [id] = await site.store.read((reader) =>
      reader.listArticleIds({ storyId: dam?.id as never, limit: 1 }),
    )
    const article = await site.get((await site.get(`/article/${id}`)).linkTo('Ask'))
    assert.ok(article.one('input', (input) => input.attribs.name === 'article'))
  })

  it('can be reached from the search and from the form of every page', async () => {
    for (const path of ['/', '/search', '/feeds']) {
      const page = await site.get(path)
      assert.ok(
        page.one('button', (button) => button.attribs.formaction === '/ask'),
        path,
      )
    }
  })

  it('takes anything for a question, and refuses parts that are none', async () => {
    for (const q of ['', '?', '“', '-a', '"', '*'.repeat(500), 'ferry\u0000 OR 1=1', '東京']) await ask(q)
    for (const part of [{ story: '999' }, { story: 'x' }, { article: '-1' }, { tag: 'nobody' }] as const)
      await site.get(`/ask?${new URLSearchParams({ ...part, q: 'dam' })}`, 404)
  })
})
