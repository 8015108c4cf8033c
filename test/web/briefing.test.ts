import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { parseFeed } from '../../src/feeds/parse-feed.ts'
import { onlyReader } from '../../src/model/reader.ts'
import { answerOf, startModelProvider } from '../model-provider.ts'
import { fillNewsroom, newsroomNow } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { readPage, textOf, withClass } from './read-page.ts'

const hour = 3_600_000

describe('the briefing', () => {
  let site: OpenSite
  before(async () => {
    site = await openSite({ fill: fillNewsroom })
  })
  after(() => site.close())

  const titlesOf = async (path: string) => (await site.get(path)).all('h3').map(textOf)

  it('is the top of the front page for who follows nothing, and says so', async () => {
    const page = await site.get('/briefing')
    assert.match(page.text, /You follow nothing yet/)
    assert.ok(page.all('article', withClass('told-story')).length > 2)
    assert.ok(!page.text.includes('Glassworks'), 'that is older than a day')
  })

  it('tells what is new of what is followed, why, and each sentence with its place', async () => {
    await site.post('/tag/skarn-islands/choice', { choice: 'follow' })
    const page = await site.get('/briefing')
    const [story, ...others] = page.all('article', withClass('told-story'))
    assert.match(story ? textOf(story) : '', /Skarn.*You follow #Skarn islands/)
    assert.deepEqual(others, [])
    const [cite] = page.all('a', withClass('cite'))
    const [to = '', name = ''] = (cite?.attribs.href ?? '').split('#')
    assert.ok((await site.get(to)).one('span', (span) => span.attribs.id === name))
  })

  it('reaches back to the last visit where that is asked', async () => {
    await site.post('/tag/velden/choice', { choice: 'follow' })
    const at = newsroomNow - 50 * hour
    const seenAt = newsroomNow - hour / 60
    await site.store.write((writer) => writer.saveVisit({ id: onlyReader, seenAt, lastVisitAt: at }))
    const isOld = (title: string) => title.startsWith('Glassworks')
    assert.ok(!(await titlesOf('/briefing')).some(isOld))
    const page = await site.get('/briefing')
    assert.ok((await titlesOf(page.linkTo('Since your last visit'))).some(isOld))
  })

  it('is written by a model where one is set and somebody presses, each sentence with its sources', async () => {
    const plain = await site.get('/briefing')
    assert.equal(plain.all('form', withClass('ask-model')).length, 0)
    const provider = await startModelProvider(({ sources: [first, second] }) => ({
      text: answerOf(
        [first?.text ?? '', [1]],
        ['Nine giraffes crossed the Velden dam.', [2]],
        [second?.text ?? '', [2]],
        [first?.text ?? '', [1]],
      ),
    }))
    const model = { provider: 'openai-compatible', address: `${provider.origin}/v1`, name: 'tiny' } as const
    const own = await openSite({ fill: fillNewsroom, model })
    const form = (await own.get('/briefing')).one('form', withClass('ask-model'))
    assert.equal(form?.attribs.action, '/briefing')
    const page = readPage(await (await own.post('/briefing', { task: 'briefing' })).text())
    const shown = page.all('ul', withClass('cited')).flatMap((list) => textOf(list))
    const [asked] = provider.asked
    assert.ok(asked)
    assert.match(asked.instructions, /Write a briefing/)
    assert.ok(asked.sources.length > 4)
    assert.ok(shown[0]?.includes(asked.sources[0]?.text ?? '?'))
    assert.ok(!shown[0]?.includes('giraffes'))
    assert.match(page.text, /Written by tiny.*Of \d+ stories in English/)
    await own.close()
    await provider.close()
  })

  it('has a feed', async () => {
    const response = await site.fetch(new Request('http://localhost/briefing/feed'))
    const body = new Uint8Array(await response.arrayBuffer())
    const feed = parseFeed({ body, url: 'http://localhost/briefing/feed' })
    assert.ok(feed.ok)
    assert.equal(feed.value.items.length, 1)
    assert.match(feed.value.items[0]?.title ?? '', /Skarn/)
  })
})
