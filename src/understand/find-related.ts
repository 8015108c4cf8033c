import type { OutletId, StoryId } from '../model/ids.ts'
import type { Reason } from '../model/reason.ts'
import type { Relation, RelationKind, WeightedTerm } from '../model/story.ts'
import type { SimilarArticle, UnplacedArticle } from './find-similar.ts'
import type { IndexedArticle } from './story-index.ts'

export interface RelatedQuery {
  readonly article: UnplacedArticle
  /** Its story, where it joined one. */
  readonly storyId: StoryId | undefined
  readonly similar: readonly SimilarArticle[]
  /** A term as the article writes it. */
  readonly labels: ReadonlyMap<string, string>
  readonly limit: number
}

// These by scripts/measure-related.ts on ECB+ (training part), by event. Lines without kin fall silent as the nearest is
// asked for more, .74 of them at .14 and .84 at .18, where those that remain are in a wrong story; found falls from .949 to
// .947. With a nearest so clear, further ones are asked for less: .12 in place of .18 finds .002 more there.
const clear = 0.18
const floor = 0.12
// One rare word, as a name in two headlines, makes two short texts alike: without the heaviest term half is asked still.
const restShare = 0.5
/** What is asked of the nearest article, and of it without its heaviest term. */
export const relatedSettings = { clear, rest: restShare * floor }
// What was grouped is nearer than what looks alike; from 1.5 to 10 ECB+ (training part) does not tell.
const sameStoryFactor = 2
// Two texts so much alike are one text, shown once: the reprints of what is shown stand with it.
const sameText = 0.9
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
  /** Nothing of an article of the same story. */
  readonly asked: number
}

/**
 * Earlier articles that go with this one, best first, each with its kind, its score and the terms that both use. Where
 * none is like enough the list is empty.
 */
export function findRelated(query: RelatedQuery): Relation[] {
  return diversify(listProposals(query), query).map((proposal) => ({
    fromId: query.article.articleId,
    toId: proposal.other.articleId,
    kind: proposal.kind,
    score: round(proposal.score),
    why: explain(query, proposal),
  }))
}

/** All of its own story; others only where the nearest of all is clearly related, or is of that story. */
function listProposals(query: RelatedQuery): Proposal[] {
  const weights = new Map(query.article.terms.map(({ term, weight }) => [term, weight]))
  const proposals: Proposal[] = []
  const isTold = ({ article }: SimilarArticle) => isOfStory(query, article)
  let asked = query.similar.some(isTold) ? floor : clear
  for (const { article: other, score } of query.similar) {
    if (other.publishedAt > query.article.publishedAt) continue
    const kind = findRelationKind(query, other)
    const isRelated = score >= asked && score - findHeaviest(weights, other) >= relatedSettings.rest
    if (isRelated) proposals.push({ other, kind, score: Math.min(1, score), asked })
    else if (isOfStory(query, other)) proposals.push({ other, kind, score: Math.min(1, score), asked: 0 })
    if (isRelated) asked = floor
  }
  return proposals
}

function isOfStory({ storyId }: RelatedQuery, other: IndexedArticle): boolean {
  return storyId !== undefined && other.storyId === storyId
}

/** What the one term that makes two articles most alike comes to. */
function findHeaviest(ours: ReadonlyMap<string, number>, theirs: IndexedArticle): number {
  return theirs.terms.reduce(
    (most, { term }, at) => Math.max(most, (ours.get(term) ?? 0) * (theirs.weights[at] ?? 0)),
    0,
  )
}

function findRelationKind(query: RelatedQuery, other: IndexedArticle): RelationKind {
  const { article } = query
  const isView = other.kind === 'opinion' || other.kind === 'analysis'
  if (isView && article.kind !== other.kind) return 'another view'
  if (isOfStory(query, other)) return 'same story'
  return article.publishedAt - other.publishedAt <= latestMs ? 'latest' : 'background'
}

/** The best first, and after each choice its outlet's others count less; greedy, for the lists are short. */
function diversify(proposals: readonly Proposal[], query: RelatedQuery): Proposal[] {
  const { storyId, limit } = query
  const chosen: Proposal[] = []
  const left = new Set(proposals.slice(0, 10 * limit))
  const outlets = new Map<OutletId, number>()
  const stories = new Map<StoryId, number>()
  const value = ({ other, score }: Proposal): number =>
    (isOfStory(query, other) ? sameStoryFactor : 1) *
    score *
    sameOutletFactor ** (outlets.get(other.outletId) ?? 0)
  while (chosen.length < limit && left.size > 0) {
    const best = [...left].reduce((a, b) => (value(b) > value(a) ? b : a))
    left.delete(best)
    const { storyId: told, outletId } = best.other
    if (told !== storyId && (stories.get(told) ?? 0) >= maxPerStory) continue
    if (told !== storyId && chosen.some(({ other }) => isSameText(other, best.other))) continue
    stories.set(told, (stories.get(told) ?? 0) + 1)
    outlets.set(outletId, (outlets.get(outletId) ?? 0) + 1)
    chosen.push(best)
  }
  return chosen
}

/** By the cosine of their terms; an opinion is no reprint of a report. */
function isSameText(one: IndexedArticle, other: IndexedArticle): boolean {
  if (one.kind !== other.kind) return false
  const weights = new Map(one.terms.map((term, at) => [term, one.weights[at] ?? 0]))
  const sum = other.terms.reduce(
    (all, term, at) => all + (weights.get(term) ?? 0) * (other.weights[at] ?? 0),
    0,
  )
  return sum >= sameText
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000
}

function explain({ article, labels }: RelatedQuery, { other, kind, score, asked }: Proposal): Reason[] {
  const detail = listShared(article.terms, other, labels).join(', ')
  // Of the same story nothing more is asked.
  const bar = kind === 'same story' || asked === 0 ? {} : { asked }
  const why: Reason[] = [{ rule: 'shared terms', detail, weight: round(score), ...bar }]
  if (kind === 'same story') {
    why.unshift({ rule: 'same story', detail: other.title, articleId: other.articleId })
  }
  if (kind === 'another view') why.unshift({ rule: 'other kind', detail: other.kind })
  return why
}

/** The five heaviest terms of both, as the article writes them; a name stands for its words. */
function listShared(
  ours: readonly WeightedTerm[],
  theirs: IndexedArticle,
  labels: ReadonlyMap<string, string>,
): string[] {
  const weights = new Map(theirs.terms.map(({ term }, at) => [term, theirs.weights[at] ?? 0]))
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
