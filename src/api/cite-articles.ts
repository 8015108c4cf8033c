import type { Article } from '../model/article.ts'
import type { ArticleId } from '../model/ids.ts'
import type { StoreReader } from '../store/store.ts'

/** Where words come from: enough for a reader to open the source, and the article here. */
export interface Citation {
  readonly articleId: ArticleId
  readonly outlet: string
  readonly url: string
  readonly publishedAt: string
  /** The headline, in the outlet's words. */
  readonly untrustedTitle: string
  readonly language: string | undefined
  readonly storyId: number | undefined
}

/** The citations of articles by their ids; those that are gone are left out. */
export async function citeArticles(
  reader: StoreReader,
  ids: readonly ArticleId[],
): Promise<Map<ArticleId, Citation>> {
  const articles = await reader.listArticles([...new Set(ids)])
  const outlets = await reader.listOutlets([...new Set(articles.map(({ outletId }) => outletId))])
  const names = new Map(outlets.map(({ id, name }) => [id, name]))
  return new Map(articles.map((article) => [article.id, cite(article, names.get(article.outletId) ?? '')]))
}

function cite(article: Article, outlet: string): Citation {
  const { id, url, title, language, storyId, publishedAt } = article
  return {
    ...{ articleId: id, outlet, url, untrustedTitle: title, language, storyId },
    publishedAt: toIso(publishedAt),
  }
}

/** `0` → `'1970-01-01T00:00:00.000Z'` */
export function toIso(moment: number): string {
  return new Date(moment).toISOString()
}
