import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ArticleId, OutletId, StoryId } from '../model/ids.ts'
import type { PlacedArticle } from '../model/story.ts'
import { findSimilar } from './find-similar.ts'
import { addToIndex, createStoryIndex } from './story-index.ts'
import { storySettings } from './story-settings.ts'

const articleOf = (id: number, language: string): PlacedArticle => ({
  ...{ articleId: id as ArticleId, storyId: id as StoryId, outletId: 1 as OutletId, language, kind: 'news' },
  ...{ publishedAt: Date.UTC(2026, 5, 10), title: '' },
  terms: ['dam', 'burst', 'ortell'].map((term) => ({ term, weight: Math.sqrt(1 / 3) })),
})

test('an article that is revised in another language is remembered in that one alone', () => {
  const index = createStoryIndex(storySettings)
  const listLike = (language: string) =>
    findSimilar(index, articleOf(9, language)).map(({ article }) => article.articleId)
  addToIndex(index, articleOf(1, 'en'))
  addToIndex(index, articleOf(2, 'en'))
  addToIndex(index, articleOf(1, 'fr'))
  assert.deepEqual([listLike('en'), listLike('fr')], [[2], [1]])
  assert.equal(index.shards.get('en')?.stories.has(1 as StoryId), false)
})
