import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ArticleId, StoryId } from '../../src/model/ids.ts'
import { rankStory } from '../../src/model/story.ts'
import type { Store } from '../../src/store/store.ts'
import {
  addFeed,
  claimAll,
  day,
  entry,
  hour,
  noon,
  openNewsroom,
  toTags,
  understandingOf,
} from './newsroom.ts'
import type { OpenStores } from './open-stores.ts'
import { reprintsContract } from './reprints.contract.ts'
import { sectionsContract } from './sections.contract.ts'
import { tagNamesContract } from './tag-names.contract.ts'

/** Edits an article of the harbour paper and understands it anew. */
async function tellAgain(
  store: Store,
  name: string,
  found: { storyId?: StoryId; tags?: string[] } = {},
): Promise<void> {
  await store.write(async (writer) => {
    const feed = await addFeed(writer, 'harbour.example', 'https://harbour.example/news')
    await writer.saveReceived(feed, [entry(name, { text: 'Told anew.' })], noon + 2 * day)
    for (const work of await claimAll(writer, noon + 2 * day)) {
      await writer.saveUnderstanding(understandingOf(work, found.storyId, { tags: toTags(found.tags ?? []) }))
    }
  })
}

/** Stories, tags, relations, reprints and what placing remembers. */
export function storiesContract(open: OpenStores): void {
  reprintsContract(open)
  tagNamesContract(open)
  sectionsContract(open)
  describe('stories', () => {
    test('a story counts its articles and outlets and knows its span', async (t) => {
      const { store } = await open(t)
      const { stories } = await openNewsroom(store)
      const story = await store.read((reader) => reader.findStory(stories.dam as StoryId))
      assert.deepEqual(story, {
        id: stories.dam,
        title: 'Dam breaks above Ortell',
        language: 'en',
        firstAt: noon,
        latestAt: noon + hour,
        articleCount: 2,
        outletCount: 2,
        rank: noon + 5 * hour,
        countryCount: 0,
        summary: [],
        splitFrom: undefined,
        originCount: undefined,
        ...{ state: 'emerging', follows: undefined, followsWhy: [], section: undefined },
      })
    })

    test('a story is called what its latest report calls it, though an opinion is later', async (t) => {
      const { store } = await open(t)
      const { stories } = await openNewsroom(store)
      const tell = (name: string, hours: number, found: { storyTitle?: undefined } = {}) =>
        store.write(async (writer) => {
          const feed = await addFeed(writer, 'harbour.example', 'https://harbour.example/news')
          const publishedAt = noon + hours * hour
          await writer.saveReceived(feed, [entry(name, { publishedAt })], noon + day)
          for (const work of await claimAll(writer))
            await writer.saveUnderstanding(understandingOf(work, stories.dam, found))
        })
      await tell('guilt', 9, { storyTitle: undefined })
      await tell('flood', 5)
      await tell('rain', 4)
      const story = await store.read((reader) => reader.findStory(stories.dam as StoryId))
      assert.equal(story?.title, 'About flood')
    })

    test('the front page goes by rank, and each story lists its newest articles', async (t) => {
      const { store } = await open(t)
      const { stories, articles } = await openNewsroom(store)
      await store.read(async (reader) => {
        const listed = await reader.listStories({ limit: 10 })
        assert.deepEqual(
          listed.map((story) => story.id),
          [stories.dam, stories.barrage, stories.vote],
        )
        assert.ok(listed.every((story) => story.rank === rankStory(story)))
        const lists = await reader.listArticleIdsOfStories([...Object.values(stories), 99 as StoryId], 1)
        assert.deepEqual(lists.get(stories.dam as StoryId), [articles.reprint])
        assert.equal(lists.size, 3)
      })
    })

    test('the front page may be of one language, of late, and continues after a story', async (t) => {
      const { store } = await open(t)
      const { stories } = await openNewsroom(store)
      await store.read(async (reader) => {
        const ids = async (page: Parameters<typeof reader.listStories>[0]) =>
          (await reader.listStories(page)).map((story) => story.id)
        assert.deepEqual(await ids({ limit: 10, language: 'fr' }), [stories.barrage])
        assert.deepEqual(await ids({ limit: 10, since: noon + 2 * hour }), [stories.barrage, stories.vote])
        const [first] = await reader.listStories({ limit: 1 })
        const after = { at: first?.rank ?? 0, id: first?.id as StoryId }
        assert.deepEqual(await ids({ limit: 1, after }), [stories.barrage])
        assert.deepEqual(await reader.listLanguages(), ['en', 'fr'])
      })
    })

    test('an article that moves to another story is counted there and no longer here', async (t) => {
      const { store } = await open(t)
      const { stories } = await openNewsroom(store)
      await tellAgain(store, 'dam', { storyId: stories.vote as StoryId })
      const counts = await store.read(async (reader) =>
        (await reader.listStories({ limit: 10 })).map((story) => [
          story.id,
          story.articleCount,
          story.outletCount,
        ]),
      )
      assert.deepEqual(counts, [
        [stories.barrage, 1, 1],
        [stories.vote, 2, 1],
        [stories.dam, 1, 1],
      ])
    })

    test('a story left empty is closed, and its id lasts for what comes back', async (t) => {
      const { store } = await open(t)
      const { stories } = await openNewsroom(store)
      await tellAgain(store, 'vote')
      assert.equal(await store.read((reader) => reader.findStory(stories.vote as StoryId)), undefined)
      await tellAgain(store, 'dam', { storyId: stories.vote as StoryId })
      const back = await store.read((reader) => reader.findStory(stories.vote as StoryId))
      assert.deepEqual([back?.articleCount, back?.title], [1, 'About dam'])
    })

    test('what was understood comes back as it was saved', async (t) => {
      const { store } = await open(t)
      const { articles } = await openNewsroom(store)
      const found = await store.read((reader) => reader.findUnderstanding(articles.dam as ArticleId))
      assert.deepEqual(found?.terms, [{ term: 'dam', weight: 1.5 }])
      assert.deepEqual(found?.reasons, [
        { step: 'story', reasons: [{ rule: 'shared terms', detail: 'dam' }] },
      ])
      assert.equal(found?.sentences.length, 1)
    })
  })

  describe('tags', () => {
    test('a tag counts its articles and lists them newest first', async (t) => {
      const { store } = await open(t)
      const { articles } = await openNewsroom(store)
      await store.read(async (reader) => {
        const tag = await reader.findTag('ortell')
        assert.deepEqual([tag?.label, tag?.articleCount], ['Ortell', 3])
        const page = { tagId: tag?.id as never, limit: 2 }
        assert.deepEqual(await reader.listArticleIds(page), [articles.barrage, articles.reprint])
        const after = { at: noon + hour, id: articles.reprint as ArticleId }
        assert.deepEqual(await reader.listArticleIds({ ...page, after }), [articles.dam])
        const borne = await reader.listTagsOfArticles([articles.dam as ArticleId])
        const given = toTags(['Ortell', 'Floods']).map(({ slug, label, kind, score, why }) => {
          return { slug, label, kind, score, why }
        })
        assert.deepEqual(borne.get(articles.dam as ArticleId), given)
        const top = await reader.listMostUsedTags(noon + 2 * hour, 10)
        assert.deepEqual(top.map(({ tag }) => tag.slug).sort(), ['ortell', 'votes'])
        const [first, ...others] = await reader.listMostUsedTags(noon, 1)
        assert.deepEqual([first?.tag.slug, first?.outlets, others], ['ortell', 3, []])
      })
    })

    test('what one outlet uses alone is no tag yet, and with a second it is one for all', async (t) => {
      const { store } = await open(t)
      const { articles } = await openNewsroom(store)
      const dam = articles.dam as ArticleId
      const slugs = async () => {
        const borne = await store.read((reader) => reader.listTagsOfArticles([dam]))
        return borne.get(dam)?.map(({ slug }) => slug)
      }
      await tellAgain(store, 'dam', { tags: ['Ortell', 'Dikes'] })
      assert.deepEqual(await slugs(), ['ortell'])
      assert.equal(await store.read((reader) => reader.findTag('dikes')), undefined)
      await store.write(async (writer) => {
        const feed = await addFeed(writer, 'hill.example', 'https://hill.example/all')
        const told = entry('dikes', { url: 'https://hill.example/dikes', publishedAt: noon + day })
        await writer.saveReceived(feed, [told], noon + 3 * day)
        for (const work of await claimAll(writer, noon + 3 * day))
          await writer.saveUnderstanding(understandingOf(work, undefined, { tags: toTags(['Dikes']) }))
      })
      assert.deepEqual(await slugs(), ['ortell', 'dikes'])
      const uses = await store.read((reader) => reader.listTagUses(noon, 100))
      assert.equal(uses.filter(({ slug }) => slug === 'dikes').length, 2)
      assert.equal((await store.read((reader) => reader.findTag('dikes')))?.outletCount, 2)
      const tag = await store.read((reader) => reader.findTag('dikes'))
      const span = { since: noon - hour, spanMs: day }
      const days = await store.read((reader) => reader.countTagOutlets(tag?.id as never, span))
      assert.deepEqual(
        [...days],
        [
          [0, 1],
          [1, 1],
        ],
      )
    })

    test('an article understood anew has its new tags only, and both are counted', async (t) => {
      const { store } = await open(t)
      const { articles } = await openNewsroom(store)
      await tellAgain(store, 'dam', { tags: ['Votes', 'votes'] })
      await store.read(async (reader) => {
        const counts = []
        for (const slug of ['ortell', 'floods', 'votes'])
          counts.push((await reader.findTag(slug))?.articleCount)
        assert.deepEqual(counts, [2, 1, 3])
        assert.equal(
          (await reader.listTagsOfArticles([articles.dam as ArticleId])).values().next().value?.length,
          1,
        )
      })
    })
  })

  describe('relations and what placing remembers', () => {
    test('relations are found from both ends, best first, and end with either article', async (t) => {
      const { store } = await open(t)
      const { articles, stories, feeds } = await openNewsroom(store)
      const [from, to] = [articles.vote as ArticleId, articles.reprint as ArticleId]
      const relation = { fromId: from, toId: to, kind: 'background', score: 0.5, why: [] } as const
      const better = { ...relation, toId: articles.dam as ArticleId, score: 0.9 }
      const gone = { ...relation, toId: 9999 as ArticleId }
      await store.write(async (writer) => {
        const feed = feeds['harbour.example'] as never
        await writer.saveReceived(feed, [entry('vote', { text: 'Told anew.' })], noon + day)
        const [work] = await claimAll(writer, noon + day)
        assert.ok(work)
        const relations = [relation, better, gone]
        await writer.saveUnderstanding(understandingOf(work, stories.vote as StoryId, { relations }))
      })
      assert.deepEqual(await store.read((reader) => reader.listRelations(from, 10)), [better, relation])
      assert.deepEqual(await store.read((reader) => reader.listRelations(from, 1)), [better])
      assert.deepEqual(await store.read((reader) => reader.listRelations(to, 10)), [relation])
      const hill = feeds['hill.example']?.id as never
      await store.write((writer) => writer.removeFeed(hill, { articles: 'remove' }))
      assert.deepEqual(await store.read((reader) => reader.listRelations(from, 10)), [better])
    })

    test('placed articles come oldest first, a part at a time', async (t) => {
      const { store } = await open(t)
      const { articles, stories } = await openNewsroom(store)
      await store.read(async (reader) => {
        const [first] = await reader.listPlacedArticles(noon + hour, undefined, 1)
        assert.deepEqual([first?.articleId, first?.storyId], [articles.reprint, stories.dam])
        const after = { at: first?.publishedAt ?? 0, id: first?.articleId as ArticleId }
        const rest = await reader.listPlacedArticles(noon + hour, after, 10)
        assert.deepEqual(
          rest.map((placed) => placed.articleId),
          [articles.vote, articles.barrage],
        )
      })
    })

    test('term counts add up by language', async (t) => {
      const { store } = await open(t)
      const many = Array.from({ length: 5000 }, (_, index) => ({ term: `term${index}`, weight: 1 }))
      await store.write(async (writer) => {
        await writer.addTermCounts('en', many, 2)
        await writer.addTermCounts('en', [{ term: 'term7', weight: 0.5 }], 1.5)
        await writer.addTermCounts('fr', [{ term: 'term7', weight: 9 }], 1)
        await writer.addTermCounts('fr', [], 1)
      })
      await store.read(async (reader) => {
        const counts = await reader.listTermCounts('en', ['term7', 'term8', 'never'])
        assert.deepEqual([...counts].sort(), [
          ['term7', 1.5],
          ['term8', 1],
        ])
        assert.deepEqual([await reader.countTexts('en'), await reader.countTexts('fr')], [3.5, 2])
        assert.equal(await reader.countTexts('de'), 0)
        assert.equal((await reader.listTermCounts('en', [])).size, 0)
      })
    })
  })
}
