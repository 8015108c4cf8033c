import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Correction, CorrectionSides } from '../model/correction.ts'
import type { ArticleId, CorrectionId, OutletId, ReaderId, StoryId } from '../model/ids.ts'
import type { PlacedArticle } from '../model/story.ts'
import { learnCorrections } from './correction-index.ts'
import { proposeMerge } from './propose-merge.ts'
import { proposeSplit } from './propose-split.ts'
import { settleStories } from './settle-stories.ts'
import type { StoryChange, StoryChanges } from './settle-story.ts'
import {
  addToIndex,
  createStoryIndex,
  type IndexedStory,
  type Shard,
  type StoryIndex,
} from './story-index.ts'
import { storySettings } from './story-settings.ts'

const now = Date.UTC(2026, 5, 10)

interface Told extends Partial<PlacedArticle> {
  readonly words: string
}

/** Articles of the given words, all of one weight; each a story of its own where none is named. */
function tell(articles: readonly Told[]): { index: StoryIndex; shard: Shard } {
  const index = createStoryIndex(storySettings)
  for (const [at, { words, ...more }] of articles.entries()) {
    const terms = words.split(' ')
    const id = at + 1
    addToIndex(index, {
      ...{ articleId: id as ArticleId, storyId: id as StoryId, outletId: id as OutletId },
      ...{ language: 'en', kind: 'news', publishedAt: now + at, title: words },
      terms: terms.map((term) => ({ term, weight: 1 / Math.sqrt(terms.length) })),
      ...more,
    })
  }
  return { index, shard: index.shards.get('en') as Shard }
}

/** Carries out changes as a store would, the first new story being 101. */
function carryOut(changes: StoryChanges): StoryChange[] {
  const made: StoryChange[] = []
  let highest = 100
  for (let next = changes.next(); !next.done; ) {
    made.push(next.value)
    next = changes.next(next.value.to ?? (++highest as StoryId))
  }
  return made
}

function settle({ index, shard }: ReturnType<typeof tell>): number[][] {
  carryOut(settleStories(index))
  return [...shard.stories.values()].map(({ members }) => members.map(({ articleId }) => articleId).sort())
}

