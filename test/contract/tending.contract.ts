import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ArticleId, StoryId } from '../../src/model/ids.ts'
import type { Reason } from '../../src/model/reason.ts'
import type { StoryFindings } from '../../src/model/tended-story.ts'
import type { Store, StoreWriter } from '../../src/store/store.ts'
import { eventsContract } from './events.contract.ts'
import { addFeed, claimAll, day, entry, hour, noon, openNewsroom, understandingOf } from './newsroom.ts'
import type { OpenStores } from './open-stores.ts'
import { pollsContract } from './polls.contract.ts'
import { quotesContract } from './quotes.contract.ts'
import { turningContract } from './turning.contract.ts'

const lease = noon + 3 * day
const all = { now: noon + 2 * day, lease, limit: 50 }

/** An article of the harbour paper, in a story. */
async function tell(store: Store, name: string, storyId: StoryId): Promise<ArticleId> {
  return store.write(async (writer) => {
    const feed = await addFeed(writer, 'harbour.example', 'https://harbour.example/news')
    await writer.saveReceived(feed, [entry(name, { publishedAt: noon + 5 * hour })], noon + day)
    const [work] = await claimAll(writer)
    assert.ok(work)
    await writer.saveUnderstanding(understandingOf(work, storyId))
    return work.article.id
  })
}

/** Tends all that is due, so that what is due afterwards was touched since. */
async function tendAll(writer: StoreWriter): Promise<void> {
  for (const { story } of await writer.claimDueStories(all))
    assert.ok(await writer.saveTended({ storyId: story.id, lease, countryCount: 1, origins: undefined }))
}

