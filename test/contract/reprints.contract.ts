import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ArticleId, StoryId } from '../../src/model/ids.ts'
import type { FoundReprint, Origin } from '../../src/model/reprint.ts'
import type { Understanding } from '../../src/model/understanding.ts'
import type { Store } from '../../src/store/store.ts'
import { addFeed, claimAll, day, entry, hour, noon, openNewsroom, understandingOf } from './newsroom.ts'
import type { OpenStores } from './open-stores.ts'

const part = { most: 100, after: 0, limit: 100 }
const span = { start: 0, end: 40 }

function reprintOf(laterId: ArticleId, earlierId: ArticleId, confidence = 0.8): FoundReprint {
  return {
    ...{ laterId, earlierId, kind: 'derived', agency: 'AP', firstId: earlierId, clock: 'published and seen' },
    ...{ containment: { ofLater: 0.75, ofEarlier: 0.5 }, ownWords: 48.5, confidence },
    ...{ passages: [{ earlier: span, later: span }], laterRevision: 1, earlierRevision: 2 },
  }
}

/** Understands a new article of the harbour paper, or one that was edited. */
async function tell(store: Store, name: string, found: (id: ArticleId) => Partial<Understanding>) {
  return store.write(async (writer) => {
    const feed = await addFeed(writer, 'harbour.example', 'https://harbour.example/news')
    const text = `Told at ${await writer.findSetting('told')}.`
    await writer.saveSetting('told', `${text}again`)
    await writer.saveReceived(feed, [entry(name, { publishedAt: noon + hour, text })], noon + day)
    const [work] = await claimAll(writer)
    assert.ok(work)
    const { id } = work.article
    await writer.saveUnderstanding(understandingOf(work, work.article.storyId, found(id)))
    return id
  })
}

