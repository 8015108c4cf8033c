import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Section } from '../../src/model/section.ts'
import type { Store } from '../../src/store/store.ts'
import { addFeed, claimAll, entry, understandingOf } from '../contract/newsroom.ts'
import { newsroomNow } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { textOf, within } from './read-page.ts'

const hour = 3_600_000
const told: readonly (readonly [string, Section | undefined])[] = [
  ['Corvane win the cup', 'sport'],
  ['Ortell lose the cup', 'sport'],
  ['A vaccine at Halm', 'health'],
  ['A quiet day', undefined],
]

async function fill(store: Store): Promise<void> {
  await store.write(async (writer) => {
    const feed = await addFeed(writer, 'harbour.example', 'https://harbour.example/news')
    const entries = told.map(([title], at) =>
      entry(title, { title, publishedAt: newsroomNow - (at + 1) * hour }),
    )
    await writer.saveReceived(feed, entries, newsroomNow)
    for (const work of await claimAll(writer, newsroomNow)) {
      const section = told.find(([title]) => title === work.article.title)?.[1]
      await writer.saveUnderstanding(understandingOf(work, undefined, { section }))
    }
  })
}

describe('sections', () => {
  let site: OpenSite
  before(async () => {
    site = await openSite({ fill })
  })
  after(() => site.close())

  it('that have a story are named on the front page, and each story and article says its own', async () => {
    const page = await site.get('/')
    const nav = page.one('nav', ({ attribs }) => attribs['aria-label'] === 'Sections')
    const links = within(nav, 'a').map(({ attribs }) => [attribs.href, attribs['aria-current']])
    assert.deepEqual(links, [
      ['/', 'true'],
      ['/section/health', undefined],
      ['/section/sport', undefined],
    ])
    const onCards = page.all('a', ({ attribs }) => attribs.class === 'section').map(textOf)
    assert.deepEqual(onCards, ['Sport', 'Sport', 'Health'])
    const article = await site.get(page.linkTo('A vaccine at Halm'))
    assert.equal(article.linkTo('Health'), '/section/health')
  })

  it('have a page of their stories, best first, that leads to the others', async () => {
    const page = await site.get('/section/sport')
    assert.equal(textOf(page.one('h1')), 'Sport')
    assert.deepEqual(page.all('h2', ({ attribs }) => attribs.class === 'card-title').map(textOf), [
      'Corvane win the cup',
      'Ortell lose the cup',
    ])
    assert.equal(
      page.one('a', ({ attribs }) => attribs['aria-current'] === 'true').attribs.href,
      '/section/sport',
    )
  })

  it('are followed and muted: their stories stand further forward, or only in the section', async () => {
    const choose = async (choice: string) => {
      const { status, headers } = await site.post('/section/sport/choice', { choice })
      return [status, headers.get('location')]
    }
    const listTitles = async (path: string) =>
      (await site.get(path)).all('h2', ({ attribs }) => attribs.class === 'card-title').map(textOf)
    assert.deepEqual(await choose('follow'), [303, '/section/sport?notice=followed'])
    assert.match((await site.get('/section/sport')).text, /You follow this.*Unfollow/)
    assert.match((await site.get('/')).text, /You follow Sport: as if 6 hours newer/)
    assert.match((await site.get('/following')).text, /Corvane win the cup.*You follow.*Sport Section/)
    assert.deepEqual(await choose('mute'), [303, '/section/sport?notice=muted'])
    assert.deepEqual(await listTitles('/'), ['A vaccine at Halm', 'A quiet day'])
    assert.deepEqual(await listTitles('/section/sport'), ['Corvane win the cup', 'Ortell lose the cup'])
    assert.equal((await site.post('/section/nonsense/choice', { choice: 'mute' })).status, 404)
    await choose('none')
  })

  it('have a feed of their stories', async () => {
    const feed = await site.fetch(new Request('http://localhost/section/sport/feed'))
    assert.match(feed.headers.get('content-type') ?? '', /^application\/atom\+xml/)
    const titles = Array.from((await feed.text()).matchAll(/<title[^>]*>([^<]*)/g), ([, title]) => title)
    assert.deepEqual(titles, ['Sport · Octavo', 'Corvane win the cup', 'Ortell lose the cup'])
  })

  it('say so where nothing stands in them, and are not found where there is no such section', async () => {
    assert.match((await site.get('/section/weather')).text, /No story is filed under Weather at the moment\./)
    const response = await site.fetch(new Request('http://localhost/section/nonsense'))
    assert.equal(response.status, 404)
  })
})
