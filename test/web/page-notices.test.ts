import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Feed } from '../../src/model/feed.ts'
import type { FinishedPage, PageText } from '../../src/model/page-reading.ts'
import type { Store } from '../../src/store/store.ts'
import { entry } from '../contract/newsroom.ts'
import { newsroomNow } from './fill-newsroom.ts'
import { openSite } from './open-site.ts'

const hour = 3_600_000
const text: PageText = {
  ...{
    title: 'The ferry sails',
    text: 'The whole text.',
    html: '<p>The whole text.</p>',
    excerpt: 'It sails.',
  },
  ...{ contentHash: 'whole', authors: [] },
}

/** An article of which the feed gives the beginning, with its page read so many times. */
async function fill(store: Store, readings: readonly Partial<FinishedPage>[]): Promise<void> {
  await store.write(async (writer) => {
    const place = { homeUrl: undefined, country: undefined, language: 'en', addedAt: newsroomNow }
    const outlet = await writer.saveOutlet({ ...place, name: 'Courier', domain: 'courier.example' })
    const times = { addedAt: newsroomNow, dueAt: newsroomNow }
    const url = 'https://courier.example/feed'
    const feed = await writer.saveFeed({ ...times, outletId: outlet.id, url, title: 'Courier' })
    const told = entry('ferry', { text: 'It sails.', isTruncated: true, publishedAt: newsroomNow })
    await writer.saveReceived(feed, [told], newsroomNow - hour)
    for (const reading of readings) {
      const [work] = await writer.claimDuePages({ now: newsroomNow, leaseMs: 1, limit: 1 })
      assert.ok(work)
      const finished = {
        articleId: work.article.id,
        lease: work.lease,
        readAt: newsroomNow,
        dueAt: newsroomNow,
      }
      await writer.savePage({ ...finished, stage: 1, state: 'read', ...reading })
    }
  })
}

const failure = { reason: 'needs a subscription', detail: '', count: 1 } as const
const gone = { reason: 'gone', detail: '', count: 1 } as const
const cases: Record<string, { readings: readonly Partial<FinishedPage>[]; says: RegExp }> = {
  'a page to be read': { readings: [], says: /The whole text is being read from the outlet’s page\./ },
  'a page that gave its text': {
    readings: [{ text }],
    says: /Text from the outlet’s page, last read .*The whole text\./,
  },
  'a page for subscribers': {
    readings: [{ failure, state: 'given up' }],
    says: /Only what the feed gives stands here; .* It is for subscribers of the outlet\. .*It sails\./,
  },
  'a page taken down': {
    readings: [{ text }, { failure: gone }],
    says: /gave this text earlier, but not any more\. The outlet has taken the page down \(410\)\. .*The whole text\./,
  },
}

for (const [name, { readings, says }] of Object.entries(cases))
  test(`the page of an article says where its text comes from: ${name}`, async (t) => {
    const site = await openSite({ fill: (store) => fill(store, readings) })
    t.after(() => site.close())
    const page = await site.get('/article/1')
    assert.match(page.text, says)
    // The page's first text is no change by the outlet.
    assert.doesNotMatch(page.text, /Revised|Last change/)
    assert.match((await site.get('/article/1/changes')).text, /No change of this article has been seen/)
  })

test('what the outlet changed on the page of an article is told', async (t) => {
  const changed = { ...text, text: 'The whole text, mended.', contentHash: 'mended' }
  const site = await openSite({ fill: (store) => fill(store, [{ text }, { text: changed }]) })
  t.after(() => site.close())
  assert.match((await site.get('/article/1')).text, /Last change: 1 sentence, none of it material\./)
  const { text: told } = await site.get('/article/1/changes')
  assert.match(told, /The whole textadded: , mended\./)
  assert.doesNotMatch(told, /It sails/)
})

test('how the text was read from its page is told among the reasons', async (t) => {
  const read: NonNullable<FinishedPage['steps']> = [
    { step: 'remove', reason: 'hidden', detail: '<b>advert</b>' },
  ]
  const site = await openSite({ fill: (store) => fill(store, [{ text, steps: read }]) })
  t.after(() => site.close())
  const { text: told } = await site.get('/article/1/explain')
  assert.match(told, /How its text was read from its page ?Removed hidden: <b>advert<\/b>/)
})

test('whether the pages of a feed’s articles are read is chosen at the feed', async (t) => {
  const site = await openSite({ fill: (store) => fill(store, []) })
  t.after(() => site.close())
  const answer = await site.post('/feeds/1', { title: 'Courier', folder: '', pages: 'never' })
  assert.equal(answer.status, 303)
  const checked = (await site.get('/feeds/1')).all('input', ({ attribs }) => 'checked' in attribs)
  assert.deepEqual(
    checked.map(({ attribs }) => attribs.value),
    ['never'],
  )
  const feed: Feed | undefined = await site.store.read((reader) => reader.findFeed(1 as never))
  assert.equal(feed?.pagePolicy, 'never')
})