/** Reprints, origins, and what finding them remembers. */
export function reprintsContract(open: OpenStores): void {
  describe('reprints', () => {
    test('are found from both articles as they were saved, surest first, and among several', async (t) => {
      const { store } = await open(t)
      const { articles } = await openNewsroom(store)
      const [dam, reprint] = [articles.dam, articles.reprint] as [ArticleId, ArticleId]
      const gone = 9999 as ArticleId
      const id = await tell(store, 'rescue', (own) => ({
        reprints: [reprintOf(own, dam, 0.6), reprintOf(own, reprint, 0.9), reprintOf(gone, own)],
      }))
      await store.read(async (reader) => {
        const [best] = await reader.listReprints(id, 1)
        assert.deepEqual(best, reprintOf(id, reprint, 0.9))
        assert.equal((await reader.listReprints(id, 10)).length, 2)
        assert.deepEqual(await reader.listReprints(dam, 10), [reprintOf(id, dam, 0.6)])
        const { passages, laterRevision, earlierRevision, ...head } = reprintOf(id, dam, 0.6)
        assert.deepEqual(await reader.listReprintsAmong([id, dam]), [head])
        assert.deepEqual(await reader.listReprintsAmong([id]), [])
      })
    })

    test('of a revised article take the place of the former, on both sides, and end with either article', async (t) => {
      const { store } = await open(t)
      const { articles, feeds } = await openNewsroom(store)
      const [dam, reprint, barrage] = [articles.dam, articles.reprint, articles.barrage] as ArticleId[]
      const id = await tell(store, 'rescue', (own) => ({ reprints: [reprintOf(own, dam as ArticleId)] }))
      await tell(store, 'boats', (own) => ({ reprints: [reprintOf(own, id)] }))
      const newer = [reprintOf(id, reprint as ArticleId), reprintOf(id, barrage as ArticleId)]
      await tell(store, 'rescue', () => ({ reprints: newer }))
      const list = () => store.read((reader) => reader.listReprints(id, 10))
      assert.deepEqual((await list()).map(({ earlierId }) => earlierId).sort(), [reprint, barrage].sort())
      const hill = feeds['hill.example']
      assert.ok(hill)
      await store.write((writer) => writer.removeFeed(hill.id, { articles: 'remove' }))
      assert.deepEqual(await list(), [reprintOf(id, barrage as ArticleId)])
    })

    test('texts are given for comparing as they stand now, with whose they are and what they credit', async (t) => {
      const { store } = await open(t)
      const { articles } = await openNewsroom(store)
      const credits = [{ agency: 'AP', form: 'dateline' }] as const
      const id = await tell(store, 'rescue', () => ({ credits }))
      const texts = await store.read((reader) =>
        reader.listComparedTexts([id, articles.dam as ArticleId, 9999 as ArticleId]),
      )
      const [own] = texts.filter((text) => text.articleId === id)
      assert.equal(texts.length, 2)
      assert.deepEqual(
        [own?.domain, own?.publishedAt, own?.firstSeenAt, own?.revision, own?.credits],
        ['harbour.example', noon + hour, noon + day, 1, credits],
      )
      assert.match(own?.text ?? '', /^Told at/)
      const found = await store.read((reader) => reader.findUnderstanding(id))
      assert.deepEqual(found?.credits, credits)
    })
  })

  test('placed articles that came late are told in the order in which they came', async (t) => {
    const { store } = await open(t)
    const { articles } = await openNewsroom(store)
    const list = (part: { seenSince: number; after?: number; limit?: number }) =>
      store.read(async (reader) => {
        const asked = { publishedBefore: noon + hour, after: 0, limit: 10, ...part }
        return (await reader.listPlacedLatecomers(asked)).map(({ articleId }) => articleId)
      })
    const all = await list({ seenSince: 0 })
    assert.ok(articles.dam && articles.vote)
    assert.ok(all.includes(articles.dam) && !all.includes(articles.vote))
    assert.deepEqual(
      all,
      all.toSorted((one, other) => one - other),
    )
    assert.deepEqual(await list({ seenSince: 0, after: all[0] ?? 0 }), all.slice(1))
    assert.deepEqual(await list({ seenSince: 0, limit: 1 }), all.slice(0, 1))
    assert.deepEqual(await list({ seenSince: noon + 1000 * day }), [])
  })

  describe('remembered texts', () => {
    test('come back in the order of reading, the latest in place of the former, a part at a time', async (t) => {
      const { store } = await open(t)
      const one = await tell(store, 'one', () => ({ fingerprints: [1, 2 ** 32 - 1] }))
      const two = await tell(store, 'two', () => ({ fingerprints: [3] }))
      const three = await tell(store, 'three', () => ({ fingerprints: [4] }))
      await tell(store, 'empty', () => ({ fingerprints: [] }))
      await tell(store, 'two', () => ({ fingerprints: [5] }))
      await tell(store, 'one', () => ({ fingerprints: [0, 7] }))
      await store.read(async (reader) => {
        const all = await reader.listRememberedTexts(part)
        const listed = all.map(({ articleId, fingerprints }) => [articleId, fingerprints])
        assert.deepEqual(listed, [
          [three, [4]],
          [two, [5]],
          [one, [0, 7]],
        ])
        const after = all[0]?.number ?? 0
        const ids = async (asked: Partial<typeof part>) =>
          (await reader.listRememberedTexts({ ...part, ...asked })).map(({ articleId }) => articleId)
        assert.deepEqual(await ids({ after, limit: 1 }), [two])
        assert.deepEqual(await ids({ most: 2 }), [two, one])
      })
    })

    test('are forgotten by when they were published', async (t) => {
      const { store } = await open(t)
      await tell(store, 'one', () => ({ fingerprints: [1] }))
      const count = () => store.read(async (reader) => (await reader.listRememberedTexts(part)).length)
      await store.write((writer) => writer.forgetTexts(noon + hour))
      assert.equal(await count(), 1)
      await store.write((writer) => writer.forgetTexts(noon + hour + 1))
      assert.equal(await count(), 0)
    })
  })

  describe('origins of a story', () => {
    const lease = noon + 3 * day
    const all = { now: noon + 2 * day, lease, limit: 50 }

    test('are kept with their count as long as nothing else is found', async (t) => {
      const { store } = await open(t)
      const { stories, articles } = await openNewsroom(store)
      const [dam, id, other] = [stories.dam as StoryId, articles.dam, articles.reprint] as const
      const origins = [
        { articleIds: [id], firstId: id, clock: 'seen', agency: 'AP' },
        { articleIds: [other], firstId: other, clock: 'seen', agency: 'AP' },
      ] as Origin[]
      const save = (found: Origin[] | undefined) =>
        store.write(async (writer) => {
          await writer.claimDueStories(all)
          return writer.saveTended({ storyId: dam, lease, countryCount: 0, origins: found })
        })
      const read = () =>
        store.read(async (reader) => [
          (await reader.findStory(dam))?.originCount,
          await reader.listOrigins(dam),
        ])
      assert.deepEqual(await read(), [undefined, []])
      assert.equal(await save(origins), true)
      assert.deepEqual(await read(), [2, origins])
      await tell(store, 'rescue', () => ({ storyId: dam }))
      assert.equal(await save(undefined), true)
      assert.deepEqual(await read(), [2, origins])
    })

    test('are kept with what came of holding second-hand reports against their sources', async (t) => {
      const { store } = await open(t)
      const { stories, articles } = await openNewsroom(store)
      const [dam, id] = [stories.dam as StoryId, articles.dam as ArticleId]
      const link = { name: 'AP', domain: 'apnews.com', form: 'reported' } as const
      const chains = [{ start: 0, end: 9, links: [link], speaker: 'Anna Berg' }]
      const told = await tell(store, 'rescue', () => ({ storyId: dam, chains }))
      const found = { articleId: id, sentence: 3 }
      const checks = [{ at: 0, verdict: 'altered', found } as const]
      await store.write(async (writer) => {
        await writer.claimDueStories(all)
        const findings = { storyId: dam, lease, countryCount: 0, origins: [] }
        return writer.saveTended({ ...findings, chains: new Map([[told, checks]]) })
      })
      await store.read(async (reader) => {
        assert.deepEqual((await reader.findUnderstanding(told))?.chains, chains)
        assert.deepEqual([...(await reader.listChainChecks(dam))], [[told, checks]])
        assert.deepEqual([...(await reader.listChainChecks(9999 as StoryId))], [])
      })
    })

    test('are one of one article, and not known where a second came, until somebody looks', async (t) => {
      const { store } = await open(t)
      const { stories } = await openNewsroom(store)
      const count = (id: StoryId) => store.read(async (reader) => (await reader.findStory(id))?.originCount)
      const vote = stories.vote as StoryId
      assert.equal(await count(vote), 1)
      await tell(store, 'rescue', () => ({ storyId: vote }))
      assert.equal(await count(vote), undefined)
    })

    test('a story is looked at with the reprints among its articles', async (t) => {
      const { store } = await open(t)
      const { stories, articles } = await openNewsroom(store)
      const [dam, vote] = [articles.dam, articles.vote] as [ArticleId, ArticleId]
      const storyId = stories.dam as StoryId
      const id = await tell(store, 'rescue', (own) => ({
        storyId,
        reprints: [reprintOf(own, dam), reprintOf(own, vote)],
      }))
      const due = await store.write((writer) => writer.claimDueStories(all))
      const work = due.find(({ story }) => story.id === storyId)
      assert.deepEqual(
        work?.reprints.map(({ laterId, earlierId }) => [laterId, earlierId]),
        [[id, dam]],
      )
    })
  })
}
