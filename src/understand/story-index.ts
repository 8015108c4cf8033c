/** What placing remembers: the articles of the last days by their terms, a shard a language. */

import type { ArticleId, OutletId, StoryId, Timestamp } from '../model/ids.ts'
import type { PlacedArticle, WeightedTerm } from '../model/story.ts'
import { type CorrectionIndex, createCorrectionIndex } from './correction-index.ts'
import type { StorySettings } from './story-settings.ts'

export interface StoryIndex {
  readonly settings: StorySettings
  /** What persons said of stories: whoever moves articles asks `findObjection` first. */
  readonly corrections: CorrectionIndex
  readonly shards: Map<string, Shard>
}

export interface Shard {
  readonly terms: Map<string, IndexedTerm>
  readonly articles: Map<ArticleId, IndexedArticle>
  readonly stories: Map<StoryId, IndexedStory>
  /** Articles by their slot, a small number that stands for them in the lists of terms. */
  readonly slots: (IndexedArticle | undefined)[]
  readonly freeSlots: number[]
  /** When the article of each slot was published; not a number where none is that others may be like. */
  times: Float64Array
  /** Where `findSimilar` adds up, a number a slot: of no meaning between two calls, and made anew only when the slots outgrow it. */
  scores: Float64Array
}

/** A term with its articles, latest last: slot, weight, slot, weight, and so on, one plain list that is fast to walk. */
export interface IndexedTerm {
  readonly term: string
  readonly postings: number[]
}

/** A placed article whose terms are those of its shard, so that no text is held twice. */
export interface IndexedArticle extends Omit<PlacedArticle, 'terms'> {
  readonly slot: number
  readonly terms: readonly IndexedTerm[]
  readonly weights: readonly number[]
  /** Those of the terms that it writes as names, and those of its title that the text takes up. */
  readonly names: readonly IndexedTerm[]
  readonly subjects: readonly IndexedTerm[]
}

export interface IndexedStory {
  readonly id: StoryId
  readonly members: IndexedArticle[]
  /** How many articles each outlet has in it. */
  readonly outlets: Map<OutletId, number>
  /** The earliest that says what it is about; the earliest of all where none does. */
  first: IndexedArticle
  /** The sum of the weights of all that say so; empty while one alone does, as in most stories. */
  readonly sum: Map<IndexedTerm, number>
  /** Of the weights in the sum. */
  squares: number
  /** How many articles are in the sum. */
  summed: number
  firstAt: Timestamp
  latestAt: Timestamp
}

/** One word tells of no event: a headline of one above a text of signs alone was like all that had the word. By judgement. */
export const minTerms = 2

/** An index that remembers nothing yet. */
export function createStoryIndex(settings: StorySettings): StoryIndex {
  return { settings, corrections: createCorrectionIndex(), shards: new Map() }
}

/** Remembers a placed article; one that is there already is replaced. Also rebuilds the index from the store, in any order. */
export function addToIndex(index: StoryIndex, article: PlacedArticle): void {
  let shard = index.shards.get(article.language)
  if (!shard) {
    const lists = { slots: [], freeSlots: [], times: new Float64Array(0), scores: new Float64Array(0) }
    shard = { terms: new Map(), articles: new Map(), stories: new Map(), ...lists }
    index.shards.set(article.language, shard)
  }
  // Its next revision may be in another language.
  for (const one of index.shards.values()) {
    const earlier = one.articles.get(article.articleId)
    if (earlier) removeArticles(one, [earlier])
  }
  addToStory(shard, addArticle(shard, article, index.settings.maxPostings))
  if (countRemembered(index) > index.settings.maxArticles) forgetFirst(index)
}

function addArticle(shard: Shard, article: PlacedArticle, maxPostings: number): IndexedArticle {
  const slot = shard.freeSlots.pop() ?? shard.slots.length
  const weights = article.terms.map(({ weight }) => weight)
  const terms = article.terms.map((weighted) => addPosting(shard, slot, weighted, maxPostings))
  const names = terms.filter((_, at) => article.terms[at]?.isName)
  const subjects = terms.filter((_, at) => article.terms[at]?.isSubject)
  const indexed = { ...article, slot, terms, weights, names, subjects }
  shard.slots[slot] = indexed
  setTime(shard, slot, terms.length < minTerms ? Number.NaN : article.publishedAt)
  shard.articles.set(article.articleId, indexed)
  return indexed
}

function setTime(shard: Shard, slot: number, time: Timestamp): void {
  if (slot >= shard.times.length) {
    const longer = new Float64Array(2 * slot + 16)
    longer.set(shard.times)
    shard.times = longer
  }
  shard.times[slot] = time
}

function addPosting(
  { terms }: Shard,
  slot: number,
  { term, weight }: WeightedTerm,
  max: number,
): IndexedTerm {
  const known = terms.get(term)
  if (!known) {
    // Made whole, for a list that grows takes room for eight more, and most terms come once.
    const indexed = { term, postings: [slot, weight] }
    terms.set(term, indexed)
    return indexed
  }
  // Cut at twice the cap, so that the cut costs nothing on average.
  if (known.postings.length >= 4 * max) known.postings.splice(0, 2 * max)
  known.postings.push(slot, weight)
  return known
}

