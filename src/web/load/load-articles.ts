import type { Article } from '../../model/article.ts'
import type { ArticleId, OutletId, ReaderId, Timestamp } from '../../model/ids.ts'
import type { Outlet } from '../../model/outlet.ts'
import type { StoreReader } from '../../store/store.ts'

export interface LoadedArticles {
  readonly articles: ReadonlyMap<ArticleId, Article>
  readonly outlets: ReadonlyMap<OutletId, Outlet>
  /** When the reader opened those that they did. */
  readonly read: ReadonlyMap<ArticleId, Timestamp>
}

/** Articles, their outlets and the reader's marks, three reads for any number of them; those that are gone are left out. */
export async function loadArticles(
  reader: StoreReader,
  ids: readonly ArticleId[],
  readerId?: ReaderId,
): Promise<LoadedArticles> {
  const [articles, read] = await Promise.all([
    reader.listArticles([...new Set(ids)]),
    readerId === undefined ? new Map() : reader.listReadArticles(readerId, ids),
  ])
  const outlets = await reader.listOutlets([...new Set(articles.map((article) => article.outletId))])
  return {
    articles: new Map(articles.map((article) => [article.id, article])),
    outlets: new Map(outlets.map((outlet) => [outlet.id, outlet])),
    read,
  }
}

/** The articles of these ids in their order, without those that are gone. */
export function pick(loaded: LoadedArticles, ids: readonly ArticleId[]): Article[] {
  return ids.flatMap((id) => loaded.articles.get(id) ?? [])
}
