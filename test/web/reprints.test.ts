import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { ArticleId, StoryId } from '../../src/model/ids.ts'
import type { FoundReprint } from '../../src/model/reprint.ts'
import type { Understanding } from '../../src/model/understanding.ts'
import type { Store } from '../../src/store/store.ts'
import { claimAll, entry, understandingOf } from '../contract/newsroom.ts'
import { newsroomNow } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { textOf, within } from './read-page.ts'

const hour = 3_600_000
const first = 'The dam broke at night. Forty people were carried out of flooded houses, the mayor said.'
const copied = 'Forty people were carried out of flooded houses, the mayor said.'
const changed = 'Forty people were carried out of flooded houses, the Mayor said.'

interface Told {
  readonly domain: string
  readonly country?: string
  readonly text: string
  readonly hoursAgo: number
}

const told: readonly Told[] = [
  { domain: 'wire.example', country: 'NO', text: first, hoursAgo: 9 },
  { domain: 'copy.example', country: 'NO', text: `Ortell. ${changed}`, hoursAgo: 5 },
  { domain: 'short.example', country: 'FI', text: copied, hoursAgo: 4 },
  { domain: 'own.example', text: 'Our reporter stood on the roof.', hoursAgo: 2 },
]

/** Four outlets, of which two carry what the first wrote. */
async function fill(store: Store): Promise<void> {
  await store.write(async (writer) => {
    for (const { domain, country, text, hoursAgo } of told) {
      const name = domain.split('.')[0] ?? ''
      const outlet = await writer.saveOutlet({
        ...{ name, domain, homeUrl: undefined, country, language: 'en', addedAt: newsroomNow },
      })
      const url = `https://${domain}/feed`
      const feed = await writer.saveFeed({
        ...{ outletId: outlet.id, url, title: name, addedAt: newsroomNow, dueAt: newsroomNow },
      })
      const said = { title: `Dam, by ${name}`, text, html: `<p>${text}</p>`, url: `https://${domain}/dam` }
      const publishedAt = newsroomNow - hoursAgo * hour
      await writer.saveReceived(feed, [entry(name, { ...said, publishedAt })], newsroomNow)
    }
    for (const work of await claimAll(writer, newsroomNow)) {
      const { text } = work.revision
      const end = text.indexOf('.') + 1
      const sentences = [
        { start: 0, end },
        { start: end + 1, end: text.length },
      ].filter((one) => one.start < one.end)
      const found = { ...foundOf(work.article.id), sentences }
      await writer.saveUnderstanding(
        understandingOf(work, (work.article.id === 1 ? undefined : 1) as StoryId, found),
      )
    }
    const lease = newsroomNow + 24 * hour
    await writer.claimDueStories({ now: newsroomNow + hour * 2, lease, limit: 10 })
    const [one, two, three, four] = [1, 2, 3, 4] as ArticleId[] as [
      ArticleId,
      ArticleId,
      ArticleId,
      ArticleId,
    ]
    const origins = [
      { articleIds: [one, two, three], firstId: one, clock: 'published', agency: 'AP' },
      { articleIds: [four], firstId: four, clock: undefined, agency: undefined },
    ] as const
    await writer.saveTended({ storyId: 1 as StoryId, lease, countryCount: 2, origins })
  })
}

function foundOf(id: ArticleId): Partial<Understanding> {
  const earlier = first.indexOf('Forty')
  const pair = {
    ...{ laterId: id, earlierId: 1 as ArticleId, firstId: 1 as ArticleId, agency: undefined },
    ...{ ownWords: 11, laterRevision: 1, earlierRevision: 1, clock: 'published' as const },
  }
  const spanOf = (start: number) => [
    { earlier: { start: earlier, end: first.length }, later: { start, end: start + copied.length } },
  ]
  const reprints: Record<number, FoundReprint> = {
    2: {
      ...{ ...pair, kind: 'derived', confidence: 0.6, passages: spanOf(8) },
      containment: { ofLater: 0.9, ofEarlier: 0.7 },
    },
    3: {
      ...{ ...pair, kind: 'excerpt', confidence: 0.5, passages: spanOf(0) },
      containment: { ofLater: 1, ofEarlier: 0.7 },
    },
  }
  const reprint = reprints[id]
  return {
    credits: id === 2 ? [{ agency: 'AP', form: 'dateline' }] : [],
    chains: [],
    section: undefined,
    reprints: reprint ? [reprint] : [],
  }
}

