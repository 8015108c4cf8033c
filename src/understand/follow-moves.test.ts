import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ArticleId, StoryId } from '../model/ids.ts'
import type { PlacedArticle } from '../model/story.ts'
import { followMoves } from './follow-moves.ts'
import { addToIndex, createStoryIndex } from './story-index.ts'
import { storySettings } from './story-settings.ts'

function placed(id: number, storyId: number, language = 'en'): PlacedArticle {
  const said = { outletId: 1, kind: 'news', publishedAt: id, title: 'Dam', language }
  return { ...said, articleId: id, storyId, terms: [{ term: 'dam', weight: 1 }] } as unknown as PlacedArticle
}

test('what a person moved is remembered as if it had been placed there', () => {
  const before = [placed(1, 1), placed(2, 1), placed(3, 2), placed(4, 2), placed(5, 3, 'fr')]
  const after = [placed(1, 1), placed(2, 4), placed(3, 4), placed(4, 1), placed(5, 3, 'fr')]
  const [index, expected] = [createStoryIndex(storySettings), createStoryIndex(storySettings)]
  for (const article of before) addToIndex(index, article)
  for (const article of after) addToIndex(expected, article)
  const places = new Map([...after, placed(99, 7)].map(({ articleId, storyId }) => [articleId, storyId]))
  followMoves(index, places as Map<ArticleId, StoryId>)
  for (const [language, shard] of expected.shards) {
    const stories = index.shards.get(language)?.stories ?? new Map()
    assert.deepEqual([...stories.keys()].sort(), [...shard.stories.keys()].sort())
    for (const [id, { members, sum, latestAt }] of shard.stories) {
      const story = stories.get(id)
      const idsOf = (list: typeof members) => list.map(({ articleId }) => articleId).sort()
      assert.deepEqual(idsOf(story.members), idsOf(members))
      assert.deepEqual([story.sum.size, story.latestAt], [sum.size, latestAt])
    }
  }
})
