import { test } from 'node:test'
import { assertLinear } from '../../test/assert-linear.ts'
import type { ArticleId, OutletId, StoryId } from '../model/ids.ts'
import type { PlacedArticle } from '../model/story.ts'
import { settleStory } from './settle-story.ts'
import { addToIndex, createStoryIndex } from './story-index.ts'
import { storySettings } from './story-settings.ts'

const now = Date.UTC(2026, 5, 10)

const number = (word: string, count: number) => Array.from({ length: count }, (_, at) => `${word}${at}`)

/** Stories of twenty articles, article by article, each looked at as it grows. */
function tellAndSettle(count: number): void {
  const index = createStoryIndex(storySettings)
  for (let at = 0; at < count; at++) {
    const storyId = (1 + (at % (count / 20))) as StoryId
    const words = [
      ...number('anywhere', 5),
      ...number(`story${storyId}x`, 15),
      ...number(`article${at}x`, 20),
    ]
    const placed: PlacedArticle = {
      ...{ articleId: at as ArticleId, storyId, outletId: at as OutletId, title: '' },
      ...{ language: 'en', kind: 'news', publishedAt: now + at },
      terms: words.map((term) => ({ term, weight: 1 / Math.sqrt(words.length) })),
    }
    addToIndex(index, placed)
    const changes = settleStory(index, placed)
    while (!changes.next(storyId).done);
  }
}

test('looking at a story as it grows costs no more the more stories there are', () => {
  assertLinear(tellAndSettle, 400, 'articles')
})
