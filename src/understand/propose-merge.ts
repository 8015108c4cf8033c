import type { StoryId, Timestamp } from '../model/ids.ts'
import { compareForms, recallForm } from './compare-forms.ts'
import { findObjection } from './correction-index.ts'
import { findSimilar } from './find-similar.ts'
import { isOtherOfSeries } from './is-other-of-series.ts'
import { countAsked, minNames } from './place-in-story.ts'
import { proposeSplit } from './propose-split.ts'
import {
  type IndexedArticle,
  type IndexedStory,
  type IndexedTerm,
  type Shard,
  type StoryIndex,
  shapesStory,
} from './story-index.ts'
import type { MergeSettings, StorySettings } from './story-settings.ts'

export interface MergeProposal {
  readonly storyId: StoryId
  /** The story that tells the same event. */
  readonly otherId: StoryId
  /** How alike an article of one and an article of the other are on average, 0 to 1, and what was asked. */
  readonly score: number
  readonly threshold: number
  /** The share of pairs, an article here and one there, that are alike by themselves. */
  readonly quorum: number
}

/** A story seen from the articles that say what it is about. */
interface Seen {
  readonly id: StoryId
  readonly articles: readonly IndexedArticle[]
  readonly sum: ReadonlyMap<IndexedTerm, number>
  /** How many terms an article of it has, on average. */
  readonly terms: number
  /** How alike its articles are among themselves, on average; undefined of one alone. */
  readonly within: number | undefined
  readonly firstAt: Timestamp
  readonly latestAt: Timestamp
}

const dayMs = 86_400_000
// As many as an article has: the heaviest terms of a story find the stories that are like it.
const maxTerms = 100
// On the development sets and ECB+ (training part) as good as all of some 200.
const maxNeighbours = 16
// 64 pairs at most: a quorum of a fifth is known to a twentieth, whatever the sizes.
const maxSampled = 8
// A merge has to be further from a split than a split from a merge. On ECB+ (training part) 1 and 1.2 give .949, without .946.
const undoneMargin = 1.2
// With .95 of the articles parted as before it gives .949, with .9 .944, with .8 .940: what regroups is to be merged.
const sameParts = 0.95
// Of two articles each may be the one that the other story is like.
const storyOfSeveral = 3

/**
 * The story that tells the same event as this one and was begun apart from it; undefined where none does. Asked of the
 * most alike: that all pairs of their articles are alike on average, that enough pairs are by themselves, so that one
 * article in between is no bridge, and that no split would part them again.
 */
export function proposeMerge(index: StoryIndex, shard: Shard, storyId: StoryId): MergeProposal | undefined {
  const found = shard.stories.get(storyId)
  const story = found && see(found)
  if (!story) return undefined
  let best: MergeProposal | undefined
  for (const neighbour of findNeighbours(index, shard, story)) {
    const other = see(neighbour)
    const proposal = other && compareStories(index, story, other)
    if (!proposal || (best && rateProposal(proposal) <= rateProposal(best))) continue
    const [moved, joined] = [found, neighbour].map(({ members }) => members.map((one) => one.articleId))
    const parts = { moved: moved ?? [], joined: joined ?? [], left: [] }
    if (!findObjection(index.corrections, parts) && !isUndone(index, found, neighbour)) best = proposal
  }
  return best
}

/**
 * Whether a split, asked a little less than a story is, would part the two again as they are: then each would undo the other
 * without end. One that parts them otherwise mends what was placed wrongly.
 */
function isUndone({ settings }: StoryIndex, story: IndexedStory, other: IndexedStory): boolean {
  const { maxAcross, maxRatio } = settings.split
  const asked = {
    ...settings.split,
    ...{ maxAcross: undoneMargin * maxAcross, maxRatio: undoneMargin * maxRatio },
  }
  const members = [...story.members, ...other.members]
  const split = proposeSplit(asked, { members })
  if (!split) return false
  const ours = new Set(story.members)
  const count = (part: readonly IndexedArticle[]) => part.filter((article) => ours.has(article)).length
  const kept = count(split.kept) + split.parted.length - count(split.parted)
  return Math.max(kept, members.length - kept) >= sameParts * members.length
}

