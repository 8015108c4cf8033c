import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { ArticleId, StoryId } from '../../src/model/ids.ts'
import type { Store } from '../../src/store/store.ts'
import { claimAll, entry, understandingOf } from '../contract/newsroom.ts'
import { newsroomNow } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { textOf, within } from './read-page.ts'

const hour = 3_600_000
const texts = {
  'guardian.example': 'The bridge is shut. It has 40 cracks.',
  'second.example': 'It has 60 cracks, she told the Guardian. Nobody is hurt, RT said. The Guardian knew.',
} as const
const link = (name: string, form: 'told' | 'reported') => ({ name, domain: `${name}.example`, form })

/** Two outlets, of which the second has what it says from others. */
async function fill(store: Store): Promise<void> {
  await store.write(async (writer) => {
    for (const [domain, text] of Object.entries(texts)) {
      const name = domain.split('.')[0] ?? ''
      const outlet = await writer.saveOutlet({
        ...{ name, domain, homeUrl: undefined, country: undefined, language: 'en', addedAt: newsroomNow },
      })
      const url = `https://${domain}/feed`
      const feed = await writer.saveFeed({
        ...{ outletId: outlet.id, url, title: name, addedAt: newsroomNow, dueAt: newsroomNow },
      })
      const said = { title: `Bridge, by ${name}`, text, html: `<p>${text}</p>`, url: `https://${domain}/one` }
      await writer.saveReceived(
        feed,
        [entry(name, { ...said, publishedAt: newsroomNow - hour })],
        newsroomNow,
      )
    }
    for (const work of await claimAll(writer, newsroomNow)) {
      const { text } = work.revision
      const sentences = Array.from(text.matchAll(/[^.]+\./g), ({ 0: words, index }) => {
        const start = index + words.length - words.trimStart().length
        return { start, end: index + words.length }
      })
      const [one, two] = sentences as [(typeof sentences)[0], (typeof sentences)[0]]
      const told = { ...one, links: [link('The Guardian', 'told')], speaker: 'Anna Berg' }
      const reported = { ...two, links: [link('RT', 'reported')], speaker: undefined }
      const isSecond = work.article.id === 2
      const found = { sentences, chains: isSecond ? [told, reported] : [] }
      const story = (isSecond ? 1 : undefined) as StoryId
      await writer.saveUnderstanding(understandingOf(work, story, found))
    }
    const lease = newsroomNow + 24 * hour
    await writer.claimDueStories({ now: newsroomNow + hour * 2, lease, limit: 10 })
    const [first, second] = [1, 2] as [ArticleId, ArticleId]
    const origin = {
      articleIds: [first, second],
      firstId: first,
      clock: 'published',
      agency: undefined,
    } as const
    const checks = [
      { at: 0, verdict: 'altered', found: { articleId: first, sentence: 1 } },
      { at: texts['second.example'].indexOf('Nobody'), verdict: 'not held', found: undefined },
    ] as const
    await writer.saveTended({
      ...{ storyId: 1 as StoryId, lease, countryCount: 0, origins: [origin] },
      chains: new Map([[second, checks]]),
    })
  })
}

describe('what is second-hand', () => {
  let site: OpenSite
  before(async () => {
    site = await openSite({ fill })
  })
  after(() => site.close())

  test('is drawn as a row of names, with its sentence, what was found, and where', async () => {
    const page = await site.get('/article/2')
    const section = page.one('section', ({ attribs }) => attribs['aria-labelledby'] === 'chains')
    const rows = within(section, 'ol').map((list) => within(list, 'li').map(textOf))
    assert.deepEqual(rows, [
      ['Anna Berg', 'The Guardian was told it', 'second'],
      ['RT reported it', 'second'],
    ])
    assert.match(textOf(section), /The article of The Guardian says it in other words or figures\./)
    assert.match(textOf(section), /No earlier article of RT is here in this story\./)
    const links = within(section, 'a').map(({ attribs }) => attribs.href)
    assert.deepEqual(links, ['#s1', '/article/1#s2', '#s2'])
  })

  test('is marked at the head of the article, with a sentence of explanation and its evidence', async () => {
    const page = await site.get('/article/2')
    const marks = page.one('ul', ({ attribs }) => attribs.class === 'marks')
    assert.deepEqual(within(marks, 'summary').map(textOf), ['Second-hand'])
    assert.match(textOf(marks), /It begins with what The Guardian reported or was told\./)
    assert.deepEqual(
      within(marks, 'a').map(({ attribs }) => attribs.href),
      ['#s1'],
    )
    assert.deepEqual(
      (await site.get('/article/1')).all('ul', ({ attribs }) => attribs.class === 'marks'),
      [],
    )
  })

  test('a story of several outlets that rests on one report is marked so', async () => {
    const marks = (await site.get('/story/1')).one('ul', ({ attribs }) => attribs.class === 'marks')
    assert.deepEqual(within(marks, 'summary').map(textOf), ['One origin'])
  })
})
