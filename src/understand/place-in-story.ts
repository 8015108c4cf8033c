import type { StoryId } from '../model/ids.ts'
import type { Reason } from '../model/reason.ts'
import { findConflict } from './find-conflict.ts'
import type { SimilarArticle, UnplacedArticle } from './find-similar.ts'
import {
  type IndexedArticle,
  type IndexedStory,
  type Shard,
  type StoryIndex,
  shapesStory,
} from './story-index.ts'
import type { StorySettings } from './story-settings.ts'

export interface Place {
  /** Undefined: no story is like enough, a new one is born. */
  readonly storyId: StoryId | undefined
  /** How like the best story it is, and what was asked; comparable. */
  readonly score: number
  readonly threshold: number
  readonly why: readonly Reason[]
  /** The stories that were looked at, best first. */
  readonly candidates: readonly Candidate[]
}

export interface Candidate {
  readonly storyId: StoryId
  readonly score: number
  readonly threshold: number
}

interface RankedStory extends Candidate {
  readonly story: IndexedStory
  /** Whether it is like the story's articles on average, too; one that is not comes after all that are. */
  readonly fits: boolean
}

// Five stories hold the right one wherever it was found at all on the development sets.
const maxCandidates = 5
const dayMs = 86_400_000
// In a text of two sentences one rare word is half of its weight, and may be a weekday. A headline has some seven terms,
// and often one alone in common with another of its event. By judgement: the training part of ECB+ does not tell (.857).
const termsForOneShared = 7
const maxAskedShared = 3

/**
 * The story that an article belongs to. Ranking and accepting are two questions: the most similar story is the only one
 * asked for, and it has to be similar enough for its age, its outlets and its numbers.
 */
export function placeInStory(
  index: StoryIndex,
  article: UnplacedArticle,
  similar: readonly SimilarArticle[],
): Place {
  const ranked = rankStories(index, article, similar)
  const candidates = ranked.map(({ storyId, score, threshold }) => ({ storyId, score, threshold }))
  const { at, conflict } = chooseStory(article, ranked, similar)
  const best = ranked[at]
  if (!best) {
    return {
      storyId: undefined,
      score: 0,
      threshold: findBar(index.settings, article),
      why: [{ rule: 'nothing like it', detail: '' }],
      candidates,
    }
  }
  const shared = countShared(article, best.story, similar)
  const asked = countAsked(article.terms.length)
  const named = hasNameInCommon(article, best.story, similar)
  const accepted = best.fits && best.score >= best.threshold && !conflict && shared >= asked && named
  const why = explain(best, accepted)
  if (conflict) why.push(conflict)
  if (!best.fits) why.push({ rule: 'unlike the whole', detail: String(best.story.members.length) })
  if (!named) why.push({ rule: 'no name in common', detail: '' })
  if (shared < asked) why.push({ rule: 'terms in common', detail: '', weight: shared, asked })
  for (const { story, score, threshold } of ranked.toSpliced(at, 1))
    why.push({ rule: 'looked at', ...nameArticle(story.first), weight: score, asked: threshold })
  return {
    storyId: accepted ? best.storyId : undefined,
    score: best.score,
    threshold: best.threshold,
    why,
    candidates,
  }
}

/** The place of the best story, or of the next where it tells another event of the same form: among many of one form the right one may be the second. */
function chooseStory(
  article: UnplacedArticle,
  ranked: readonly RankedStory[],
  similar: readonly SimilarArticle[],
): { readonly at: number; readonly conflict: Reason | undefined } {
  let first: Reason | undefined
  for (const [at, { story, fits, score, threshold }] of ranked.entries()) {
    // What is not like enough is not joined anyway, nor is what comes after it.
    if (!fits || score < threshold) break
    const conflict = findConflict(article, story, similar)
    if (!conflict) return { at, conflict }
    first ??= conflict
  }
  return { at: 0, conflict: first }
}

/** How many terms a text of so many must have in common with another to be about the same: `7` → 1, `20` → 3. */
export function countAsked(terms: number): number {
  return Math.min(maxAskedShared, Math.ceil(terms / termsForOneShared))
}

function explain({ story, score, threshold }: RankedStory, accepted: boolean): Reason[] {
  return [
    {
      ...{ rule: accepted ? 'joined' : 'not joined', ...nameArticle(story.first) },
      ...{ weight: score, asked: threshold },
    },
  ]
}

function nameArticle({ title, articleId }: IndexedArticle): Pick<Reason, 'detail' | 'articleId'> {
  return { detail: title, articleId }
}

