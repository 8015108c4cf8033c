import type { Revision } from '../../model/article.ts'
import type { ArticleId } from '../../model/ids.ts'
import type { Cursor } from '../../store/pages.ts'
import type { StoreReader } from '../../store/store.ts'
import type { AskedSearch } from '../read-search.ts'
import { type LoadedArticles, loadArticles } from './load-articles.ts'

// Each costs a look into its text for the passage.
const resultsPerPage = 20

export interface LoadedSearch extends LoadedArticles {
  readonly ids: readonly ArticleId[]
  readonly revisions: readonly Revision[]
  readonly languages: readonly string[]
  readonly asked: AskedSearch
  readonly hasMore: boolean
}

/** A page of what the query finds, with the texts for the passages. */
export async function loadSearch(
  reader: StoreReader,
  asked: AskedSearch,
  position: { after?: Cursor<ArticleId> },
): Promise<LoadedSearch> {
  const languages = await reader.listLanguages()
  if (asked.kind === 'nothing') {
    return { ...(await loadArticles(reader, [])), languages, asked, ids: [], revisions: [], hasMore: false }
  }
  const found = await reader.searchArticleIds({ ...asked.query, ...position, limit: resultsPerPage + 1 })
  const ids = found.slice(0, resultsPerPage)
  const revisions = await reader.listCurrentRevisions(ids)
  const hasMore = found.length > resultsPerPage
  return { ...(await loadArticles(reader, ids)), languages, asked, ids, revisions, hasMore }
}
