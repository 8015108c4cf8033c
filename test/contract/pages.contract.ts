import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ReceivedArticle } from '../../src/model/article.ts'
import type { Feed, PagePolicy } from '../../src/model/feed.ts'
import type { FinishedPage, PageText, PageWork } from '../../src/model/page-reading.ts'
import type { Store } from '../../src/store/store.ts'
import { addFeed, claimAll, day, entry, hour, minute, noon } from './newsroom.ts'
import type { OpenStores } from './open-stores.ts'

const claim = { now: noon, leaseMs: minute, limit: 10 }

async function receive(
  store: Store,
  entries: readonly ReceivedArticle[],
  pagePolicy: PagePolicy = 'truncated',
): Promise<Feed> {
  return store.write(async (writer) => {
    const { id } = await addFeed(writer, 'harbour.example', 'https://harbour.example/news', 'en')
    await writer.changeFeed(id, { pagePolicy })
    const feed = (await writer.findFeed(id)) as Feed
    await writer.saveReceived(feed, entries, noon)
    return feed
  })
}

function claimPages(store: Store, now = noon): Promise<PageWork[]> {
  return store.write((writer) => writer.claimDuePages({ ...claim, now }))
}

const whole: PageText = {
  title: 'The ferry sails again',
  text: 'The ferry sailed at noon.\nIt was full to the last seat.',
  html: '<p>The ferry sailed at noon.</p><p>It was full to the last seat.</p>',
  excerpt: 'The ferry sailed at noon.',
  contentHash: 'whole',
  authors: ['Ada Quay'],
}

function finish({ article, lease }: PageWork, rest: Partial<FinishedPage> = {}): FinishedPage {
  return {
    ...{ articleId: article.id, lease, readAt: noon + minute, dueAt: noon + hour, stage: 1, state: 'read' },
    ...rest,
  }
}

