import type { PlacedArticle } from '../model/story.ts'
import type { StoryIndex } from './story-index.ts'

/** An article that is to be placed: as it will be remembered, without a story. */
export type UnplacedArticle = Omit<PlacedArticle, 'storyId'>

export interface SimilarArticle {
  readonly article: PlacedArticle
  /** The cosine of their terms, 0 to 1. */
  readonly score: number
}

// Half of the least that any article is asked for; most of those that share a term share no more.
const minScore = 0.025
// Past the best 200 none is like enough to be placed with or shown.
const maxSimilar = 200

/** The articles of the same language within the window that share terms with this one, most similar first. */
export function findSimilar(index: StoryIndex, article: UnplacedArticle): SimilarArticle[] {
  const { windowMs } = index.settings
  const shard = index.shards.get(article.language)
  if (!shard) return []
  const scores = new Map<PlacedArticle, number>()
  for (const { term, weight } of article.terms) {
    for (const posting of shard.postings.get(term) ?? []) {
      scores.set(posting.article, (scores.get(posting.article) ?? 0) + weight * posting.weight)
    }
  }
  const similar: SimilarArticle[] = []
  for (const [other, score] of scores) {
    if (score < minScore || other.articleId === article.articleId) continue
    if (Math.abs(other.publishedAt - article.publishedAt) <= windowMs) similar.push({ article: other, score })
  }
  similar.sort((a, b) => b.score - a.score || b.article.publishedAt - a.article.publishedAt)
  return similar.slice(0, maxSimilar)
}
