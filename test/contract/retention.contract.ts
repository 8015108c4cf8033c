import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ArticleId, StoryId } from '../../src/model/ids.ts'
import { noLimits, removeBeyondLimits } from '../../src/pipeline/keep-within-limits.ts'
import type { Store } from '../../src/store/store.ts'
import { addFeed, claimAll, day, entry, noon, openNewsroom, toTags, understandingOf } from './newsroom.ts'
import type { OpenStores } from './open-stores.ts'

const now = noon + 100 * day
const entries = Array.from({ length: 130 }, (_, index) =>
  entry(`day-${index}`, { publishedAt: now - index * day, text: `Weather of day ${index}.` }),
)

async function receive(store: Store) {
  return store.write(async (writer) => {
    const feed = await addFeed(writer, 'harbour.example', 'https://harbour.example/news')
    const count = await writer.saveReceived(feed, entries, now)
    for (const work of await claimAll(writer, now + day))
      await writer.saveUnderstanding(understandingOf(work, undefined, { tags: toTags(['Weather']) }))
    for (const name of ['day-1', 'day-99']) {
      const article = await writer.findArticleByUrl(`https://harbour.example/${name}`)
      if (article) await writer.saveTextReport(article.id, { note: '', reportedAt: now })
    }
    return count
  })
}

function keep(store: Store, limits: Partial<typeof noLimits>) {
  const alarm = { sleep: async () => {} }
  const signal = new AbortController().signal
  return removeBeyondLimits({ store, limits: { ...noLimits, ...limits }, now: () => now, alarm, signal })
}

/** Removing what is old, and nothing else. */
export function retentionContract(open: OpenStores): void {
  describe('limits', () => {
    test('articles beyond an age go with all that hangs on them, and do not come back', async (t) => {
      const { store } = await open(t)
      await receive(store)
      assert.equal(await keep(store, { days: 60 }), 69)
      await store.read(async (reader) => {
        assert.equal(await reader.countArticles(), 61)
        assert.equal((await reader.listStories({ limit: 200 })).length, 61)
        assert.equal((await reader.searchArticleIds({ text: 'weather', limit: 200 })).length, 61)
        assert.equal(await reader.findArticleByUrl('https://harbour.example/day-61'), undefined)
        assert.equal(await reader.countTextReports(), 1)
      })
      assert.deepEqual(await receive(store), { added: 0, revised: 0, known: 130 })
      assert.equal(await store.read((reader) => reader.countArticles()), 61)
    })

    test('the oldest go first where there are too many', async (t) => {
      const { store } = await open(t)
      await receive(store)
      assert.equal(await keep(store, { articles: 100 }), 30)
      const left = await store.read((reader) => reader.findArticleByUrl('https://harbour.example/day-99'))
      assert.ok(left)
      assert.equal(await keep(store, { articles: 100 }), 0)
    })

    test('a store that is too large loses articles, one that is not none', async (t) => {
      const { store } = await open(t)
      await receive(store)
      assert.equal(await keep(store, { megabytes: 1_000 }), 0)
      const bytes = await store.read((reader) => reader.measureBytes())
      assert.ok(bytes > 100_000)
      assert.ok((await keep(store, { megabytes: bytes / 2_000_000 })) >= 60)
    })

    for (const { name, before, isForgotten } of [
      {
        name: 'that is old is forgotten, and told again under another number',
        before: noon + day,
        isForgotten: true,
      },
      { name: 'that was told since stays, and may be told again', before: noon, isForgotten: false },
    ])
      test(`of stories whose articles are gone, one ${name}`, async (t) => {
        const { store } = await open(t)
        const { stories, articles } = await openNewsroom(store)
        const { dam, vote } = stories as Record<'dam' | 'vote', StoryId>
        await store.write((writer) => writer.keepArticle(articles.vote as ArticleId, 'saved'))
        await keep(store, { days: 1 })
        const to = await store.write(async (writer) => {
          await writer.forgetEmptyStories(before)
          return writer.moveArticles({ articleIds: 'all', from: vote, to: dam, now: noon })
        })
        assert.equal(to !== dam, isForgotten)
        const found = await store.read(async (reader) => [
          (await reader.findStory(to))?.articleCount,
          await reader.findMergedInto(vote),
          (await reader.listStories({ limit: 9 })).length,
        ])
        assert.deepEqual(found, [1, to, 1])
      })

    test('what is kept stays whatever its age, and so does what it names as related', async (t) => {
      const { store } = await open(t)
      const { articles } = await openNewsroom(store)
      const { dam, reprint, vote } = articles as Record<string, never>
      await store.write(async (writer) => {
        const feed = await addFeed(writer, 'hill.example', 'https://hill.example/all')
        const url = 'https://hill.example/reprint'
        await writer.saveReceived(feed, [entry('reprint', { url, text: 'Revised.' })], noon + day)
        for (const work of await claimAll(writer, noon + 3 * day)) {
          const relations = [
            { fromId: work.article.id, toId: dam as never, kind: 'same story', score: 1, why: [] } as const,
          ]
          await writer.saveUnderstanding(understandingOf(work, undefined, { relations }))
        }
        await writer.keepArticle(reprint as never, 'saved')
      })
      await keep(store, { days: 1 })
      const left = await store.read((reader) => reader.listArticles([dam, reprint, vote] as never[]))
      assert.deepEqual(new Set(left.map(({ id }) => id)), new Set([dam, reprint]))
      await store.write((writer) => writer.letGoArticle(reprint as never))
      assert.equal(await keep(store, { days: 1 }), 2)
    })
  })
}
