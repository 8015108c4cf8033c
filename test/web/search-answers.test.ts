import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { answerOf, startModelProvider } from '../model-provider.ts'
import { fillNewsroom } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { readPage, textOf, withClass } from './read-page.ts'

describe('what a search finds', () => {
  let site: OpenSite
  let provider: Awaited<ReturnType<typeof startModelProvider>>
  before(async () => {
    provider = await startModelProvider(({ sources }) => ({
      text: answerOf([sources[0]?.text ?? '', [sources[0]?.number ?? 0]]),
    }))
    const model = { provider: 'openai-compatible', address: `${provider.origin}/v1`, name: 'tiny' } as const
    site = await openSite({ fill: (store) => fillNewsroom(store), model })
  })
  after(async () => {
    await site.close()
    await provider.close()
  })

  const forms = ['Summary', 'Key points', 'Ask', 'Explain', 'Compare outlets', 'Timeline']

  it('offers the same help as a story, where it finds something', async () => {
    const page = await site.get('/search?q=dam&language=en')
    for (const form of forms) {
      const href = page.linkTo(form)
      assert.match(href, /q(?:=|%3D)dam/)
      const answer = await site.get(href)
      assert.equal(answer.linkTo('What is found for “dam”'), '/search?q=dam&language=en')
    }
    const empty = await site.get('/search?q=volcano')
    assert.equal(empty.all('nav', withClass('tools')).length, 0)
    await site.get('/search/answer/summary?q=volcano', 404)
    await site.get('/search/answer/nothing?q=dam', 404)
    await site.get('/search/answer/summary', 404)
  })

  for (const form of ['summary', 'points', 'explain', 'compare'])
    it(`answers with sentences of what it finds: ${form}`, async () => {
      const page = await site.get(`/search/answer/${form}?q=dam`)
      assert.match(page.text, /without an AI model.*Of the first \d+ articles that the search finds/)
      assert.ok(page.all('a', ({ attribs }) => /^\/article\/\d+#s\d+$/.test(attribs.href ?? '')).length > 0)
    })

  it('can be asked alone', async () => {
    const own = await site.get(
      `/ask?found=${encodeURIComponent('q=dam')}&q=What+did+Lindqvist+say+about+the+dam`,
    )
    assert.ok(own.all('a', withClass('cite')).length > 0)
    assert.match(own.text, /Asked of What is found for “dam”/)
    const hidden = own.one('input', ({ attribs }) => attribs.name === 'found')
    assert.equal(hidden?.attribs.value, 'q=dam')
    const other = await site.get(
      `/ask?found=${encodeURIComponent('q=ferry')}&q=What+did+Lindqvist+say+about+the+dam`,
    )
    assert.match(other.text, /Not in your archive/)
    for (const found of ['', 'q=%22', 'from=never', '%00', 'outlet=nobody'])
      await site.get(`/ask?${new URLSearchParams({ found, q: 'dam' })}`)
  })

  it('can be given to a model, which is sent these articles alone', async () => {
    const page = readPage(
      await (await site.post('/search/answer/summary?q=ferry', { task: 'summary' })).text(),
    )
    const shown = page.all('span', ({ attribs }) => attribs['data-say'] !== undefined).map(textOf)
    assert.equal(shown[0], provider.asked[0]?.sources[0]?.text)
    const found = await site.store.read((reader) => reader.searchArticleIds({ text: 'ferry', limit: 60 }))
    const texts = await site.store.read((reader) => reader.listToldTexts(found))
    for (const { text } of provider.asked[0]?.sources ?? [])
      assert.ok(
        texts.some((told) => told.text.replace(/\s+/g, ' ').includes(text)),
        text,
      )
  })

  it('is translated in short, where it is in another language', async () => {
    const offers = async (path: string) =>
      (await site.get(path)).all('button', ({ attribs }) => attribs.value === 'translate').length
    const [story] = await site.store.read((reader) => reader.listStories({ limit: 1, language: 'de' }))
    const paths = ['/search/answer/summary?language=de', `/story/${story?.id}/answer/summary`]
    assert.deepEqual(
      await Promise.all([...paths, '/tag/skarn-islands/answer/summary'].map(offers)),
      [1, 1, 0],
    )
    for (const path of paths) {
      const before = await site.get(path)
      const cited = before.all('span', ({ attribs }) => attribs['data-say'] !== undefined).map(textOf)
      const page = readPage(await (await site.post(path, { task: 'translate' })).text())
      const { instructions, sources } = provider.asked.at(-1) ?? {}
      assert.match(instructions ?? '', /Translate.*\n.*"en"/)
      assert.deepEqual(
        sources?.map(({ text }) => text),
        cited,
      )
      assert.match(page.text, /Translated by tiny/)
    }
  })

  it('is explained by a model with what earlier articles say of who is named', async () => {
    const page = readPage(await (await site.post('/search/answer/explain?q=dam', { task: 'explain' })).text())
    assert.match(page.text, /Explain.*Written by tiny/)
    assert.match(provider.asked.at(-1)?.instructions ?? '', /Explain for somebody new/)
    assert.equal((await site.post('/search/answer/explain?q=dam', { task: 'summary' })).status, 404)
  })
})
