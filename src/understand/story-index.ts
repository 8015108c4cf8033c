/** What placing remembers: the articles of the last days by their terms, a shard a language. */

import type { ArticleId, OutletId, StoryId, Timestamp } from '../model/ids.ts'
import type { PlacedArticle, WeightedTerm } from '../model/story.ts'

export interface StorySettings {
  /** An article joins a story that is at least this much like it, 0 to 1: a full text, and one of hardly a word. */
  readonly accept: { readonly full: number; readonly bare: number }
  /** With so many terms a text is full; between, what is asked grows evenly. */
  readonly fullTerms: number
  /** Asked on top where the outlet is in the story already: it tells an event once, then tells the next one. */
  readonly sameOutlet: number
  /** Asked on top of opinion, round-ups and live pages, which touch on many events. */
  readonly attached: number
  /** Asked on top for each day since the story's latest article. */
  readonly perDay: number
  /** Articles further apart than this are not compared. */
  readonly windowMs: number
  /** A term remembers its latest articles up to this many, which bounds the cost of an article whatever the archive. */
  readonly maxPostings: number
}

export interface StoryIndex {
  readonly settings: StorySettings
  readonly shards: Map<string, Shard>
}

export interface Shard {
  readonly postings: Map<string, Posting[]>
  readonly articles: Map<ArticleId, PlacedArticle>
  readonly stories: Map<StoryId, IndexedStory>
}

/** An article under one of its terms. */
export interface Posting {
  readonly article: PlacedArticle
  readonly weight: number
}

export interface IndexedStory {
  readonly id: StoryId
  readonly members: PlacedArticle[]
  /** How many articles each outlet has in it. */
  readonly outlets: Map<OutletId, number>
  /** The sum of its members' weights by term, and the sum of their squares. */
  readonly sum: Map<string, number>
  squares: number
  latestAt: Timestamp
}

/** An index that remembers nothing yet. */
export function createStoryIndex(settings: StorySettings): StoryIndex {
  return { settings, shards: new Map() }
}

/** Remembers a placed article; one that is there already is replaced. Also rebuilds the index from the store, in any order. */
export function addToIndex(index: StoryIndex, article: PlacedArticle): void {
  let shard = index.shards.get(article.language)
  if (!shard) {
    shard = { postings: new Map(), articles: new Map(), stories: new Map() }
    index.shards.set(article.language, shard)
  }
  const earlier = shard.articles.get(article.articleId)
  if (earlier) removeArticles(shard, [earlier])
  shard.articles.set(article.articleId, article)
  for (const { term, weight } of article.terms) {
    addPosting(shard.postings, term, { article, weight }, index.settings.maxPostings)
  }
  addToStory(shard, article)
}

function addPosting(postings: Map<string, Posting[]>, term: string, posting: Posting, max: number): void {
  const list = postings.get(term)
  if (!list) postings.set(term, [posting])
  else {
    // Cut at twice the cap, so that the cut costs nothing on average.
    if (list.length >= 2 * max) list.splice(0, max)
    list.push(posting)
  }
}

// Opinion, round-ups and live pages hang on a story without changing what it is about, so they never bridge two.
const attached = new Set(['opinion', 'round-up', 'live'])

/** Whether an article says what its story is about. */
export function shapesStory(article: Pick<PlacedArticle, 'kind'>): boolean {
  return !attached.has(article.kind)
}

function addToStory(shard: Shard, article: PlacedArticle): void {
  let story = shard.stories.get(article.storyId)
  if (!story) {
    story = {
      id: article.storyId,
      members: [],
      outlets: new Map(),
      sum: new Map(),
      squares: 0,
      latestAt: article.publishedAt,
    }
    shard.stories.set(story.id, story)
  }
  if (shapesStory(article) || story.members.length === 0) addWeights(story, article.terms)
  story.members.push(article)
  story.outlets.set(article.outletId, (story.outlets.get(article.outletId) ?? 0) + 1)
  story.latestAt = Math.max(story.latestAt, article.publishedAt)
}

function addWeights(story: IndexedStory, terms: readonly WeightedTerm[]): void {
  for (const { term, weight } of terms) {
    const before = story.sum.get(term) ?? 0
    story.sum.set(term, before + weight)
    story.squares += weight * (2 * before + weight)
  }
}

/** Forgets the articles published before `time`, and the stories that have no other; says how many. */
export function forgetBefore(index: StoryIndex, time: Timestamp): number {
  let forgotten = 0
  for (const [language, shard] of index.shards) {
    const old = [...shard.articles.values()].filter((article) => article.publishedAt < time)
    removeArticles(shard, old)
    forgotten += old.length
    if (shard.articles.size === 0) index.shards.delete(language)
  }
  return forgotten
}

function removeArticles(shard: Shard, gone: readonly PlacedArticle[]): void {
  const articles = new Set(gone)
  const terms = new Set(gone.flatMap((article) => article.terms.map(({ term }) => term)))
  for (const term of terms) {
    const kept = (shard.postings.get(term) ?? []).filter(({ article }) => !articles.has(article))
    if (kept.length > 0) shard.postings.set(term, kept)
    else shard.postings.delete(term)
  }
  for (const article of articles) shard.articles.delete(article.articleId)
  for (const id of new Set(gone.map(({ storyId }) => storyId))) rebuildStory(shard, id, articles)
}

function rebuildStory(shard: Shard, id: StoryId, gone: ReadonlySet<PlacedArticle>): void {
  const members = shard.stories.get(id)?.members ?? []
  shard.stories.delete(id)
  for (const member of members) if (!gone.has(member)) addToStory(shard, member)
}
