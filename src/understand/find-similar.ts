import type { PlacedArticle } from '../model/story.ts'
import { type IndexedArticle, isEarlier, minTerms, type Shard, type StoryIndex } from './story-index.ts'

/** An article that is to be placed: as it will be remembered, without a story. */
export type UnplacedArticle = Omit<PlacedArticle, 'storyId'>

export interface SimilarArticle {
  readonly article: IndexedArticle
  /** The cosine of their terms, 0 to 1. */
  readonly score: number
}

// Half of the least that any article is asked for; most of those that share a term share no more.
const minScore = 0.025
// Past the best 200 none is like enough to be placed with or shown.
const maxSimilar = 200

/** The articles of the same language within the window that share terms with this one, most similar first. */
export function findSimilar(index: StoryIndex, article: UnplacedArticle): SimilarArticle[] {
  const shard = index.shards.get(article.language)
  if (!shard || article.terms.length < minTerms) return []
  const scores = scoreSlots(shard, article)
  const own = shard.articles.get(article.articleId)?.slot
  const [from, to] = [-1, 1].map((way) => article.publishedAt + way * index.settings.windowMs) as [
    number,
    number,
  ]
  const { times } = shard
  const found: number[] = []
  for (let slot = 0; slot < shard.slots.length; slot++) {
    if ((scores[slot] as number) < minScore || slot === own) continue
    // Where it is no number, it is neither.
    const time = times[slot] as number
    if (time >= from && time <= to) found.push(slot)
  }
  const least = findLeast(found, scores)
  const best = found.flatMap((slot) => {
    const score = scores[slot] as number
    return score < least ? [] : { article: shard.slots[slot] as IndexedArticle, score }
  })
  return takeBest(best)
}

/** What the best come to at least: numbers alone are sorted ten times as fast as articles. */
function findLeast(found: readonly number[], scores: Float64Array): number {
  if (found.length <= maxSimilar) return minScore
  const sorted = Float64Array.from(found, (slot) => scores[slot] as number).sort()
  return sorted[sorted.length - maxSimilar] as number
}

/** For each slot of the shard what the article's terms and its article's come to. */
function scoreSlots(shard: Shard, { terms }: UnplacedArticle): Float64Array {
  const scores = clearScores(shard)
  for (const { term, weight } of terms) {
    const postings = shard.terms.get(term)?.postings ?? []
    for (let at = 0; at < postings.length; at += 2) {
      const slot = postings[at] as number
      scores[slot] = (scores[slot] as number) + weight * (postings[at + 1] as number)
    }
  }
  return scores
}

/** A list of its own for each article was 120 kB of new memory a time, with as much again for each story looked at. */
function clearScores(shard: Shard): Float64Array {
  const { length } = shard.slots
  if (shard.scores.length < length) shard.scores = new Float64Array(2 * length)
  return shard.scores.fill(0, 0, length)
}

function takeBest(similar: SimilarArticle[]): SimilarArticle[] {
  similar.sort((a, b) => b.score - a.score || (isEarlier(a.article, b.article) ? 1 : -1))
  return similar.slice(0, maxSimilar)
}
