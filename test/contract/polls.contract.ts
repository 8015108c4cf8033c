import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ComparedFigure } from '../../src/model/compared-figure.ts'
import type { ArticleId, OutletId, StoryId } from '../../src/model/ids.ts'
import type { Poll } from '../../src/model/poll.ts'
import type { TimelineEntry } from '../../src/model/timeline.ts'
import type { Store } from '../../src/store/store.ts'
import { addFeed, claimAll, day, entry, noon, openNewsroom, understandingOf } from './newsroom.ts'
import type { OpenStores } from './open-stores.ts'
import { pollOf } from './quote-of.ts'

const today = Math.floor(noon / day)

async function report(store: Store, name: string, polls: readonly Poll[]): Promise<ArticleId> {
  return store.write(async (writer) => {
    const feed = await addFeed(writer, 'harbour.example', 'https://harbour.example/news')
    await writer.saveReceived(feed, [entry(name, { text: `Told with ${polls.length}.` })], noon)
    const [work] = await claimAll(writer)
    assert.ok(work)
    await writer.saveUnderstanding(understandingOf(work, work.article.storyId, { polls }))
    return work.article.id
  })
}

/** Polls of articles, and the days and figures of stories. */
export function pollsContract(open: OpenStores): void {
  describe('polls', () => {
    test('are those of an article as it was understood last, in their order', async (t) => {
      const { store } = await open(t)
      const two = [pollOf(), pollOf({ pollster: undefined, n: 500 })]
      const id = await report(store, 'poll', two)
      const list = () => store.read((reader) => reader.listPolls([id, 999 as ArticleId]))
      assert.deepEqual([...(await list())], [[id, JSON.parse(JSON.stringify(two))]])
      await report(store, 'poll', [])
      assert.deepEqual([...(await list())], [])
      assert.deepEqual([...(await store.read((reader) => reader.listPolls([])))], [])
    })

    test('of a house are listed by the day of their interviews, newest first, and go with their articles', async (t) => {
      const { store } = await open(t)
      const old = await report(store, 'old', [pollOf({ fieldEnd: today - 30 })])
      const late = await report(store, 'late', [pollOf(), pollOf({ pollster: 'Others' })])
      const list = async (limit = 9) =>
        (await store.read((reader) => reader.listPollsBy('Ortell Polls', limit))).map((one) => [
          one.articleId,
          one.day,
        ])
      assert.deepEqual(await list(), [
        [late, today],
        [old, today - 30],
      ])
      assert.equal((await list(1)).length, 1)
      const feeds = await store.read((reader) => reader.listFeeds())
      for (const feed of feeds)
        await store.write((writer) => writer.removeFeed(feed.id, { articles: 'remove' }))
      assert.deepEqual(await list(), [])
    })

    test('name the houses that made them, each with how often and when last', async (t) => {
      const { store } = await open(t)
      const list = (limit = 9) => store.read((reader) => reader.listPollsters(limit))
      assert.deepEqual(await list(), [])
      await report(store, 'old', [pollOf({ fieldEnd: today - 30 }), pollOf({ pollster: undefined })])
      await report(store, 'late', [pollOf(), pollOf({ pollster: 'Others/Ortell News' })])
      assert.deepEqual(await list(), [
        { name: 'Ortell Polls', reports: 2, lastDay: today },
        { name: 'Others/Ortell News', reports: 1, lastDay: today },
      ])
      assert.equal((await list(1)).length, 1)
    })

    test('days and figures of a story are those that were found last', async (t) => {
      const { store } = await open(t)
      const { stories, articles } = await openNewsroom(store)
      const dam = stories.dam as StoryId
      const cited = {
        articleId: articles.dam as ArticleId,
        outletId: 1 as OutletId,
        start: 0,
        end: 9,
        number: 1,
        text: 'The dam',
      }
      const timeline: TimelineEntry[] = [
        { ...cited, from: today, to: today, precision: 'day', originCount: 2, isAnnounced: false },
      ]
      const figures: ComparedFigure[] = [
        { kind: 'dead', unit: '', told: [{ ...cited, publishedAt: noon, value: 12, words: 'twelve' }] },
      ]
      const tend = (found: object) =>
        store.write(async (writer) => {
          const lease = noon + 3 * day
          await writer.claimDueStories({ now: lease, lease, limit: 9 })
          await writer.saveTended({ storyId: dam, lease, countryCount: 1, origins: [], ...found })
        })
      await tend({ timeline, figures })
      assert.deepEqual(await store.read((reader) => reader.findStoryDays(dam)), { timeline, figures })
      await report(store, 'dam', [])
      await tend({})
      assert.equal(await store.read((reader) => reader.findStoryDays(9999 as StoryId)), undefined)
    })
  })
}
