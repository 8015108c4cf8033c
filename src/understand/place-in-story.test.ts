import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ArticleId, OutletId, StoryId } from '../model/ids.ts'
import type { PlacedArticle } from '../model/story.ts'
import { findRelated } from './find-related.ts'
import { findSimilar } from './find-similar.ts'
import { placeInStory } from './place-in-story.ts'
import { addToIndex, createStoryIndex, forgetBefore } from './story-index.ts'
import { storySettings } from './story-settings.ts'

const dayMs = 86_400_000
const now = Date.UTC(2026, 5, 10)

/** An article about the given words, all of one weight. */
function article(id: number, words: string, more: Partial<PlacedArticle> = {}): PlacedArticle {
  const terms = words.split(' ')
  return {
    articleId: id as ArticleId,
    storyId: id as StoryId,
    outletId: id as OutletId,
    language: 'en',
    kind: 'news',
    publishedAt: now,
    title: words,
    terms: terms.map((term) => ({ term, weight: 1 / Math.sqrt(terms.length) })),
    ...more,
  }
}

function newsroom(...articles: readonly PlacedArticle[]) {
  const index = createStoryIndex(storySettings)
  for (const one of articles) addToIndex(index, one)
  const place = (one: PlacedArticle) => placeInStory(index, one, findSimilar(index, one))
  const relate = (one: PlacedArticle, storyId?: StoryId) =>
    findRelated({ article: one, storyId, similar: findSimilar(index, one), labels: new Map(), limit: 5 })
  return { index, place, relate }
}

const dam = article(1, 'ortel dam burst valley')

test('an article joins the story that it resembles and says so', () => {
  const { place } = newsroom(dam, article(2, 'council votes harbour bridge'))
  const found = place(article(3, 'ortel dam burst homes'))
  assert.equal(found.storyId, dam.storyId)
  assert.equal(found.why[0]?.rule, 'joined')
  assert.ok(found.score >= found.threshold)
})

test('an article like none is a story of its own', () => {
  const found = newsroom(dam).place(article(3, 'striker misses final'))
  assert.equal(found.storyId, undefined)
  assert.deepEqual(found.candidates, [])
})

test('what has no more than a word, as a text of signs alone, joins nothing and is joined by nothing', () => {
  const { place } = newsroom(article(1, 'stops'), article(2, 'council stops ferry'))
  assert.deepEqual(place(article(3, 'stops')).candidates, [])
  assert.deepEqual(
    place(article(4, 'stops harbour work')).candidates.map(({ storyId }) => storyId),
    [2],
  )
})

test('another language is another story', () => {
  assert.equal(
    newsroom(dam).place(article(3, 'ortel dam burst valley', { language: 'de' })).storyId,
    undefined,
  )
})

test('what is older than the window is not compared', () => {
  const late = article(3, 'ortel dam burst valley', { publishedAt: now + storySettings.windowMs + 1 })
  assert.equal(newsroom(dam).place(late).storyId, undefined)
})

test('titles that differ in their numbers alone are a series', () => {
  const first = article(1, 'siege day word', { title: 'The siege, day 2' })
  const found = newsroom(first).place(article(3, 'siege day word', { title: 'The siege, day 21' }))
  assert.equal(found.storyId, undefined)
  assert.equal(found.why.at(-1)?.rule, 'only numbers differ')
})

test('two that name several people and places, and none in common, are not told as one', () => {
  const election = (id: number, names: string, more: Partial<PlacedArticle> = {}) => {
    const words = `${names} mayor election won sunday points`
    const terms = words.split(' ').map((term) => ({
      ...{ term, weight: 1 / Math.sqrt(7) },
      ...(names.includes(term) && { isName: true as const }),
    }))
    return article(id, words, { terms, ...more })
  }
  const { place } = newsroom(election(1, 'altmar friis'))
  const found = place(election(2, 'weilstadt rau'))
  assert.equal(found.storyId, undefined)
  assert.ok(found.why.some(({ rule }) => rule === 'no name in common'))
  assert.equal(place(election(3, 'altmar brandt')).storyId, 1)
  assert.equal(place(election(4, 'altmar')).storyId, 1)
})

test('the longer a story has been silent, the more it asks, also of a report that comes late', () => {
  const { place } = newsroom(article(1, 'ortel dam burst valley homes rain'))
  for (const days of [0, 6, -6]) {
    const found = place(article(2, 'ortel dam burst a b c', { publishedAt: now + days * dayMs }))
    assert.ok(
      Math.abs(
        found.threshold -
          place(article(2, 'ortel dam burst a b c')).threshold -
          Math.abs(days) * storySettings.perDay,
      ) < 1e-9,
    )
  }
})

test('an opinion hangs on a story without bridging it to another', () => {
  const opinion = article(2, 'ortel dam tax budget vote deficit', { kind: 'opinion', storyId: dam.storyId })
  const { place } = newsroom(dam, opinion)
  const budget = place(article(3, 'tax budget vote deficit', { kind: 'news' }))
  assert.equal(budget.storyId, undefined)
})