/** So many words that one article alone has. */
const ownWords = (article: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${article}${at}`)
const inStory = (id: number) => ({ storyId: id as StoryId })

/** Reports on a quake: all of them say `quake`, those of one province name its towns. */
const quakes = (province: string, count: number, more: Partial<PlacedArticle> = {}): Told[] =>
  Array.from({ length: count }, (_, at) => ({
    words: [
      ...['quake', 'magnitude', 'rubble', 'rescue', 'tents', 'dead', 'homes', 'officials'],
      ...ownWords(`${province} town `, 10).map((word) => word.replaceAll(' ', '')),
      ...ownWords(`${province}report${at}x`, 10),
    ].join(' '),
    ...more,
  }))

test('two stories of one event that began apart are told as one, under the id of the earlier', () => {
  const told = tell([
    { words: 'ortel dam burst valley', ...inStory(1) },
    { words: 'ortel dam cracks spillway', ...inStory(2) },
    { words: 'ortel dam valley cracks', ...inStory(2) },
  ])
  assert.deepEqual(settle(told), [[1, 2, 3]])
  assert.deepEqual([...told.shard.stories.keys()], [1])
})

test('a story is left alone where no other is like it', () => {
  const { index, shard } = tell([{ words: 'ortel dam burst valley' }, { words: 'striker misses final' }])
  assert.equal(proposeMerge(index, shard, 1 as StoryId), undefined)
})

test('one article in between is no bridge', () => {
  const told = tell([
    ...Array.from({ length: 3 }, () => ({ words: 'ortel dam burst valley homes rain', ...inStory(1) })),
    ...Array.from({ length: 3 }, () => ({ words: 'budget vote tax deficit bonds cut', ...inStory(4) })),
    { words: 'ortel dam burst budget vote tax', ...inStory(4) },
  ])
  assert.equal(proposeMerge(told.index, told.shard, 1 as StoryId), undefined)
})

test('an opinion that touches two stories does not bring them together', () => {
  const told = tell([
    { words: 'ortel dam burst valley', ...inStory(1) },
    { words: 'budget vote tax deficit', ...inStory(2) },
    { words: 'ortel dam burst valley budget vote tax deficit', ...inStory(2), kind: 'opinion' },
  ])
  assert.equal(settle(told).length, 2)
})

test('a merge says how alike the stories are, what was asked and by how many pairs it is borne', () => {
  const { index, shard } = tell([{ words: 'ortel dam burst valley' }, { words: 'ortel dam burst homes' }])
  const proposal = proposeMerge(index, shard, 1 as StoryId)
  assert.equal(proposal?.otherId, 2)
  assert.equal(proposal.quorum, 1)
  assert.ok(proposal.score > proposal.threshold)
})

test('two look-alike events in one story are parted, and an opinion goes with the one it is on', () => {
  const told = tell([
    ...quakes('tarsk', 5, inStory(1)),
    ...quakes('quillo', 4, inStory(1)),
    { words: 'quilloTown0 quillotown1 quillotown2 anger', kind: 'opinion', ...inStory(1) },
  ])
  assert.deepEqual(settle(told), [
    [1, 2, 3, 4, 5],
    [10, 6, 7, 8, 9],
  ])
  assert.deepEqual([...told.shard.stories.keys()], [1, 101])
})

for (const { name, articles } of [
  { name: 'one event', articles: quakes('tarsk', 10, inStory(1)) },
  {
    name: 'a part of three, which may be a chance',
    articles: [...quakes('tarsk', 6, inStory(1)), ...quakes('quillo', 3, inStory(1))],
  },
  {
    name: 'headlines, which share few words anyway',
    articles: [
      ...Array.from({ length: 4 }, () => ({ words: 'quake tarsk', ...inStory(1) })),
      ...Array.from({ length: 4 }, () => ({ words: 'quake quillo', ...inStory(1) })),
    ],
  },
]) {
  test(`a story is not split: ${name}`, () => {
    const story = tell(articles).shard.stories.get(1 as StoryId) as IndexedStory
    assert.equal(proposeSplit(storySettings.split, story), undefined)
  })
}

test('what was parted is not merged again: settling twice changes nothing more', () => {
  const told = tell([...quakes('tarsk', 5, inStory(1)), ...quakes('quillo', 4, inStory(1))])
  const once = settle(told)
  assert.equal(once.length, 2)
  assert.deepEqual(settle(told), once)
})

test('the order in which articles were remembered makes no difference', () => {
  const articles = [...quakes('tarsk', 5, inStory(1)), ...quakes('quillo', 4, inStory(7))]
  const forwards = settle(tell(articles))
  const { index } = tell(articles)
  const again = createStoryIndex(storySettings)
  for (const one of [...(index.shards.get('en') as Shard).articles.values()].toReversed())
    addToIndex(again, {
      ...one,
      terms: one.terms.map(({ term }, at) => ({ term, weight: one.weights[at] as number })),
    })
  const backwards = settle({ index: again, shard: again.shards.get('en') as Shard })
  assert.deepEqual(backwards.sort(), forwards.sort())
})

test('a person has the last word: what was parted is not merged, what was put together not split', () => {
  const say = (index: StoryIndex, sides: Partial<CorrectionSides>, kind: Correction['kind']) =>
    learnCorrections(index.corrections, [
      {
        ...{ id: 1 as CorrectionId, readerId: 1 as ReaderId, kind, correctedAt: now, change: 1 },
        ...{ undoneAt: undefined, hidesEarlier: false, from: undefined, to: undefined },
        sides: { moved: [], left: [], joined: [], ...sides },
      },
    ])
  const alike = tell([{ words: 'ortel dam burst valley' }, { words: 'ortel dam burst homes' }])
  say(alike.index, { moved: [1 as ArticleId], left: [2 as ArticleId] }, 'split')
  assert.equal(settle(alike).length, 2)
  const welded = tell([...quakes('tarsk', 5, inStory(1)), ...quakes('quillo', 4, inStory(1))])
  say(welded.index, { moved: [9 as ArticleId], joined: [1 as ArticleId] }, 'merge')
  assert.equal(settle(welded).length, 1)
})

for (const { name, answer } of [
  { name: 'every change is refused', answer: () => undefined },
  { name: 'every other is refused', answer: ({ to }: StoryChange, at: number) => (at % 2 ? to : undefined) },
  { name: 'every merge ends in a new story', answer: (_: StoryChange, at: number) => (1000 + at) as StoryId },
]) {
  test(`settling comes to an end where ${name}`, () => {
    const told = Array.from({ length: 6 }, (_, at) => ({ words: `ortel dam burst valley${at % 2} homes` }))
    const changes = settleStories(tell(told).index)
    let made = 0
    for (let next = changes.next(); !next.done; next = changes.next(answer(next.value, made)))
      assert.ok(++made < 100)
    assert.ok(made > 0)
  })
}

test('two days of a series are not told as one', () => {
  const day = (number: number) => ({ words: 'siege convoy gate flour', title: `The siege, day ${number}` })
  assert.equal(settle(tell([day(2), day(21)])).length, 2)
  assert.equal(settle(tell([day(2), day(2)])).length, 1)
})
