import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Feed } from '../../src/model/feed.ts'
import type { StoryId } from '../../src/model/ids.ts'
import type { EndedTurn } from '../../src/store/feed-store.ts'
import {
  addFeed,
  claimAll,
  day,
  entry,
  hour,
  minute,
  noon,
  openNewsroom,
  understandingOf,
} from './newsroom.ts'
import type { OpenStores } from './open-stores.ts'

/** Outlets and feeds: adding, changing, reading, removing. */
export function feedsContract(open: OpenStores): void {
  describe('outlets and feeds', () => {
    test('an outlet is known by its domain and saved once', async (t) => {
      const { store } = await open(t)
      const [first, second] = await store.write(async (writer) => [
        await addFeed(writer, 'harbour.example', 'https://harbour.example/news'),
        await addFeed(writer, 'harbour.example', 'https://harbour.example/sport'),
      ])
      assert.equal(first?.outletId, second?.outletId)
      await store.write((writer) => writer.renameOutlet(first?.outletId as never, 'Harbour Post'))
      const found = await store.read((reader) => reader.findOutletByDomain('harbour.example'))
      assert.equal(found?.name, 'Harbour Post')
      assert.equal(found?.country, undefined)
      assert.deepEqual(await store.read((reader) => reader.listOutlets([found?.id as never, 99 as never])), [
        found,
      ])
      assert.equal((await store.read((reader) => reader.listFeeds(first?.outletId))).length, 2)
    })

    test('a feed is saved once and changed only where a change is named', async (t) => {
      const { store } = await open(t)
      const feed = await store.write((writer) => addFeed(writer, 'hill.example', 'https://hill.example/all'))
      await store.write((writer) => writer.changeFeed(feed.id, { folder: 'Hills', title: 'Hill' }))
      await store.write((writer) => writer.changeFeed(feed.id, { state: 'paused' }))
      await store.write((writer) => addFeed(writer, 'hill.example', 'https://hill.example/all'))
      const changed = await store.read((reader) => reader.findFeedByUrl('https://hill.example/all'))
      assert.deepEqual(changed, { ...feed, folder: 'Hills', title: 'Hill', state: 'paused' })
      await store.write((writer) => writer.changeFeed(feed.id, { folder: undefined }))
      assert.equal((await store.read((reader) => reader.findFeed(feed.id)))?.folder, undefined)
    })

    test('what a clock that ran ahead has put off is due again when the clock is right', async (t) => {
      const { store } = await open(t)
      const feed = await store.write((writer) => addFeed(writer, 'hill.example', 'https://hill.example/all'))
      const claim = { now: noon, leaseMs: minute, limit: 5 }
      await store.write((writer) => writer.changeFeed(feed.id, { dueAt: noon + day }))
      assert.equal((await store.write((writer) => writer.claimDueFeeds(claim))).length, 0)
      await store.write((writer) => writer.changeFeed(feed.id, { dueAt: noon + 365 * day }))
      assert.equal((await store.write((writer) => writer.claimDueFeeds(claim))).length, 1)
    })

    test('a host is asked by one worker at a time, and by the next after its pause', async (t) => {
      const { store, another } = await open(t)
      const other = await another()
      const lease = noon + minute
      const take = (from: typeof store, wanted: string[], now = noon, ended: EndedTurn[] = []) =>
        from.write(async (writer) => [
          ...(await writer.takeHostTurns({ ended, wanted, now, lease: now + minute })),
        ])
      assert.deepEqual((await take(store, ['a.example', 'b.example', 'a.example'])).sort(), [
        'a.example',
        'b.example',
      ])
      assert.deepEqual(await take(other, ['a.example', 'c.example']), ['c.example'])
      const over = { host: 'a.example', lease, freeAt: noon + 5000 }
      assert.deepEqual(await take(store, [], noon + 2000, [over]), [])
      assert.deepEqual(await take(other, ['a.example'], noon + 4000), [])
      assert.deepEqual(await take(other, ['a.example'], noon + 5000), ['a.example'])
      // Whoever ends a turn that it has lost takes it from nobody.
      assert.deepEqual(await take(store, ['a.example'], noon + 6000, [over]), [])
      assert.deepEqual(await take(store, ['b.example'], lease - 1), [], 'its worker may live')
      assert.deepEqual(await take(store, ['b.example'], lease), ['b.example'], 'its worker is dead')
      assert.deepEqual(await take(other, ['c.example'], noon - 365 * day), ['c.example'], 'a clock ran ahead')
    })

    test('due feeds are claimed longest due first, and by nobody else before the lease ends', async (t) => {
      const { store, another } = await open(t)
      const other = await another()
      await store.write(async (writer) => {
        for (const name of ['late', 'early', 'paused', 'later'])
          await addFeed(writer, name, `https://${name}/`)
        const due = { late: noon - hour, early: noon - day, paused: noon - day, later: noon + 1 }
        for (const feed of await writer.listFeeds())
          await writer.changeFeed(feed.id, {
            dueAt: due[feed.title as 'late'],
            state: feed.title === 'paused' ? 'paused' : 'active',
          })
      })
      const claim = { now: noon, leaseMs: minute, limit: 10 }
      const claimed = await store.write((writer) => writer.claimDueFeeds(claim))
      assert.deepEqual(
        claimed.map((feed) => feed.title),
        ['early', 'late'],
      )
      assert.deepEqual(await other.write((writer) => writer.claimDueFeeds(claim)), [])
      const afterwards = await other.write((writer) => writer.claimDueFeeds({ ...claim, now: noon + minute }))
      assert.equal(afterwards.length, 3)
    })

    test('a reading keeps validators and failure, and a good one forgets the failure', async (t) => {
      const { store } = await open(t)
      const feed = await store.write((writer) => addFeed(writer, 'hill.example', 'https://hill.example/all'))
      const failure = { reason: 'timed out', detail: 'after 10 s', count: 2, since: noon } as const
      const reading = {
        ...{ feedId: feed.id, readAt: noon, dueAt: feed.dueAt, lease: feed.dueAt },
        validators: { etag: 'W/"a"' },
      }
      await store.write((writer) => writer.recordReading({ ...reading, newArticles: 0, failure }))
      const failing = await store.read((reader) => reader.findFeed(feed.id))
      assert.deepEqual(failing?.failure, failure)
      assert.deepEqual(failing?.validators, { etag: 'W/"a"' })
      assert.equal(failing?.lastNewAt, undefined)
      const status = { total: 1, active: 1, neverRead: 0, failing: 1 }
      assert.deepEqual(await store.read((reader) => reader.countFeeds()), status)
      await store.write((writer) => writer.recordReading({ ...reading, newArticles: 3, ended: true }))
      const ended = await store.read((reader) => reader.findFeed(feed.id))
      assert.equal(ended?.failure, undefined)
      assert.equal(ended?.state, 'ended')
      assert.equal(ended?.lastNewAt, noon)
      assert.deepEqual(await store.read((reader) => reader.countFeeds()), {
        ...status,
        active: 0,
        failing: 0,
      })
    })

    test('a reading whose lease was lost to another is not recorded', async (t) => {
      const { store } = await open(t)
      await store.write((writer) => addFeed(writer, 'hill.example', 'https://hill.example/all'))
      const claim = (now: number) =>
        store.write((writer) => writer.claimDueFeeds({ now, leaseMs: minute, limit: 1 }))
      const [slow] = await claim(noon)
      const [quick] = await claim(noon + minute)
      assert.ok(slow && quick)
      const record = (feed: Feed, newArticles: number) =>
        store.write((writer) =>
          writer.recordReading({
            ...{ feedId: feed.id, readAt: noon + hour, dueAt: noon + day, lease: feed.dueAt },
            ...{ validators: { etag: String(newArticles) }, newArticles },
          }),
        )
      await record(slow, 1)
      await record(quick, 2)
      await record(slow, 3)
      const feed = await store.read((reader) => reader.findFeed(slow.id))
      assert.deepEqual([feed?.validators.etag, feed?.dueAt], ['2', noon + day])
    })

    test('a removed feed may leave its articles', async (t) => {
      const { store } = await open(t)
      const { feeds, articles, stories } = await openNewsroom(store)
      await store.write((writer) =>
        writer.removeFeed(feeds['hill.example']?.id as never, { articles: 'keep' }),
      )
      const [kept] = await store.read((reader) => reader.listArticles([articles.reprint as never]))
      assert.equal(kept?.feedId, undefined)
      const story = await store.read((reader) => reader.findStory(stories.dam as never))
      assert.deepEqual([story?.articleCount, story?.outletCount], [2, 2])
    })

    test('a feed that is removed while it is read stores nothing', async (t) => {
      const { store } = await open(t)
      const feed = await store.write((writer) => addFeed(writer, 'hill.example', 'https://hill.example/all'))
      const count = await store.write(async (writer) => {
        await writer.removeFeed(feed.id, { articles: 'remove' })
        return writer.saveReceived(feed, [entry('dam')], noon)
      })
      assert.deepEqual(count, { added: 0, revised: 0, known: 0 })
    })

    test('a removed feed may take its articles, and every count stays true', async (t) => {
      const { store } = await open(t)
      const { feeds, articles, stories } = await openNewsroom(store)
      await store.write((writer) =>
        writer.removeFeed(feeds['harbour.example']?.id as never, { articles: 'remove' }),
      )
      await store.read(async (reader) => {
        assert.equal(await reader.countArticles(), 2)
        assert.deepEqual(await reader.listRevisions(articles.dam as never), [])
        assert.equal(await reader.findUnderstanding(articles.dam as never), undefined)
        const story = await reader.findStory(stories.dam as never)
        assert.deepEqual([story?.articleCount, story?.outletCount, story?.firstAt], [1, 1, noon + hour])
        assert.equal(await reader.findStory(stories.vote as never), undefined)
        assert.equal((await reader.findTag('ortell'))?.articleCount, 2)
        assert.equal((await reader.findTag('votes'))?.articleCount, 1)
        const found = await reader.searchArticleIds({ text: 'dam', limit: 10 })
        assert.deepEqual(found, [articles.reprint])
      })
    })

    test('a story whose headline went with its feed is called what its newest report calls it', async (t) => {
      const { store } = await open(t)
      const { feeds, stories } = await openNewsroom(store)
      const harbour = feeds['harbour.example'] as Feed
      await store.write(async (writer) => {
        const newest = entry('flood', { title: 'Flood reaches Halm', publishedAt: noon + 2 * hour })
        await writer.saveReceived(harbour, [newest], noon + 2 * hour)
        for (const work of await claimAll(writer))
          await writer.saveUnderstanding(understandingOf(work, stories.dam))
      })
      const title = async () =>
        (await store.read((reader) => reader.findStory(stories.dam as StoryId)))?.title
      assert.equal(await title(), 'Flood reaches Halm')
      await store.write((writer) => writer.removeFeed(harbour.id, { articles: 'remove' }))
      assert.equal(await title(), 'Dam breaks above Ortell')
    })
  })
}