/** The pages of articles: which are read, and what becomes of their texts. */
export function pagesContract(open: OpenStores): void {
  describe('pages of articles', () => {
    test("are due by their feed's policy, where the article is new", async (t) => {
      const entries = [
        entry('short', { isTruncated: true }),
        entry('whole'),
        entry('old', { isTruncated: true, publishedAt: noon - 30 * day }),
      ]
      const expected = { truncated: ['short'], always: ['short', 'whole'], never: [] }
      for (const [policy, names] of Object.entries(expected)) {
        const { store } = await open(t)
        await receive(store, entries, policy as PagePolicy)
        const pages = await claimPages(store)
        assert.deepEqual(
          pages.map(({ article }) => article.url.split('/').at(-1)),
          names,
          policy,
        )
        assert.deepEqual(await claimPages(store), [], 'nobody else gets them')
      }
    })

    test('give the whole text, which is searched and understood, and no change by the outlet', async (t) => {
      const { store } = await open(t)
      await receive(store, [entry('ferry', { isTruncated: true, excerpt: 'It sails.' })])
      assert.deepEqual(await store.write((writer) => claimAll(writer, noon + minute)), [], 'it waits')
      const [work] = await claimPages(store)
      assert.ok(work)
      const page = finish(work, { text: whole, url: 'https://harbour.example/ferry?whole' })
      assert.equal(await store.write((writer) => writer.savePage(page)), true)
      await store.read(async (reader) => {
        const [article] = await reader.listArticles([work.article.id])
        assert.deepEqual(
          [article?.title, article?.excerpt, article?.authors, article?.revisedAt],
          [whole.title, 'It sails.', ['Ada Quay'], undefined],
        )
        const revisions = await reader.listRevisions(work.article.id)
        assert.deepEqual(
          revisions.map(({ source }) => source),
          ['feed', 'page'],
        )
        const found = await reader.searchArticleIds({ text: 'seat', limit: 5 })
        assert.deepEqual(found, [work.article.id])
        assert.deepEqual(await reader.findPageStatus(work.article.id), {
          state: 'read',
          url: 'https://harbour.example/ferry?whole',
          readAt: noon + minute,
          dueAt: noon + hour,
          failure: undefined,
          steps: [],
        })
      })
      const due = await store.write((writer) => claimAll(writer, noon + 2 * minute))
      assert.deepEqual(
        due.map(({ revision }) => revision.text),
        [whole.text],
      )
    })

    test('keep why their text is what it is, until they are read anew', async (t) => {
      const { store } = await open(t)
      await receive(store, [entry('ferry', { isTruncated: true })])
      const steps = [{ step: 'remove', reason: 'nav', detail: 'News \u2019s' }] as const
      const readings = [
        { reading: { text: whole, steps }, expected: steps },
        { reading: {}, expected: steps },
        { reading: { steps: [] }, expected: [] },
      ]
      for (const [at, { reading, expected }] of readings.entries()) {
        const [work] = await claimPages(store, noon + at * hour)
        assert.ok(work)
        await store.write((writer) => writer.savePage(finish(work, { ...reading, dueAt: noon })))
        const status = await store.read((reader) => reader.findPageStatus(work.article.id))
        assert.deepEqual(status?.steps, expected)
      }
    })

    test('make a revision when they change, and none when they do not', async (t) => {
      const { store } = await open(t)
      await receive(store, [entry('ferry', { isTruncated: true })])
      let now = noon
      for (const contentHash of ['whole', 'whole', 'corrected']) {
        const [work] = await claimPages(store, now)
        assert.ok(work)
        now += hour
        const page = finish(work, { text: { ...whole, contentHash }, readAt: now, dueAt: now })
        await store.write((writer) => writer.savePage(page))
      }
      await store.read(async (reader) => {
        const [article] = await reader.listArticles([1 as never])
        assert.equal(article?.revisedAt, noon + 3 * hour)
        assert.equal((await reader.listRevisions(1 as never)).length, 3)
      })
    })

    test('that gave their text are read again when their feed changes its entry', async (t) => {
      const { store } = await open(t)
      const feed = await receive(store, [entry('ferry', { isTruncated: true })])
      const [work] = await claimPages(store)
      assert.ok(work)
      await store.write((writer) => writer.savePage(finish(work, { text: whole, dueAt: undefined })))
      const changed = [entry('ferry', { title: 'The ferry is late', isTruncated: true })]
      for (const expected of [1, 0]) {
        const count = await store.write((writer) => writer.saveReceived(feed, changed, noon + hour))
        assert.deepEqual(count, { added: 0, revised: 0, known: 1 })
        const pages = await claimPages(store, noon + hour)
        // At the first stage a page is read even where its story is over.
        assert.deepEqual(
          pages.map(({ stage }) => stage),
          Array(expected).fill(0),
        )
      }
      assert.equal((await store.read((reader) => reader.listRevisions(work.article.id))).length, 2)
    })

    test('that cannot be read leave the article with what its feed says, understood at once', async (t) => {
      const { store } = await open(t)
      await receive(store, [entry('ferry', { isTruncated: true })])
      const [work] = await claimPages(store)
      assert.ok(work)
      const failure = { reason: 'needs a subscription', detail: 'stated', count: 1 } as const
      const page = finish(work, { failure, state: 'given up', dueAt: undefined })
      await store.write((writer) => writer.savePage(page))
      const due = await store.write((writer) => claimAll(writer, noon + minute))
      assert.equal(due.length, 1)
      const status = await store.read((reader) => reader.findPageStatus(work.article.id))
      assert.deepEqual([status?.state, status?.failure, status?.readAt], ['given up', failure, undefined])
    })

    test('keep an article waiting for its text also after a restart, which begins anew what was under way', async (t) => {
      const { store } = await open(t)
      await receive(store, [entry('ferry', { isTruncated: true }), entry('whole')])
      const claimNames = (now: number) =>
        store.write(async (writer) => {
          await writer.releaseArticles(now)
          const due = await writer.claimDueArticles({ ...claim, now })
          return due.map(({ article }) => article.url.split('/').at(-1))
        })
      assert.deepEqual(await claimNames(noon + minute / 4), ['whole'])
      assert.deepEqual(await claimNames(noon + minute / 2), ['whole'])
      assert.deepEqual(await claimNames(noon + 3 * minute), ['whole', 'ferry'])
    })

    test('of a lost lease are not saved, and one that is put off is due then', async (t) => {
      const { store } = await open(t)
      await receive(store, [entry('ferry', { isTruncated: true })])
      const [work] = await claimPages(store)
      assert.ok(work)
      const putOff = { lease: work.lease, dueAt: noon + 5 * minute }
      await store.write((writer) => writer.putOffPage(work.article.id, putOff))
      await store.write((writer) => writer.putOffPage(work.article.id, { ...putOff, dueAt: noon }))
      assert.equal(await store.write((writer) => writer.savePage(finish(work, { text: whole }))), false)
      assert.equal((await store.read((reader) => reader.listRevisions(work.article.id))).length, 1)
      assert.equal((await claimPages(store, noon + 4 * minute)).length, 0)
      assert.equal((await claimPages(store, noon + 5 * minute)).length, 1)
    })
  })
}
