import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ArticleId, OutletId, StoryId } from '../model/ids.ts'
import type { PlacedArticle } from '../model/story.ts'
import { findRelated } from './find-related.ts'
import { findSimilar } from './find-similar.ts'
import { addToIndex, createStoryIndex } from './story-index.ts'
import { storySettings } from './story-settings.ts'

/** An article of ten words, in a story of its own: so many of the dam, the rest its own. */
function article(id: number, shared: number, more: Partial<PlacedArticle> = {}): PlacedArticle {
  const words = Array.from({ length: 10 }, (_, at) => (at < shared ? `dam${at}` : `own${id}x${at}`))
  return {
    ...{ articleId: id as ArticleId, storyId: id as StoryId, outletId: id as OutletId },
    ...{ language: 'en', kind: 'news', publishedAt: Date.UTC(2026, 5, 10), title: '' },
    terms: words.map((term) => ({ term, weight: Math.sqrt(1 / words.length) })),
    ...more,
  }
}

/** What is named beside an article of the dam alone, by number. */
function relate(known: readonly PlacedArticle[], storyId?: StoryId) {
  const index = createStoryIndex(storySettings)
  for (const one of known) addToIndex(index, one)
  const asked = article(99, 10)
  const similar = findSimilar(index, asked)
  return findRelated({ article: asked, storyId, similar, labels: new Map(), limit: 5 })
}

const cases: readonly {
  name: string
  known: readonly PlacedArticle[]
  storyId?: number
  expected: readonly number[]
}[] = [
  { name: 'an article that shares one term', known: [article(1, 1)], expected: [] },
  { name: 'an article that shares two', known: [article(1, 2)], expected: [1] },
  {
    name: 'one that shares a single heavy term',
    known: [
      { ...article(1, 1), terms: [{ term: 'dam0', weight: 0.99 }, ...article(1, 0).terms.slice(0, 1)] },
    ],
    expected: [],
  },
  {
    name: 'the same text told twice, and one of the same kind besides',
    known: [article(1, 8), { ...article(2, 8), terms: article(1, 8).terms }, article(3, 5)],
    expected: [2, 3],
  },
  {
    name: 'a report of the same story, before what is more like it',
    known: [article(1, 8), article(2, 6)],
    storyId: 2,
    expected: [2, 1],
  },
]
for (const { name, known, storyId, expected } of cases)
  test(`related to an article: ${name}`, () => {
    const found = relate(known, storyId as StoryId | undefined)
    assert.deepEqual(
      found.map(({ toId }) => toId),
      expected,
    )
  })

test('the nearest is asked for more than what stands beside it, and each says what it was asked for', () => {
  const [nearest, further] = relate([article(1, 4), article(2, 3)])
  const asked = (one: typeof nearest) => one?.why.at(-1)?.asked ?? 0
  assert.ok(asked(nearest) > asked(further) && asked(further) > 0)
})