/** Looking at whole stories, and moving articles between them. */
export function tendingContract(open: OpenStores): void {
  turningContract(open)
  eventsContract(open)
  pollsContract(open)
  quotesContract(open)
  describe('tending', () => {
    test('a story of one article is due as soon as stories are told in a second language', async (t) => {
      const { store } = await open(t)
      const tellIn = (language: string, name: string, publishedAt = noon) =>
        store.write(async (writer) => {
          const feed = await addFeed(writer, `${name}.example`, `https://${name}.example/all`)
          await writer.saveReceived(feed, [entry(name, { publishedAt })], noon)
          for (const work of await claimAll(writer))
            await writer.saveUnderstanding({ ...understandingOf(work, undefined), language })
          const due = await writer.claimDueStories(all)
          for (const { story } of due)
            await writer.saveTended({ storyId: story.id, lease, countryCount: 1, origins: undefined })
          return due.map(({ story }) => story.title)
        })
      assert.deepEqual(await tellIn('en', 'dam'), [])
      assert.deepEqual(await tellIn('en', 'vote'), [])
      assert.deepEqual(await tellIn('en', 'past', noon - 9 * day), [])
      assert.deepEqual((await tellIn('fr', 'lac')).toSorted(), ['About dam', 'About lac', 'About vote'])
      assert.deepEqual(await tellIn('en', 'storm'), ['About storm'])
      assert.deepEqual(await tellIn('de', 'see'), ['About see'])
    })

    test('a story of one article follows it into another language, and one of several does not', async (t) => {
      const { store } = await open(t)
      const languages = await store.write(async (writer) => {
        const feed = await addFeed(writer, 'lac.example', 'https://lac.example/all')
        const tellIn = async (language: string, name: string, text: string, storyId?: StoryId) => {
          await writer.saveReceived(feed, [entry(name, { text })], noon)
          const [work] = await claimAll(writer, noon + day)
          assert.ok(work)
          const found = understandingOf(work, storyId ?? work.article.storyId)
          return (await writer.saveUnderstanding({ ...found, language })) as StoryId
        }
        const [dam, vote] = [await tellIn('en', 'dam', 'One.'), await tellIn('en', 'vote', 'One.')]
        await tellIn('en', 'again', 'One.', vote)
        await tellIn('fr', 'dam', 'Deux.')
        await tellIn('fr', 'vote', 'Deux.')
        const due = await writer.claimDueStories(all)
        return [dam, vote].map((id) => due.find(({ story }) => story.id === id)?.story.language)
      })
      assert.deepEqual(languages, ['fr', 'en'])
    })

    test('a story is due with all that was understood of its articles', async (t) => {
      const { store } = await open(t)
      const { stories, articles } = await openNewsroom(store)
      const due = await store.write((writer) => writer.claimDueStories(all))
      const told = due.find(({ story }) => story.id === stories.dam)?.articles ?? []
      assert.deepEqual(
        told.map(({ article }) => article.id),
        [articles.dam, articles.reprint],
      )
      for (const { article, outlet, revision, understanding } of told) {
        assert.equal(outlet.id, article.outletId)
        assert.deepEqual([revision.articleId, understanding.articleId], [article.id, article.id])
      }
    })

    test('a story is tended once, until it has another article', async (t) => {
      const { store } = await open(t)
      const { stories } = await openNewsroom(store)
      const dam = stories.dam as StoryId
      await store.write(tendAll)
      assert.equal((await store.read((reader) => reader.findStory(dam)))?.countryCount, 1)
      assert.deepEqual(await store.write((writer) => writer.claimDueStories(all)), [])
      await tell(store, 'rescue', dam)
      const [work] = await store.write((writer) => writer.claimDueStories(all))
      assert.deepEqual([work?.story.id, work?.articles.length], [dam, 3])
    })

    test('a story ranks by independent reports and countries from when it is tended, also as it grows', async (t) => {
      const { store } = await open(t)
      const { stories, articles } = await openNewsroom(store)
      const dam = stories.dam as StoryId
      const rank = async () => (await store.read((reader) => reader.findStory(dam)))?.rank
      const articleIds = [articles.dam, articles.reprint] as ArticleId[]
      const one = { articleIds, firstId: articleIds[0] as ArticleId, clock: undefined, agency: undefined }
      const tend = (origins: StoryFindings['origins']) =>
        store.write(async (writer) => {
          for (const { story } of await writer.claimDueStories(all))
            await writer.saveTended({ storyId: story.id, lease, countryCount: 4, origins })
        })
      assert.equal(await rank(), noon + 5 * hour, 'two outlets, as long as nobody has looked')
      await tend([one])
      assert.equal(await rank(), noon + 5 * hour, 'one report, four countries')
      await tell(store, 'rescue', dam)
      assert.equal(await rank(), noon + 13 * hour, 'two outlets again, as another article has come')
      await tend([one, one])
      await tell(store, 'water', dam)
      assert.equal(await rank(), noon + 13 * hour, 'two reports or more')
    })

    test('why a story is called as it is stands beside its title', async (t) => {
      const { store } = await open(t)
      const dam = (await openNewsroom(store)).stories.dam as StoryId
      const ask = () => store.read((reader) => reader.listTitleReasons(dam))
      assert.deepEqual(await ask(), [])
      const titleWhy = [{ rule: 'in headlines', detail: '2' }] as const
      await store.write(async (writer) => {
        await writer.claimDueStories(all)
        await writer.saveTended({ storyId: dam, lease, countryCount: 1, origins: [], titleWhy })
      })
      assert.deepEqual(await ask(), titleWhy)
    })

    test('what was found under a lost lease is not saved', async (t) => {
      const { store } = await open(t)
      const { stories } = await openNewsroom(store)
      await store.write(async (writer) => {
        await writer.claimDueStories(all)
        await writer.releaseStories(noon)
        const findings = { storyId: stories.dam as StoryId, lease, countryCount: 9, origins: undefined }
        assert.equal(await writer.saveTended(findings), false)
        assert.ok((await writer.claimDueStories(all)).some(({ story }) => story.id === stories.dam))
      })
      assert.equal((await store.read((reader) => reader.findStory(stories.dam as StoryId)))?.countryCount, 0)
    })

    test('a story whose articles went into another leads there, along a chain and back', async (t) => {
      const { store } = await open(t)
      const { stories, articles } = await openNewsroom(store)
      const [dam, vote, barrage] = [stories.dam, stories.vote, stories.barrage] as [StoryId, StoryId, StoryId]
      const now = noon + day
      await store.write(async (writer) => {
        const vote1 = [articles.vote as ArticleId]
        assert.equal(await writer.moveArticles({ articleIds: vote1, from: vote, to: dam, now }), dam)
        assert.equal(await writer.findMergedInto(vote), dam)
        assert.equal(await writer.findStory(vote), undefined)
        assert.equal((await writer.findStory(dam))?.articleCount, 3)
        const three = [articles.dam, articles.reprint, articles.vote] as ArticleId[]
        await writer.moveArticles({ articleIds: three, from: dam, to: barrage, now })
        assert.equal(await writer.findMergedInto(vote), barrage)
        await writer.moveArticles({ articleIds: three, from: barrage, to: vote, now })
        assert.equal(await writer.findMergedInto(vote), undefined)
        assert.equal(await writer.findMergedInto(dam), barrage)
        assert.equal((await writer.findStory(vote))?.articleCount, 3)
        assert.equal(await writer.findMergedInto(12_345 as StoryId), undefined)
      })
    })

    test('a story goes whole, and each of its articles says why, also when it is understood anew', async (t) => {
      const { store } = await open(t)
      const { stories, articles } = await openNewsroom(store)
      const [dam, vote] = [stories.dam, stories.vote] as [StoryId, StoryId]
      const why = [
        { rule: 'merged into', detail: 'Island votes', articleId: articles.vote, weight: 0.2 },
      ] as Reason[]
      const steps = async () => {
        const found = await store.read((reader) => reader.findUnderstanding(articles.dam as ArticleId))
        return found?.reasons.filter(({ step }) => step === 'settled')
      }
      const move = { articleIds: 'all', from: dam, to: vote, now: noon + day } as const
      await store.write((writer) => writer.moveArticles({ ...move, why: [] }))
      await store.write((writer) => writer.moveArticles({ ...move, from: vote, to: dam, why }))
      assert.equal((await store.read((reader) => reader.findStory(dam)))?.articleCount, 3)
      assert.deepEqual(await steps(), [{ step: 'settled', reasons: why }])
      await store.write(async (writer) => {
        const feed = await addFeed(writer, 'harbour.example', 'https://harbour.example/news')
        await writer.saveReceived(feed, [entry('dam', { text: 'Told anew.' })], noon + 2 * day)
        for (const work of await claimAll(writer, noon + 2 * day))
          await writer.saveUnderstanding(understandingOf(work, dam))
      })
      assert.deepEqual(await steps(), [{ step: 'settled', reasons: why }])
    })

    test('a part of a story becomes one of its own that says where it came from', async (t) => {
      const { store } = await open(t)
      const { stories, articles } = await openNewsroom(store)
      const dam = stories.dam as StoryId
      const other = await tell(store, 'second', dam)
      const third = await tell(store, 'third', dam)
      await store.write(async (writer) => {
        await tendAll(writer)
        const articleIds = [other, third, articles.vote as ArticleId]
        const parted = await writer.moveArticles({ articleIds, from: dam, to: undefined, now: noon + day })
        const story = await writer.findStory(parted)
        assert.deepEqual([story?.title, story?.splitFrom, story?.articleCount], ['About second', dam, 2])
        assert.equal((await writer.findStory(dam))?.articleCount, 2)
        // It was in another story: it stayed there.
        assert.equal((await writer.findStory(stories.vote as StoryId))?.articleCount, 1)
        const due = await writer.claimDueStories(all)
        assert.deepEqual(due.map((work) => work.story.id).sort(), [dam, parted].sort())
      })
    })
  })
}
