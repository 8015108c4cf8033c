import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ArticleId, ReaderId, StoryId } from '../../src/model/ids.ts'
import { type Choice, type Muted, nothingMuted, onlyReader, type Subject } from '../../src/model/reader.ts'
import type { Store, StoreReader } from '../../src/store/store.ts'
import { accountsContract } from './accounts.contract.ts'
import { commentsContract } from './comments.contract.ts'
import { marksContract } from './marks.contract.ts'
import { addFeed, day, entry, hour, minute, noon, openNewsroom } from './newsroom.ts'
import type { OpenStores } from './open-stores.ts'
import { ruleEffectsContract } from './rule-effects.contract.ts'
import { rulesContract } from './rules.contract.ts'

const other = 2 as ReaderId
const kinds = new Set(['outlet', 'tag', 'story'] as const)

function choose(
  store: Store,
  subject: Subject,
  choice: Choice | undefined,
  { now = noon, id = onlyReader } = {},
): Promise<void> {
  return store.write((writer) => writer.saveChoice(id, subject, { choice, now }))
}

async function outletOf(reader: StoreReader, domain: string) {
  const outlet = await reader.findOutletByDomain(domain)
  assert.ok(outlet)
  return { kind: 'outlet', id: outlet.id } as const
}

async function tagOf(reader: StoreReader, slug: string) {
  const tag = await reader.findTag(slug)
  assert.ok(tag)
  return { kind: 'tag', id: tag.id } as const
}