/** How far a proposal is above what was asked: the higher, the sooner it is to be carried out. */
export function rateProposal({ score, threshold }: MergeProposal): number {
  return score / threshold
}

/** Undefined: nobody says what it is about, as in a story of one opinion. */
function see(story: IndexedStory): Seen | undefined {
  const articles = story.members.filter(shapesStory)
  const [first] = articles
  if (!first) return undefined
  const count = articles.length
  const sum =
    story.sum.size > 0 ? story.sum : new Map(first.terms.map((term, at) => [term, weightAt(first, at)]))
  return {
    id: story.id,
    articles,
    sum,
    terms: articles.reduce((total, { terms }) => total + terms.length, 0) / count,
    // The squares of the sum hold each article with itself, which is 1, and each pair twice.
    within: count === 1 ? undefined : (story.squares - count) / (count * (count - 1)),
    firstAt: story.firstAt,
    latestAt: story.latestAt,
  }
}

function weightAt({ weights }: IndexedArticle, at: number): number {
  return weights[at] as number
}

/** The stories that hold the articles which are most like the centre of this one. */
function findNeighbours(
  index: StoryIndex,
  shard: Shard,
  { id, articles, sum, latestAt }: Seen,
): Set<IndexedStory> {
  const heaviest = [...sum].sort((a, b) => b[1] - a[1]).slice(0, maxTerms)
  const length = Math.sqrt(heaviest.reduce((total, [, weight]) => total + weight * weight, 0)) || 1
  const terms = heaviest.map(([{ term }, weight]) => ({ term, weight: weight / length }))
  const centre = { ...(articles[0] as IndexedArticle), terms, publishedAt: latestAt }
  const found = new Set<IndexedStory>()
  for (const { article } of findSimilar(index, centre)) {
    const other = article.storyId === id ? undefined : shard.stories.get(article.storyId)
    if (other) found.add(other)
    if (found.size === maxNeighbours) break
  }
  return found
}

function compareStories({ settings }: StoryIndex, story: Seen, other: Seen): MergeProposal | undefined {
  const { merge } = settings
  const score = meanCosine(story, other)
  const threshold = findThreshold(settings, story, other)
  if (score < threshold || isPair(merge, [story, other], score)) return undefined
  if (areSeries(merge, story, other) || areOfOneForm(merge, story, other)) return undefined
  if (!haveNameInCommon(story, other)) return undefined
  const quorum = countQuorum(merge, story, other)
  if (quorum < merge.quorum) return undefined
  return { storyId: story.id, otherId: other.id, score, threshold, quorum }
}

/** The further apart they began and were last told, the more is asked, as of an article that is placed; and the fewer pairs bear it. */
function findThreshold(
  { merge, perDay, perDayOfAge, windowMs }: StorySettings,
  story: Seen,
  other: Seen,
): number {
  const terms = Math.min(story.terms, other.terms)
  const few = 1 + merge.fewPairs / Math.sqrt(story.articles.length * other.articles.length)
  const sinceLatest = Math.abs(story.latestAt - other.latestAt) / dayMs
  const sinceFirst = Math.min(windowMs, Math.abs(story.firstAt - other.firstAt)) / dayMs
  const aged = perDayOfAge * sinceFirst * Math.min(1, terms / merge.fullTerms)
  return findBar(merge, terms) * few + perDay * sinceLatest + aged
}

/** The mean of the cosines of all pairs: exact, for the sums hold all that is needed. */
function meanCosine(story: Seen, other: Seen): number {
  const [small, large] = story.sum.size < other.sum.size ? [story, other] : [other, story]
  let dot = 0
  for (const [term, weight] of small.sum) dot += weight * (large.sum.get(term) ?? 0)
  return dot / (story.articles.length * other.articles.length)
}

