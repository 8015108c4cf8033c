import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ArticleId, StoryId } from '../../src/model/ids.ts'
import type { StoryTurn } from '../../src/model/story-turn.ts'
import { claimAll, day, entry, hour, noon, openNewsroom, understandingOf } from './newsroom.ts'
import type { OpenStores } from './open-stores.ts'

const keys = [
  { term: 'ortel', weight: 0.8, isName: true },
  { term: 'dam', weight: 0.6 },
] as const

const over = (storyId: StoryId): StoryTurn => ({
  ...{ storyId, state: 'closed', turnsAt: undefined, keys, follows: undefined },
})

/** The states of stories, and what those that are over are remembered by. */
export function turningContract(open: OpenStores): void {
  describe('turning', () => {
    test('a story that changed is to be judged at once, one of a single article when it has been silent', async (t) => {
      const { store } = await open(t)
      const { stories, articles } = await openNewsroom(store)
      await store.read(async (reader) => {
        const [first, ...rest] = await reader.listTurningStories(noon, 10)
        assert.ok(first)
        assert.equal(first.story.id, stories.dam)
        assert.deepEqual(
          first.articles.map(({ id, publishedAt }) => [id, publishedAt]),
          [
            [articles.dam, noon],
            [articles.reprint, noon + hour],
          ],
        )
        assert.equal(first.articles[0]?.terms[0]?.term, 'dam')
        assert.deepEqual(rest, [])
        const later = await reader.listTurningStories(noon + 5 * day, 10)
        assert.deepEqual(
          later.map(({ story }) => story.id),
          [stories.dam, stories.vote, stories.barrage],
        )
        assert.deepEqual(later[1]?.articles, [])
      })
    })

    test('what was judged is kept until the story changes', async (t) => {
      const { store } = await open(t)
      const { stories } = await openNewsroom(store)
      const [dam, vote] = [stories.dam, stories.vote] as [StoryId, StoryId]
      const why = [{ rule: 'shared terms', detail: 'Ortell', weight: 0.7 }] as const
      await store.write(async (writer) => {
        const follows = { storyId: vote, why }
        const turn = { storyId: dam, state: 'active', turnsAt: noon + day, keys: [], follows } as const
        await writer.saveTurn(turn)
        await writer.saveTurn({ ...turn, follows: undefined })
        const story = await writer.findStory(dam)
        assert.deepEqual([story?.state, story?.follows, story?.followsWhy], ['active', vote, why])
        assert.deepEqual(await writer.listTurningStories(noon + hour, 10), [])
      })
    })

    test('a story that is over is found by what it was about, until it goes on', async (t) => {
      const { store } = await open(t)
      const { stories, feeds } = await openNewsroom(store)
      const [dam, vote] = [stories.dam, stories.vote] as [StoryId, StoryId]
      await store.write(async (writer) => {
        await writer.saveTurn(over(dam))
        await writer.saveTurn({ ...over(vote), keys: [{ term: 'vote', weight: 1 }] })
        const find = (language: string) => writer.listClosedStories(language, ['ortel', 'flood'])
        const [found, ...rest] = await find('en')
        assert.deepEqual([found?.storyId, rest], [dam, []])
        assert.deepEqual(
          found?.keys.toSorted((a, b) => b.weight - a.weight),
          keys,
        )
        assert.deepEqual(await find('fr'), [])
        const feed = feeds['harbour.example']
        assert.ok(feed)
        await writer.saveReceived(feed, [entry('again', { publishedAt: noon + 9 * day })], noon + 9 * day)
        for (const work of await claimAll(writer, noon + 10 * day))
          await writer.saveUnderstanding(understandingOf(work, dam))
        assert.deepEqual(await find('en'), [])
        assert.ok((await writer.listTurningStories(noon, 10)).some(({ story }) => story.id === dam))
      })
    })

    test('a story that is left without articles is judged no more, nor remembered', async (t) => {
      const { store } = await open(t)
      const { stories, articles, feeds } = await openNewsroom(store)
      await store.write(async (writer) => {
        await writer.saveTurn(over(stories.dam as StoryId))
        for (const feed of Object.values(feeds)) await writer.removeFeed(feed.id, { articles: 'remove' })
        assert.deepEqual(await writer.listTurningStories(noon + 99 * day, 10), [])
        assert.deepEqual(await writer.listClosedStories('en', ['ortel']), [])
        assert.deepEqual(await writer.listArticles([articles.dam as ArticleId]), [])
      })
    })
  })
}
