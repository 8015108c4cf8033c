import type { PlacedArticle } from '../model/story.ts'
import { type IndexedArticle, isEarlier, type Shard, type StoryIndex } from './story-index.ts'

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

// One word tells of no event: a headline of one above a text of signs alone was like all that had the word. By judgement.
const minTerms = 2

/** The articles of the same language within the window that share terms with this one, most similar first. */
export function findSimilar(index: StoryIndex, article: UnplacedArticle): SimilarArticle[] {
  const shard = index.shards.get(article.language)
  if (!shard || article.terms.length < minTerms) return []
  const scores = scoreSlots(shard, article)
  let best: SimilarArticle[] = []
  let least = minScore
  for (let slot = 0; slot < scores.length; slot++) {
    const score = scores[slot] as number
    if (score < least) continue
    const other = shard.slots[slot]
    if (!other || other.articleId === article.articleId || other.terms.length < minTerms) continue
    if (Math.abs(other.publishedAt - article.publishedAt) > index.settings.windowMs) continue
    best.push({ article: other, score })
    // Sorted seldom, and what is below the best so far is not even looked at.
    if (best.length < 2 * maxSimilar) continue
    best = takeBest(best)
    least = best.at(-1)?.score ?? minScore
  }
  return takeBest(best)
}

/** For each slot of the shard what the article's terms and its article's come to. */
function scoreSlots(shard: Shard, { terms }: UnplacedArticle): Float64Array {
  const scores = new Float64Array(shard.slots.length)
  for (const { term, weight } of terms) {
    const postings = shard.terms.get(term)?.postings ?? []
    for (let at = 0; at < postings.length; at += 2) {
      const slot = postings[at] as number
      scores[slot] = (scores[slot] as number) + weight * (postings[at + 1] as number)
    }
  }
  return scores
}

function takeBest(similar: SimilarArticle[]): SimilarArticle[] {
  similar.sort((a, b) => b.score - a.score || (isEarlier(a.article, b.article) ? 1 : -1))
  return similar.slice(0, maxSimilar)
}