/** What is a reader's own. */
export function readersContract(open: OpenStores): void {
  rulesContract(open)
  ruleEffectsContract(open)
  commentsContract(open)
  accountsContract(open)
  marksContract(open)
  describe('readers', () => {
    test('a visit is kept', async (t) => {
      const { store } = await open(t)
      const find = () => store.read((reader) => reader.getReader(onlyReader))
      assert.deepEqual(await find(), { id: onlyReader, seenAt: undefined, lastVisitAt: undefined })
      for (const lastVisitAt of [undefined, noon - day]) {
        const visit = { id: onlyReader, seenAt: noon, lastVisitAt }
        await store.write((writer) => writer.saveVisit(visit))
        assert.deepEqual(await find(), visit)
      }
    })

    test('a reader has a name that is nobody else’s, and keeps it over visits', async (t) => {
      const { store } = await open(t)
      const anna = await store.write((writer) => writer.addReader({ name: 'Anna Berg', role: 'moderator' }))
      assert.ok(anna !== undefined && anna !== onlyReader)
      const again = await store.write((writer) => writer.addReader({ name: 'ANNA  berg', role: 'reader' }))
      assert.equal(again, undefined)
      const ben = await store.write((writer) => writer.addReader({ name: 'Ben', role: 'reader' }))
      assert.ok(ben !== undefined && ben !== anna)
      await store.write((writer) => writer.saveVisit({ id: ben, seenAt: noon, lastVisitAt: undefined }))
      const rename = (name: string) =>
        store.write((writer) => writer.saveReader({ readerId: ben, name, role: 'editor' }))
      assert.deepEqual([await rename('Anna Berg'), await rename('Benno')], [false, true])
      const known = await store.read((reader) => reader.listReaders([anna, ben, 99 as ReaderId]))
      assert.deepEqual(
        new Map(known.map(({ readerId, name, role }) => [readerId, `${name}, ${role}`])),
        new Map([
          [anna, 'Anna Berg, moderator'],
          [ben, 'Benno, editor'],
        ]),
      )
      assert.equal((await store.read((reader) => reader.findReaderByName('benno')))?.readerId, ben)
    })

    test('a choice is one for each thing and reader, the latest, until it is taken back', async (t) => {
      const { store } = await open(t)
      const { stories } = await openNewsroom(store)
      const outlet = await store.read((reader) => outletOf(reader, 'hill.example'))
      const story = { kind: 'story', id: stories.dam as StoryId } as const
      await choose(store, outlet, 'follow')
      await choose(store, outlet, 'mute', { now: noon + minute })
      await choose(store, story, 'follow', { now: noon + hour })
      await choose(store, story, 'mute', { id: other })
      const list = (id = onlyReader) => store.read((reader) => reader.listChoices(id))
      assert.deepEqual(await list(), [
        {
          ...story,
          choice: 'follow',
          chosenAt: noon + hour,
          name: 'Dam breaks above Ortell',
          slug: undefined,
          folderId: undefined,
        },
        {
          ...{ ...outlet, choice: 'mute', chosenAt: noon + minute, name: 'hill.example' },
          ...{ slug: undefined, folderId: undefined },
        },
      ])
      const find = () => store.read((reader) => reader.findChoice(onlyReader, story))
      assert.equal(await find(), 'follow')
      await choose(store, story, undefined)
      assert.equal(await find(), 'follow', 'what was taken back before holds no longer')
      await choose(store, story, undefined, { now: noon + 2 * hour })
      assert.equal(await find(), undefined)
      assert.deepEqual([(await list()).length, (await list(other)).length], [1, 1])
    })

    test('what was chosen of a story goes with it into another, unless something was chosen of that', async (t) => {
      const { store } = await open(t)
      const { stories, articles } = await openNewsroom(store)
      const { dam, vote } = stories as Record<string, StoryId>
      const from = { kind: 'story', id: vote as StoryId } as const
      const to = { kind: 'story', id: dam as StoryId } as const
      await choose(store, from, 'mute')
      await choose(store, from, 'follow', { id: other })
      await choose(store, to, 'mute', { now: noon + hour, id: other })
      const articleIds = [articles.vote as ArticleId]
      await store.write((writer) =>
        writer.moveArticles({ articleIds, from: from.id, to: to.id, now: noon + day }),
      )
      await store.read(async (reader) => {
        const [moved, ...none] = await reader.listChoices(onlyReader)
        const [kept] = await reader.listChoices(other)
        assert.deepEqual([moved?.id, moved?.choice, moved?.chosenAt, none], [to.id, 'mute', noon, []])
        assert.deepEqual([kept?.id, kept?.choice, kept?.chosenAt], [to.id, 'mute', noon + hour])
      })
    })

    test('saved articles are listed newest first, kept whatever their age, and let go by the last reader', async (t) => {
      const { store } = await open(t)
      const { articles } = await openNewsroom(store)
      const { dam, vote, barrage } = articles as Record<string, never>
      await store.write(async (writer) => {
        await writer.saveArticle(onlyReader, dam as never, noon)
        await writer.saveArticle(onlyReader, dam as never, noon - day)
        await writer.saveArticle(onlyReader, vote as never, noon + hour)
        await writer.saveArticle(other, dam as never, noon)
      })
      const list = (after?: { at: number; id: ArticleId }) =>
        store.read((reader) =>
          reader.listSavedArticles({ readerId: onlyReader, limit: 5, ...(after && { after }) }),
        )
      assert.deepEqual(await list(), [
        { articleId: vote, savedAt: noon + hour },
        { articleId: dam, savedAt: noon },
      ])
      assert.equal((await list({ at: noon + hour, id: vote as never })).length, 1)
      assert.equal(await store.read((reader) => reader.findSavedAt(onlyReader, dam as never)), noon)
      const old = { before: noon + 9 * day, limit: 50, now: noon + 9 * day }
      const there = (id: never) =>
        store.read(async (reader) => (await reader.listArticles([id])).length === 1)
      await store.write(async (writer) => {
        await writer.forgetArticle(onlyReader, dam as never, noon + 2 * day)
        await writer.forgetArticle(onlyReader, vote as never, noon + 2 * day)
        await writer.removeOldArticles(old)
      })
      assert.deepEqual(
        [await there(dam as never), await there(vote as never), await there(barrage as never)],
        [true, false, false],
      )
      await store.write(async (writer) => {
        await writer.forgetArticle(other, dam as never, noon + 2 * day)
        await writer.removeOldArticles(old)
      })
      assert.deepEqual([await there(dam as never), await list()], [false, []])
    })

    test('a feed that goes with its articles leaves those that were saved, and no choice of a story that is gone', async (t) => {
      const { store } = await open(t)
      const { stories, articles } = await openNewsroom(store)
      const { dam, vote } = articles as Record<string, ArticleId>
      await store.write((writer) => writer.saveArticle(other, vote as ArticleId, noon))
      for (const id of Object.values(stories)) await choose(store, { kind: 'story', id }, 'follow')
      await store.write(async (writer) => {
        for (const { id } of await writer.listFeeds()) await writer.removeFeed(id, { articles: 'remove' })
      })
      await store.read(async (reader) => {
        const left = await reader.listArticles([dam, vote] as ArticleId[])
        assert.deepEqual(
          left.map(({ id, feedId }) => [id, feedId]),
          [[vote, undefined]],
        )
        const chosen = await reader.listChoices(onlyReader)
        assert.deepEqual(
          chosen.map(({ id }) => id),
          [stories.vote],
        )
      })
    })

    test('an article is read since it was last opened, by whoever opened it, and goes with its mark', async (t) => {
      const { store } = await open(t)
      const { articles } = await openNewsroom(store)
      const { dam, vote } = articles as Record<string, ArticleId>
      const ids = [dam, vote] as ArticleId[]
      await store.write(async (writer) => {
        await writer.saveReading(onlyReader, dam as ArticleId, noon)
        await writer.saveReading(onlyReader, dam as ArticleId, noon - day)
        await writer.saveReading(other, vote as ArticleId, noon)
        await writer.saveReading(onlyReader, 999 as ArticleId, noon)
      })
      const list = () => store.read((reader) => reader.listReadArticles(onlyReader, ids))
      assert.deepEqual(await list(), new Map([[dam, noon]]))
      const old = { before: noon + 9 * day, limit: 50, now: noon + 9 * day }
      await store.write((writer) => writer.removeOldArticles(old))
      assert.deepEqual(await list(), new Map())
    })

    test('news of what is followed are the stories of its newest articles', async (t) => {
      const { store } = await open(t)
      const { stories } = await openNewsroom(store)
      const list = (since = noon) =>
        store.read((reader) => reader.listFollowedNews({ readerId: onlyReader, kinds, since }))
      assert.deepEqual(await list(), [])
      const [hill, ortell, harbour] = await store.read(
        async (reader) =>
          [
            await outletOf(reader, 'hill.example'),
            await tagOf(reader, 'ortell'),
            await outletOf(reader, 'harbour.example'),
          ] as const,
      )
      const vote = { kind: 'story', id: stories.vote as StoryId } as const
      await choose(store, hill, 'follow')
      await choose(store, ortell, 'follow')
      await choose(store, vote, 'follow')
      await choose(store, harbour, 'mute')
      const expected = [
        { storyId: stories.vote, subject: vote },
        { storyId: stories.barrage, subject: ortell },
        { storyId: stories.dam, subject: ortell },
        { storyId: stories.dam, subject: hill },
      ]
      const inOrder = (found: object[]) => found.map((one) => JSON.stringify(one)).sort()
      assert.deepEqual(inOrder(await list()), inOrder(expected))
      assert.deepEqual(inOrder(await list(noon + 2 * hour)), inOrder(expected.slice(0, 2)))
    })

    test('what came in since a moment is counted without what is muted', async (t) => {
      const { store } = await open(t)
      const { stories } = await openNewsroom(store)
      await store.write(async (writer) => {
        const feed = await addFeed(writer, 'harbour.example', 'https://harbour.example/news')
        await writer.saveReceived(feed, [entry('late', { publishedAt: noon - day })], noon + hour)
      })
      const count = (since: number, muted: Partial<Muted> = {}) =>
        store.read((reader) => reader.countNews({ since, muted: { ...nothingMuted, ...muted } }))
      assert.deepEqual(await count(noon), { articles: 1, stories: 0, isMore: false })
      assert.deepEqual(await count(noon - 1), { articles: 5, stories: 3, isMore: false })
      const [hill, ortell] = await store.read(
        async (reader) => [await outletOf(reader, 'hill.example'), await tagOf(reader, 'ortell')] as const,
      )
      assert.equal((await count(noon - 1, { outletIds: [hill.id] })).articles, 4)
      assert.deepEqual(await count(noon - 1, { tagIds: [ortell.id] }), {
        articles: 2,
        stories: 1,
        isMore: false,
      })
      assert.equal((await count(noon - 1, { storyIds: [stories.dam as StoryId] })).articles, 3)
    })

    test('of a thousand new articles no more are counted', async (t) => {
      const { store } = await open(t)
      await store.write(async (writer) => {
        const feed = await addFeed(writer, 'harbour.example', 'https://harbour.example/news')
        const entries = Array.from({ length: 1010 }, (_, index) => entry(`rain-${index}`))
        await writer.saveReceived(feed, entries, noon)
      })
      const news = await store.read((reader) => reader.countNews({ since: noon - 1, muted: nothingMuted }))
      assert.deepEqual(news, { articles: 1000, stories: 0, isMore: true })
    })

    test('articles of muted outlets can be left out of stories, and bearers of a hashtag be told', async (t) => {
      const { store } = await open(t)
      const { stories, articles } = await openNewsroom(store)
      await store.read(async (reader) => {
        const harbour = await outletOf(reader, 'harbour.example')
        const ids = [stories.dam, stories.vote] as StoryId[]
        const lists = await reader.listArticleIdsOfStories(ids, 12, { outletIds: [harbour.id] })
        assert.deepEqual(lists, new Map([[stories.dam, [articles.reprint]]]))
        const ortell = await tagOf(reader, 'ortell')
        const bearers = await reader.listBearers(Object.values(articles), [ortell.id])
        assert.deepEqual(bearers, new Set([articles.dam, articles.reprint, articles.barrage]))
        assert.deepEqual(
          (await reader.listStoriesById([...ids, 999 as StoryId])).map(({ id }) => id),
          ids,
        )
      })
    })
  })
}