test('forgotten articles are neither found nor kept', () => {
  const { index, place } = newsroom(dam)
  assert.equal(forgetBefore(index, now + 1), 1)
  assert.equal(place(article(3, 'ortel dam burst valley')).storyId, undefined)
  assert.equal(index.shards.size, 0)
})

test('what is remembered has a bound, and the articles published first make room', () => {
  const index = createStoryIndex({ ...storySettings, maxArticles: 10 })
  const oldest = article(99, 'ortel dam burst valley', { publishedAt: now - dayMs })
  for (let id = 1; id <= 10; id++) addToIndex(index, article(id, `word${id} ortel dam burst`))
  addToIndex(index, oldest)
  const found = findSimilar(index, article(100, 'ortel dam burst valley')).map((one) => one.article.articleId)
  assert.equal(found.length, 9)
  assert.ok(!found.includes(oldest.articleId))
})

test('an article that is added again replaces itself', () => {
  const { index } = newsroom(dam, { ...dam, storyId: 9 as StoryId })
  const shard = index.shards.get('en')
  assert.deepEqual([...(shard?.stories.keys() ?? [])], [9])
  assert.equal(shard?.terms.get('dam')?.postings.length, 2)
})

test('the kinds of relation', () => {
  const { relate } = newsroom(
    dam,
    article(2, 'ortel dam burst valley', { kind: 'opinion' }),
    article(3, 'ortel dam safety report', { publishedAt: now - dayMs }),
    article(4, 'ortel dam built', { publishedAt: now - 5 * dayMs }),
    article(5, 'council votes harbour bridge'),
  )
  const related = relate(article(6, 'ortel dam burst homes'), dam.storyId)
  assert.deepEqual(Object.fromEntries(related.map(({ toId, kind }) => [toId, kind])), {
    1: 'same story',
    2: 'another view',
    3: 'latest',
    4: 'background',
  })
  assert.match(related[0]?.why.at(-1)?.detail ?? '', /dam/)
})

test('nothing like it gives nothing, and only earlier articles are named', () => {
  const { relate } = newsroom(dam, article(2, 'ortel dam burst homes', { publishedAt: now + dayMs }))
  assert.deepEqual(relate(article(6, 'striker misses final')), [])
  assert.deepEqual(
    relate(article(6, 'ortel dam burst valley')).map(({ toId }) => toId),
    [1],
  )
})

test('several outlets are heard before one is heard again', () => {
  const same = { outletId: 1 as OutletId }
  const { relate } = newsroom(
    article(1, 'ortel dam burst valley homes', same),
    article(2, 'ortel dam burst valley rain', same),
    article(3, 'ortel dam burst rain wind'),
  )
  const related = relate(article(6, 'ortel dam burst valley homes'))
  assert.deepEqual(
    related.map(({ toId }) => toId),
    [1, 3, 2],
  )
})

/** A report of fifty words: those given, then its own. Without a title, as that one would differ in numbers alone. */
function report(id: number, shared: readonly string[], more: Partial<PlacedArticle> = {}): PlacedArticle {
  const own = ownWords(`report${id}x`, 50 - shared.length)
  return article(id, [...shared, ...own].join(' '), { storyId: 1 as StoryId, title: '', ...more })
}

test('a story that everything resembles a little does not take in everything', () => {
  const anyDay = ['president', 'castle', 'aides']
  const pardon = [...anyDay, ...ownWords('pardon', 10)]
  const whole = Array.from({ length: 16 }, (_, at) => report(at + 1, at < 3 ? pardon : anyDay))
  const found = newsroom(...whole).place(report(99, pardon, { publishedAt: now + dayMs }))
  assert.ok(found.score > found.threshold)
  assert.equal(found.storyId, undefined)
  assert.ok(found.why.some(({ rule }) => rule === 'unlike the whole'))
})

test('an old story asks for more than a young one', () => {
  const dam = ownWords('ortel', 10)
  const latest = { publishedAt: now + 6 * dayMs }
  const asked = report(9, dam, { publishedAt: now + 6.5 * dayMs })
  assert.equal(newsroom(report(1, dam, latest), report(2, dam, latest)).place(asked).storyId, 1)
  assert.equal(newsroom(report(1, dam), report(2, dam, latest)).place(asked).storyId, undefined)
})

function ownWords(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${name}${at}`)
}

test('the order in which articles were remembered makes no difference, so a restart makes none', () => {
  const articles = [
    article(1, 'ortel dam burst valley', { kind: 'opinion', publishedAt: now + 2 }),
    article(2, 'ortel dam cracks spillway', { storyId: 1 as StoryId, publishedAt: now + 1 }),
    article(3, 'ortel dam burst homes', { storyId: 1 as StoryId, publishedAt: now + 3 }),
    article(4, 'ortel dam burst rain', { publishedAt: now + 3 }),
    article(5, 'ortel dam burst rain', { publishedAt: now + 3 }),
  ]
  const asked = article(9, 'ortel dam burst rain homes')
  const live = newsroom(...articles)
  const restarted = newsroom(...articles.toSorted((a, b) => a.publishedAt - b.publishedAt).reverse())
  assert.deepEqual(restarted.place(asked), live.place(asked))
  assert.deepEqual(restarted.relate(asked), live.relate(asked))
})