// Opinion, round-ups and live pages hang on a story without changing what it is about, so they never bridge two.
const attached = new Set(['opinion', 'analysis', 'round-up', 'live'])

/** Whether an article says what its story is about. */
export function shapesStory(article: Pick<PlacedArticle, 'kind'>): boolean {
  return !attached.has(article.kind)
}

function addToStory(shard: Shard, article: IndexedArticle): void {
  const story = shard.stories.get(article.storyId)
  if (!story) {
    shard.stories.set(article.storyId, {
      id: article.storyId,
      members: [article],
      outlets: new Map([[article.outletId, 1]]),
      first: article,
      sum: new Map(),
      squares: 0,
      summed: 0,
      firstAt: article.publishedAt,
      latestAt: article.publishedAt,
    })
    return
  }
  if (shapesStory(article)) addShape(story, article)
  else if (!shapesStory(story.first) && isEarlier(article, story.first)) story.first = article
  story.members.push(article)
  story.outlets.set(article.outletId, (story.outlets.get(article.outletId) ?? 0) + 1)
  story.firstAt = Math.min(story.firstAt, article.publishedAt)
  story.latestAt = Math.max(story.latestAt, article.publishedAt)
}

/** Comes to the same in whatever order articles are added, as a restart adds them in another. */
function addShape(story: IndexedStory, article: IndexedArticle): void {
  if (!shapesStory(story.first)) {
    story.first = article
    return
  }
  if (story.sum.size === 0) addWeights(story, story.first)
  addWeights(story, article)
  if (isEarlier(article, story.first)) story.first = article
}

/** Whether an article was published before another; of two at once the one with the lower id. */
export function isEarlier(one: IndexedArticle, other: IndexedArticle): boolean {
  return (
    one.publishedAt < other.publishedAt ||
    (one.publishedAt === other.publishedAt && one.articleId < other.articleId)
  )
}

function addWeights(story: IndexedStory, { terms, weights }: IndexedArticle): void {
  story.summed++
  for (const [at, term] of terms.entries()) {
    const weight = weights[at] as number
    const before = story.sum.get(term) ?? 0
    story.sum.set(term, before + weight)
    story.squares += weight * (2 * before + weight)
  }
}

/** Puts remembered articles of one language into another story of theirs, or into a new one. Their postings stay where they are. */
export function moveToStory(shard: Shard, articles: readonly IndexedArticle[], storyId: StoryId): void {
  const gone = new Set(articles)
  for (const id of new Set(articles.map((article) => article.storyId))) rebuildStory(shard, id, gone)
  for (const article of articles) {
    const moved = { ...article, storyId }
    shard.slots[article.slot] = moved
    shard.articles.set(article.articleId, moved)
    addToStory(shard, moved)
  }
}

/** Forgets the articles published before `time`, and the stories that have no other; says how many. */
export function forgetBefore(index: StoryIndex, time: Timestamp): number {
  return forgetWhere(index, (article) => article.publishedAt < time)
}

/** How many articles are remembered, in all languages. */
function countRemembered({ shards }: StoryIndex): number {
  let count = 0
  for (const { articles } of shards.values()) count += articles.size
  return count
}

/** A tenth at once, so that the walk through all of them is seldom. */
function forgetFirst(index: StoryIndex): void {
  const articles = [...index.shards.values()].flatMap((shard) => [...shard.articles.values()])
  articles.sort((a, b) => a.publishedAt - b.publishedAt)
  const first = new Set(articles.slice(0, Math.ceil(articles.length / 10)))
  forgetWhere(index, (article) => first.has(article))
}

function forgetWhere(index: StoryIndex, isGone: (article: IndexedArticle) => boolean): number {
  let forgotten = 0
  for (const [language, shard] of index.shards) {
    const gone = [...shard.articles.values()].filter(isGone)
    removeArticles(shard, gone)
    forgotten += gone.length
    if (shard.articles.size === 0) index.shards.delete(language)
  }
  return forgotten
}

function removeArticles(shard: Shard, gone: readonly IndexedArticle[]): void {
  const slots = new Set(gone.map(({ slot }) => slot))
  for (const term of new Set(gone.flatMap(({ terms }) => terms))) removePostings(shard, term, slots)
  for (const { articleId, slot } of gone) {
    shard.articles.delete(articleId)
    shard.slots[slot] = undefined
    setTime(shard, slot, Number.NaN)
    shard.freeSlots.push(slot)
  }
  const articles = new Set(gone)
  for (const id of new Set(gone.map(({ storyId }) => storyId))) rebuildStory(shard, id, articles)
}

function removePostings({ terms }: Shard, { term, postings }: IndexedTerm, gone: Set<number>): void {
  let kept = 0
  for (let at = 0; at < postings.length; at += 2) {
    const slot = postings[at] as number
    if (gone.has(slot)) continue
    postings[kept++] = slot
    postings[kept++] = postings[at + 1] as number
  }
  postings.length = kept
  if (kept === 0) terms.delete(term)
}

function rebuildStory(shard: Shard, id: StoryId, gone: ReadonlySet<IndexedArticle>): void {
  const members = shard.stories.get(id)?.members ?? []
  shard.stories.delete(id)
  for (const member of members) if (!gone.has(member)) addToStory(shard, member)
}