function findBar({ full, bare, fullTerms }: MergeSettings, terms: number): number {
  return bare + (full - bare) * Math.min(1, terms / fullTerms)
}

/** Two events that are alike: both stories are much closer within than to each other. */
function isPair({ maxRatio, minTerms }: MergeSettings, pair: readonly [Seen, Seen], score: number): boolean {
  if (pair.some(({ terms }) => terms < minTerms)) return false
  return pair.every(({ within }) => within !== undefined && score < maxRatio * within)
}

/** One tells "Day 2" and the other "Day 21": so many of either that it is no chance, as two counts of one disaster's dead are. */
function areSeries({ quorum }: MergeSettings, story: Seen, other: Seen): boolean {
  const [few, many] = story.articles.length < other.articles.length ? [story, other] : [other, story]
  const [some, others] = [sample(few.articles), sample(many.articles)]
  const parted = some.filter(({ title }) => others.some((one) => isOtherOfSeries(title, one.title)))
  return parted.length > 0 && parted.length >= quorum * some.length
}

/** One tells the weather for Ortell, the other that for Karvel, in the same words: as most pairs of one form do, and so many that it is no chance. */
function areOfOneForm({ quorum }: MergeSettings, story: Seen, other: Seen): boolean {
  const theirs = sample(other.articles).map(recallForm)
  const pairs = sample(story.articles).flatMap((article) => {
    const form = recallForm(article)
    return theirs.map((one) => compareForms(form, one))
  })
  const two = pairs.filter((forms) => forms === 'two subjects').length
  const one = pairs.filter((forms) => forms === 'one subject').length
  return two > one && two >= quorum * pairs.length
}

/** As of an article that is placed; what names nobody is not asked. */
function haveNameInCommon(story: Seen, other: Seen): boolean {
  const [ours, theirs] = [listNames(story), listNames(other)]
  if (ours.size < minNames || theirs.size < minNames) return true
  return [...ours].some((name) => other.sum.has(name)) || [...theirs].some((name) => story.sum.has(name))
}

function listNames({ articles }: Seen): Set<IndexedTerm> {
  return new Set(sample(articles).flatMap(({ names }) => names))
}

/** The share of pairs that are alike by themselves; none where they all lead over one article of a story of several. */
function countQuorum(merge: MergeSettings, story: Seen, other: Seen): number {
  const theirs = sample(other.articles)
  const ours = sample(story.articles)
  const alike: [IndexedArticle, IndexedArticle][] = []
  for (const article of ours) {
    const own = new Map(article.terms.map((term, at) => [term, weightAt(article, at)]))
    for (const one of theirs) if (areAlike(merge, own, one)) alike.push([article, one])
  }
  const isBridge =
    (ours.length >= storyOfSeveral && new Set(alike.map(([article]) => article)).size === 1) ||
    (theirs.length >= storyOfSeveral && new Set(alike.map(([, article]) => article)).size === 1)
  return isBridge ? 0 : alike.length / (ours.length * theirs.length)
}

/** Evenly over the order in which they came. */
function sample(articles: readonly IndexedArticle[]): IndexedArticle[] {
  const count = Math.min(maxSampled, articles.length)
  return Array.from(
    { length: count },
    (_, at) => articles[Math.floor((at * articles.length) / count)] as IndexedArticle,
  )
}

function areAlike(
  merge: MergeSettings,
  own: ReadonlyMap<IndexedTerm, number>,
  article: IndexedArticle,
): boolean {
  let score = 0
  let shared = 0
  for (const [at, term] of article.terms.entries()) {
    const weight = own.get(term)
    if (weight === undefined) continue
    shared++
    score += weight * weightAt(article, at)
  }
  const terms = Math.min(own.size, article.terms.length)
  return shared >= countAsked(terms) && score >= findBar(merge, terms)
}
