import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertLinear } from '../../test/assert-linear.ts'
import type { ArticleId, OutletId, StoryId } from '../model/ids.ts'
import type { PlacedArticle } from '../model/story.ts'
import { type StoryChanges, settleSilent, settleStory } from './settle-story.ts'
import { addToIndex, createStoryIndex } from './story-index.ts'
import { storySettings } from './story-settings.ts'

const now = Date.UTC(2026, 5, 10)

const number = (word: string, count: number) => Array.from({ length: count }, (_, at) => `${word}${at}`)

/** An article of the given words, all of one weight. */
function article(id: number, storyId: StoryId, words: readonly string[]): PlacedArticle {
  return {
    ...{ articleId: id as ArticleId, storyId, outletId: id as OutletId, title: '' },
    ...{ language: 'en', kind: 'news', publishedAt: now + id },
    terms: words.map((term) => ({ term, weight: 1 / Math.sqrt(words.length) })),
  }
}

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
    const placed = article(at, storyId, words)
    addToIndex(index, placed)
    const changes = settleStory(index, placed)
    while (!changes.next(storyId).done);
  }
}

test('looking at a story as it grows costs no more the more stories there are', () => {
  assertLinear(tellAndSettle, 400, 'articles')
})

test('one pair alone is asked for more while others may come, and no more once a story is silent', () => {
  const index = createStoryIndex(storySettings)
  const tell = (id: number) =>
    article(id, id as StoryId, [...number('dam', 5), ...number(`report${id}x`, 20)])
  addToIndex(index, tell(1))
  addToIndex(index, tell(2))
  const first = (changes: StoryChanges) => changes.next().value
  assert.equal(first(settleStory(index, tell(2))), undefined)
  const found = first(settleSilent(index, tell(2)))
  assert.deepEqual([found?.kind, found?.from, found?.to], ['merge', 2, 1])
  assert.equal(first(settleSilent(index, tell(3))), undefined)
})
