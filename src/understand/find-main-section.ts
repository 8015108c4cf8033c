import type { ArticleId } from '../model/ids.ts'
import type { Section } from '../model/section.ts'
import type { ToldArticle } from '../model/tended-story.ts'

/** The section of more than half of those of its articles that have one; who carries another's text says nothing of his own. */
export function findMainSection(
  articles: readonly ToldArticle[],
  folded: ReadonlySet<ArticleId>,
): Section | undefined {
  const own = articles.filter(({ article }) => !folded.has(article.id))
  const filed = own.flatMap(({ understanding }) => understanding.section ?? [])
  const groups = Map.groupBy(filed, (section) => section)
  return [...groups].find(([, group]) => group.length * 2 > filed.length)?.[0]
}