describe('reprints on the pages', () => {
  let site: OpenSite
  before(async () => {
    site = await openSite({ fill })
  })
  after(() => site.close())

  test('an article says whom it goes back to and where its text stands, with the passages as evidence', async () => {
    const page = await site.get('/article/2')
    const section = page.one('section', ({ attribs }) => attribs['aria-labelledby'] === 'reprints')
    const text = textOf(section)
    assert.match(text, /Goes back to AP, which its dateline names\./)
    assert.match(
      text,
      /Derived\. 90% of this text stands there, 70% of that text here\. wire was first, by the times/,
    )
    assert.deepEqual(within(section, 'blockquote').map(textOf), [changed, copied])
    const links = within(within(section, 'details')[0] as typeof section, 'a').map(
      ({ attribs }) => attribs.href,
    )
    assert.deepEqual(links, ['#s2', '/article/1#s2'])
    assert.ok(within(section, 'details')[0])
  })

  test('the source names those that took from it, and quotes once what is the same to the letter', async () => {
    const page = await site.get('/article/1')
    const section = page.one('section', ({ attribs }) => attribs['aria-labelledby'] === 'reprints')
    const titles = within(section, 'h3').map(textOf)
    assert.deepEqual(titles, ['Dam, by copy', 'Dam, by short'])
    assert.equal(within(section, 'blockquote').length, 3)
    assert.match(textOf(section), /Excerpt\. 70% of this text stands there, 100% of that text here/)
  })

  test('the same story elsewhere lists those who tell it in their own words', async () => {
    const page = await site.get('/article/1')
    const section = page.one('section', ({ attribs }) => attribs['aria-labelledby'] === 'same-story')
    assert.deepEqual(within(section, 'h3').map(textOf), ['Dam, by own'])
  })

  test('an article that nobody took from, and that credits nobody, says nothing of it', async () => {
    const page = await site.get('/article/4')
    assert.deepEqual(
      page.all('h2', ({ attribs }) => attribs.id === 'reprints'),
      [],
    )
  })

  test('cards and pages say on how many independent origins a story rests', async () => {
    const said = '4 articles, 4 outlets, 2 independent origins'
    assert.match((await site.get('/')).text, new RegExp(said))
    assert.match((await site.get('/story/1')).text, new RegExp(said))
    assert.match((await site.get('/article/4')).text, new RegExp(`The whole story: ${said}`))
  })

  test('a story folds the articles that carry a text under the one that they take it from', async () => {
    const page = await site.get('/story/1')
    const list = page.one('section', ({ attribs }) => attribs['aria-labelledby'] === 'articles')
    assert.deepEqual(within(list, 'h3').map(textOf), ['Dam, by own', 'Dam, by wire'])
    const [fold] = within(list, 'details').filter(({ attribs }) => attribs.class === 'carried')
    assert.ok(fold)
    assert.deepEqual(within(fold, 'summary').map(textOf), ['2 outlets carry this text or a part of it'])
    assert.deepEqual(
      within(fold, 'li').map((line) => textOf(within(line, 'a')[0] as typeof line)),
      ['Dam, by short', 'Dam, by copy'],
    )
    assert.match(
      textOf(fold),
      /Excerpt\. 100% of it stands in the text of wire, which was first, by the times/,
    )
  })

  test('the origins of a story are drawn, and told in words beside the drawing and in it', async () => {
    const page = await site.get('/story/1')
    const section = page.one('section', ({ attribs }) => attribs['aria-labelledby'] === 'origins')
    const [drawing] = within(section, 'svg')
    assert.ok(drawing)
    const ids = drawing.attribs['aria-labelledby']?.split(' ') ?? []
    const said = ids.map((id) =>
      textOf(page.one(id.endsWith('said') ? 'desc' : 'title', ({ attribs }) => attribs.id === id)),
    )
    assert.match(
      said.join(' '),
      /^Outlets over time.*3 outlets, one origin: AP\. wire was first.*wire, copy, short/,
    )
    const classes = within(drawing, 'line').map(({ attribs }) => attribs.class)
    assert.deepEqual(
      classes.filter((name) => name !== 'axis'),
      ['taken origin origin-1 part', 'taken origin origin-1 part'],
    )
    assert.equal(within(drawing, 'svg').filter(({ attribs }) => attribs.class === 'origin alone').length, 1)
    const groups = within(section, 'ul').at(-1)
    assert.ok(groups)
    assert.deepEqual(within(groups, 'li').map(textOf), [
      '3 outlets, one origin: AP. wire was first, by the times that the outlets give. wire, copy, short',
      'One outlet by itself: own',
    ])
  })

  test('the outlets of a story are counted by country', async () => {
    const page = await site.get('/story/1')
    const section = page.one('section', ({ attribs }) => attribs['aria-labelledby'] === 'countries')
    assert.deepEqual(within(section, 'li').map(textOf), ['Norway2 outlets', 'Finland1 outlet'])
    assert.match(textOf(section), /The country of 1 outlet is not known\./)
  })
})