function rankStories(
  index: StoryIndex,
  article: UnplacedArticle,
  similar: readonly SimilarArticle[],
): RankedStory[] {
  const shard = index.shards.get(article.language)
  if (!shard) return []
  const ranked: RankedStory[] = []
  for (const [story, scores] of groupByStory(shard, similar)) {
    // A story of one article has its centre there.
    const centre = story.sum.size === 0 ? (scores[0] ?? 0) : scoreCentre(shard, article, story)
    const score = (centre + meanOfBest(scores, story)) / 2
    const mean = story.sum.size === 0 ? centre : (centre * Math.sqrt(story.squares)) / story.summed
    const fits = mean >= findMeanBar(index.settings, article, story)
    ranked.push({
      ...{ storyId: story.id, story, score, fits },
      threshold: findThreshold(index, article, story),
    })
  }
  return ranked
    .sort((a, b) => Number(b.fits) - Number(a.fits) || b.score - a.score || a.storyId - b.storyId)
    .slice(0, maxCandidates)
}

/** For each story its articles that say what it is about, most similar first. */
function groupByStory(shard: Shard, similar: readonly SimilarArticle[]): Map<IndexedStory, number[]> {
  const groups = new Map<IndexedStory, number[]>()
  for (const { article, score } of similar) {
    const story = shard.stories.get(article.storyId)
    if (!story || !(shapesStory(article) || story.first === article)) continue
    const scores = groups.get(story)
    if (scores) scores.push(score)
    else groups.set(story, [score])
  }
  return groups
}

/** The mean of the three best, or of as many as the story has: one like article alone may be a chance. */
function meanOfBest(scores: readonly number[], story: IndexedStory): number {
  const best = scores.slice(0, 3)
  return best.reduce((sum, score) => sum + score, 0) / Math.min(3, story.members.length)
}

/** The cosine of the article and the sum of the story's articles. */
function scoreCentre(shard: Shard, { terms }: UnplacedArticle, { sum, squares }: IndexedStory): number {
  let dot = 0
  for (const { term, weight } of terms) {
    const indexed = shard.terms.get(term)
    if (indexed) dot += weight * (sum.get(indexed) ?? 0)
  }
  return squares === 0 ? 0 : dot / Math.sqrt(squares)
}

function findBar({ accept, fullTerms }: StorySettings, { terms }: UnplacedArticle): number {
  return accept.bare + (accept.full - accept.bare) * Math.min(1, terms.length / fullTerms)
}

function findThreshold({ settings }: StoryIndex, article: UnplacedArticle, story: IndexedStory): number {
  // Also of one that comes late, before all that is known of the story.
  const gap = Math.max(0, article.publishedAt - story.latestAt, story.firstAt - article.publishedAt)
  const again = story.outlets.has(article.outletId) ? settings.sameOutlet : 0
  const loose = shapesStory(article) ? 0 : settings.attached
  return findBar(settings, article) + again + loose + (settings.perDay * gap) / dayMs
}

/**
 * What is asked of the mean over all pairs of the article and one of the story's. A story that everything resembles a
 * little, as all that a president does in a week, would else take in everything.
 */
function findMeanBar(
  settings: StorySettings,
  { terms, publishedAt }: UnplacedArticle,
  story: IndexedStory,
): number {
  const { accept, fullTerms, meanShare, perDayOfAge, windowMs } = settings
  const fullness = Math.min(1, terms.length / fullTerms)
  const age =
    Math.min(windowMs, Math.max(publishedAt - story.firstAt, story.latestAt - publishedAt, 0)) / dayMs
  return meanShare * (accept.bare + (accept.full - accept.bare) * fullness) + perDayOfAge * age * fullness
}

/** The terms that the article has in common with the story's most similar one. */
function countShared(
  { terms }: UnplacedArticle,
  { id }: IndexedStory,
  similar: readonly SimilarArticle[],
): number {
  const nearest = similar.find(({ article }) => article.storyId === id)?.article
  const own = new Set(terms.map(({ term }) => term))
  return nearest?.terms.filter(({ term }) => own.has(term)).length ?? 0
}

/** One name alone may be any word that happens to be written so. */
export const minNames = 2
const maxAskedForNames = 3

/** Two elections on one day share all their words but those of who and where. What names nobody is not asked. */
function hasNameInCommon(
  { terms }: UnplacedArticle,
  { id }: IndexedStory,
  similar: readonly SimilarArticle[],
): boolean {
  const near = similar.filter(({ article }) => article.storyId === id).slice(0, maxAskedForNames)
  const names = terms.filter(({ isName }) => isName).map(({ term }) => term)
  if (names.length < minNames || near.some(({ article }) => article.names.length < minNames)) return true
  const own = new Set(terms.map(({ term }) => term))
  // A name may stand where a capital says nothing: so of either side it is enough that the other has the word.
  return near.some(({ article }) => {
    const theirs = new Set(article.terms.map(({ term }) => term))
    return article.names.some(({ term }) => own.has(term)) || names.some((name) => theirs.has(name))
  })
}
