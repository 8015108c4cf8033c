import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Store } from '../../src/store/store.ts'
import { giveTag } from '../give-tag.ts'
import { newsroomNow } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { textOf, withClass } from './read-page.ts'

const articleCount = 75

/** One outlet with many articles, each a story of its own; ten of them in the same second. */
async function fillDesk(store: Store): Promise<void> {
  await store.write(async (writer) => {
    const addedAt = newsroomNow - 1e9
    const outlet = await writer.saveOutlet({
      name: 'Desk',
      domain: 'desk.example',
      homeUrl: undefined,
      country: undefined,
      language: 'en',
      addedAt,
    })
    const url = 'https://desk.example/feed'
    const feed = await writer.saveFeed({ outletId: outlet.id, url, title: 'Desk', addedAt, dueAt: addedAt })
    const entries = Array.from({ length: articleCount }, (_, number) => ({
      url: `https://desk.example/${number}`,
      key: `${number}`,
      title: `Report ${number}`,
      excerpt: 'A harbour.',
      text: 'A harbour.',
      html: '<p>A harbour.</p>',
      contentHash: `${number}`,
      authors: [],
      publishedAt: newsroomNow - Math.max(number, 10) * 60_000,
      enclosures: [],
      categories: [],
    }))
    await writer.saveReceived(feed, entries, newsroomNow)
    for (const work of await writer.claimDueArticles({ now: newsroomNow, leaseMs: 60_000, limit: 100 })) {
      await writer.saveUnderstanding({
        articleId: work.article.id,
        revisionId: work.revision.id,
        lease: work.lease,
        language: 'en',
        kind: 'news',
        sentences: [],
        tags: [giveTag('harbour')],
        terms: [],
        storyId: undefined,
        storyTitle: work.article.title,
        relations: [],
        ...{ credits: [], chains: [], section: undefined, reprints: [], fingerprints: [] },
        reasons: [],
      })
    }
  })
}

describe('long lists', () => {
  let site: OpenSite
  before(async () => {
    site = await openSite({ fill: fillDesk })
  })
  after(() => site.close())

  for (const path of ['/', '/?language=en', '/outlet/1', '/tag/harbour', '/search?q=harbour']) {
    it(`show everything once, a page at a time, from ${path}`, async () => {
      const titles: string[] = []
      for (let next: string | undefined = path; next; ) {
        const page = await site.get(next)
        const headings = [...page.all('h2'), ...page.all('h3')]
        titles.push(...headings.map(textOf).filter((title) => title.startsWith('Report')))
        const [older] = page.all('p', withClass('older'))
        next = older && page.one('a', (link) => link.attribs.rel === 'next').attribs.href
        assert.ok(titles.length <= articleCount, 'a page came twice')
      }
      assert.equal(titles.length, articleCount)
      assert.equal(new Set(titles).size, articleCount)
    })
  }

  it('begin anew where the place in them cannot be read', async () => {
    const first = textOf((await site.get('/outlet/1')).one('h3'))
    for (const place of ['x', '1', '1~', '~1', "1~1'--", '99999999999999999999~1']) {
      const page = await site.get(`/outlet/1?after=${encodeURIComponent(place)}`)
      assert.equal(textOf(page.one('h3')), first)
      assert.equal(page.all('li', withClass('line')).length, 30)
    }
  })
})
