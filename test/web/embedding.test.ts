import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Asked, answerOf, startModelProvider, type Told } from '../model-provider.ts'
import { crew, fillFerry, late, pegel, storm } from './fill-ferry.ts'
import { newsroomNow } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { readPage, textOf, withClass } from './read-page.ts'

const hour = 3_600_000
/** Of a model that knows what a river is in two languages. */
const vectorOf = (text: string) => [/Pegel|river/.test(text) ? 1 : 0, 0.1, 0, 0]
const tellVectors = ({ texts, sources }: Asked): Told =>
  texts.length > 0
    ? { vectors: texts.map(vectorOf) }
    : { text: answerOf([sources[0]?.text ?? '', [sources[0]?.number ?? 0]]) }

describe('a question in other words than the articles have', () => {
  let site: OpenSite
  let provider: Awaited<ReturnType<typeof startModelProvider>>
  let tell = tellVectors
  before(async () => {
    provider = await startModelProvider((asked) => tell(asked))
    const place = { provider: 'openai-compatible', address: `${provider.origin}/v1`, name: 'tiny' } as const
    site = await openSite({
      fill: fillFerry,
      clock: () => newsroomNow + hour,
      model: { ...place, embedding: 'vectors', mostSeconds: 2 },
    })
    const commands = site.models
    assert.equal(await commands.embed(), 3)
  })
  after(async () => {
    await site.close()
    await provider.close()
  })

  const question = '/ask?q=Did+the+river+sink'
  const shownBy = async (response: Response) => {
    const page = readPage(await response.text())
    return page.all('span', ({ attribs }) => attribs['data-say'] !== undefined).map(textOf)
  }

  it('is put to the model with what is alike, and answered in the words of its language', async () => {
    const asked = provider.asked.length
    const page = await site.get(question)
    assert.match(page.text, /Not in your archive/)
    assert.equal(page.all('form', withClass('ask-model')).length, 1)
    assert.equal(provider.asked.length, asked, 'nobody is asked before somebody presses')
    assert.deepEqual(await shownBy(await site.post(question, { task: 'ask' })), [pegel])
    assert.match(provider.asked.at(-1)?.instructions ?? '', /language "de"/)
  })

  it('is put to it likewise of an article, which it is given whole, and of what a search finds', async () => {
    const own = '/ask?article=1&q=Did+the+river+sink'
    assert.equal((await site.get(own)).all('form', withClass('ask-model')).length, 1)
    assert.deepEqual(await shownBy(await site.post(own, { task: 'ask' })), [crew])
    assert.deepEqual(
      provider.asked.at(-1)?.sources.map(({ text }) => text),
      [crew, storm, late],
    )
    const found = (query: string) => `/ask?${new URLSearchParams({ found: query, q: 'Did the river sink' })}`
    assert.deepEqual(await shownBy(await site.post(found('language=de'), { task: 'ask' })), [pegel])
    const english = await site.post(found('language=en'), { task: 'ask' })
    assert.deepEqual(
      (await shownBy(english)).filter((text) => text === pegel),
      [],
    )
  })

  it('is answered by its words all the same where the embedding model fails', async () => {
    tell = (asked) => (asked.texts.length > 0 ? { status: 500 } : tellVectors(asked))
    assert.equal((await site.post(question, { task: 'ask' })).status, 200)
    const own = '/ask?q=How+many+passengers+did+the+ferry+Aurora+have'
    const [said] = await shownBy(await site.post(own, { task: 'ask' }))
    assert.match(said ?? '', /120 passengers/)
    const tried = await site.post('/settings/model/test-embedding', {})
    assert.match(await tried.text(), /a fault of its own/)
    tell = tellVectors
    assert.match(
      await (await site.post('/settings/model/test-embedding', {})).text(),
      /a vector of 4 numbers/,
    )
    assert.equal(site.errors.length, 0)
  })
})
