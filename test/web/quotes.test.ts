import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { StoryId } from '../../src/model/ids.ts'
import type { Store, StoreWriter } from '../../src/store/store.ts'
import { addFeed, claimAll, entry, understandingOf } from '../contract/newsroom.ts'
import { quoteOf } from '../contract/quote-of.ts'
import { newsroomNow } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { textOf, within } from './read-page.ts'

const hour = 3_600_000
const said = {
  'one.example': '“We will not open the bridge before spring, whatever the rain does.”',
  'two.example': '“We will not open the bridge before spring”',
  'three.example': '“We will never open that bridge before the spring.”',
}

/** Three outlets of one story that quote the same person. */
async function fill(store: Store): Promise<void> {
  await store.write(async (writer) => {
    for (const [at, domain] of Object.keys(said).entries()) {
      const feed = await addFeed(writer, domain, `https://${domain}/news`)
      const publishedAt = newsroomNow - (3 - at) * hour
      await writer.saveReceived(
        feed,
        [entry(domain, { title: `Bridge, by ${domain}`, publishedAt })],
        newsroomNow,
      )
    }
    for (const work of await claimAll(writer, newsroomNow)) {
      const { id } = work.article
      await writer.saveUnderstanding(understandingOf(work, (id === 1 ? undefined : 1) as StoryId))
      const words = said[work.outlet.domain as keyof typeof said]
      const berg = { ...quoteOf(), words, ...(id === 1 && { toldTo: 'reporters' }) }
      const hidden = {
        ...quoteOf(),
        speaker: undefined,
        speakerSlug: undefined,
        onRecord: 'unnamed' as const,
      }
      const quotes = id === 3 ? [berg, berg, berg] : [{ ...hidden, words: '“It is bad”' }, berg]
      await writer.saveQuotes({ articleId: id, revisionId: work.revision.id, quotes })
    }
    await tellVerbatim(writer)
  })
}

/** An article whose quote stands in its text. */
async function tellVerbatim(writer: StoreWriter): Promise<void> {
  const text = '“It is shut,” said Bo Ray.'
  const feed = await addFeed(writer, 'four.example', 'https://four.example/news')
  const received = entry('four', { text, html: `<p>${text}</p>`, publishedAt: newsroomNow - 9 * hour })
  await writer.saveReceived(feed, [received], newsroomNow)
  for (const work of await claimAll(writer, newsroomNow)) {
    await writer.saveUnderstanding(understandingOf(work, undefined))
    const quote = { ...quoteOf('Bo Ray', 'bo-ray'), content: [{ start: 0, end: 13 }], words: '“It is shut,”' }
    await writer.saveQuotes({ articleId: work.article.id, revisionId: work.revision.id, quotes: [quote] })
  }
}

describe('quotes on the pages', () => {
  let site: OpenSite
  before(async () => {
    site = await openSite({ fill })
  })
  after(() => site.close())

  it('an article names who speaks in it, those who are not named last, with the sentence', async () => {
    const page = await site.get('/article/1')
    const section = page.one('section', ({ attribs }) => attribs['aria-labelledby'] === 'speakers')
    assert.deepEqual(within(section, 'h3').map(textOf), ['Anna Berg', 'Speaker not found'])
    assert.equal(page.linkTo('Anna Berg'), '/person/anna-berg')
    assert.deepEqual(within(section, 'blockquote').map(textOf), [said['one.example'], '“It is bad”'])
    assert.ok(within(section, 'a').some(({ attribs }) => attribs.href === '#s1'))
  })

  it('an article in which one alone is heard is marked so', async () => {
    const marks = (await site.get('/article/3')).one('ul', ({ attribs }) => attribs.class === 'marks')
    assert.match(textOf(marks), /One side heard\s*All that is claimed in it is claimed by Anna Berg\./)
  })

  it('a story puts one saying together, and says who shortened or altered it', async () => {
    const page = await site.get('/story/1')
    const section = page.one('section', ({ attribs }) => attribs['aria-labelledby'] === 'speakers')
    const text = textOf(section)
    assert.equal(
      within(section, 'blockquote')
        .map(textOf)
        .filter((words) => /spring/.test(words)).length,
      1,
    )
    assert.match(text, /shortened/)
    assert.match(text, /in other words: “We will/)
    assert.deepEqual(
      [within(section, 'del').map(textOf), within(section, 'ins').map(textOf)].map((all) => all.length > 0),
      [true, true],
      'word by word',
    )
  })

  it('a person has a page of what they said, to whom, who carries it, and is not found where nobody quotes them', async () => {
    const page = await site.get('/person/anna-berg')
    assert.equal(textOf(page.one('h1')), 'Anna Berg')
    assert.match(page.text, /carried by 3 outlets/)
    assert.match(page.text, /to reporters/)
    assert.equal(page.all('blockquote').length, 1)
    const feed = await site.fetch(new Request('http://localhost/person/anna-berg/feed'))
    assert.equal((await feed.text()).match(/<entry>/g)?.length, 3)
    const response = await site.fetch(new Request('http://localhost/person/nobody-here'))
    assert.equal(response.status, 404)
  })

  it('the words of a quote are marked in the text, and lead to who says them and back', async () => {
    const page = await site.get('/article/4')
    const mark = page.one('mark')
    assert.deepEqual(
      [textOf(mark), mark.attribs.id, mark.attribs.title],
      ['“It is shut,”', 'q1', 'Said by Bo Ray'],
    )
    const link = page.one('a', ({ attribs }) => attribs.class === 'said-by')
    assert.equal(link.attribs['aria-label'], 'Said by Bo Ray')
    const speaker = page.one('li', ({ attribs }) => `#${attribs.id}` === link.attribs.href)
    assert.match(textOf(speaker), /Bo Ray/)
    assert.ok(within(speaker, 'a').some(({ attribs }) => attribs.href === '#q1'))
  })
})
