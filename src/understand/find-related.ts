import type { OutletId, StoryId } from '../model/ids.ts'
import type { Reason } from '../model/reason.ts'
import type { Relation, RelationKind, WeightedTerm } from '../model/story.ts'
import type { SimilarArticle, UnplacedArticle } from './find-similar.ts'
import { type IndexedArticle, listTerms } from './story-index.ts'

export interface RelatedQuery {
  readonly article: UnplacedArticle
  /** Its story, where it joined one. */
  readonly storyId: StoryId | undefined
  readonly similar: readonly SimilarArticle[]
  /** A term as the article writes it. */
  readonly labels: ReadonlyMap<string, string>
  readonly limit: number
}

// Below this, two articles share little more than their language's common words: nothing is better than something.
const floor = 0.08
const dayMs = 86_400_000
// News of the last three days is what a reader can still have missed; what is older is background.
const latestMs = 3 * dayMs
// Each further article of an outlet counts two thirds of the one before, so that several outlets are heard.
const sameOutletFactor = 2 / 3
// A story told elsewhere stands for itself with two articles; more of it says nothing new.
const maxPerStory = 2

interface Proposal {
  readonly other: IndexedArticle
  readonly kind: RelationKind
  readonly score: number
}

/**
 * Earlier articles that go with this one, best first, each with its kind, its score and the terms that both use. Where
 * none is like enough the list is empty.
 */
export function findRelated(query: RelatedQuery): Relation[] {
  const proposals: Proposal[] = []
  for (const { article: other, score } of query.similar) {
    if (other.publishedAt > query.article.publishedAt) continue
    const kind = findRelationKind(query, other)
    if (kind === 'same story' || score >= floor) proposals.push({ other, kind, score: Math.min(1, score) })
  }
  return diversify(proposals, query).map(({ other, kind, score }) => ({
    fromId: query.article.articleId,
    toId: other.articleId,
    kind,
    score: round(score),
    why: explain(query, { other, kind, score }),
  }))
}

function findRelationKind({ article, storyId }: RelatedQuery, other: IndexedArticle): RelationKind {
  const isView = other.kind === 'opinion' || other.kind === 'analysis'
  if (isView && article.kind !== other.kind) return 'another view'
  if (storyId !== undefined && other.storyId === storyId) return 'same story'
  return article.publishedAt - other.publishedAt <= latestMs ? 'latest' : 'background'
}

/** The best first, and after each choice its outlet's others count less; greedy, for the lists are short. */
function diversify(proposals: readonly Proposal[], { storyId, limit }: RelatedQuery): Proposal[] {
  const chosen: Proposal[] = []
  const left = new Set(proposals.slice(0, 10 * limit))
  const outlets = new Map<OutletId, number>()
  const stories = new Map<StoryId, number>()
  const value = ({ other, score }: Proposal): number =>
    score * sameOutletFactor ** (outlets.get(other.outletId) ?? 0)
  while (chosen.length < limit && left.size > 0) {
    const best = [...left].reduce((a, b) => (value(b) > value(a) ? b : a))
    left.delete(best)
    const { storyId: told, outletId } = best.other
    if (told !== storyId && (stories.get(told) ?? 0) >= maxPerStory) continue
    stories.set(told, (stories.get(told) ?? 0) + 1)
    outlets.set(outletId, (outlets.get(outletId) ?? 0) + 1)
    chosen.push(best)
  }
  return chosen
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000
}

function explain({ article, labels }: RelatedQuery, { other, kind, score }: Proposal): Reason[] {
  const detail = listShared(article.terms, listTerms(other), labels).join(', ')
  // Of the same story nothing more is asked.
  const asked = kind === 'same story' ? {} : { asked: floor }
  const why: Reason[] = [{ rule: 'shared terms', detail, weight: round(score), ...asked }]
  if (kind === 'same story') {
    why.unshift({ rule: 'same story', detail: other.title, articleId: other.articleId })
  }
  if (kind === 'another view') why.unshift({ rule: 'other kind', detail: other.kind })
  return why
}

/** The five heaviest terms of both, as the article writes them; a name stands for its words. */
function listShared(
  ours: readonly WeightedTerm[],
  theirs: readonly WeightedTerm[],
  labels: ReadonlyMap<string, string>,
): string[] {
  const weights = new Map(theirs.map(({ term, weight }) => [term, weight]))
  const shared = ours
    .map(({ term, weight }) => ({
      label: labels.get(term) ?? term,
      weight: weight * (weights.get(term) ?? 0),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  const named: string[] = []
  for (const { label } of shared) {
    if (named.length === 5) break
    if (!named.some((other) => other.toLowerCase().split(' ').includes(label.toLowerCase())))
      named.push(label)
  }
  return named
}
