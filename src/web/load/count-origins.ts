import type { Article } from '../../model/article.ts'
import type { StoreReader } from '../../store/store.ts'

/** How many independent reports some articles go back to; one that nobody has looked at yet counts for itself. */
export async function countOrigins(
  reader: StoreReader,
  articles: readonly Pick<Article, 'id' | 'storyId'>[],
): Promise<number> {
  const left = new Set(articles.map(({ id }) => id))
  let count = 0
  for (const storyId of new Set(articles.flatMap((article) => article.storyId ?? [])))
    for (const { articleIds } of await reader.listOrigins(storyId)) {
      const own = articleIds.filter((id) => left.delete(id))
      if (own.length > 0) count++
    }
  return count + left.size
}
