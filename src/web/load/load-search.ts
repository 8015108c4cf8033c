import type { Revision } from '../../model/article.ts'
import type { ArticleId } from '../../model/ids.ts'
import type { Outlet } from '../../model/outlet.ts'
import type { Cursor } from '../../store/pages.ts'
import type { StoreReader } from '../../store/store.ts'
import type { AskedSearch } from '../read-search.ts'
import { type LoadedArticles, loadArticles } from './load-articles.ts'

// Each costs a look into its text for the passage.
const resultsPerPage = 20
// Their names are some 6 kB, compressed; in a longer list nobody looks for one.
const maxSuggested = 300

export interface LoadedSearch extends LoadedArticles {
  readonly ids: readonly ArticleId[]
  readonly revisions: readonly Revision[]
  readonly languages: readonly string[]
  /** Outlets to choose from; where there are more, a part of a name finds the others. */
  readonly suggested: readonly Outlet[]
  readonly asked: AskedSearch
  readonly hasMore: boolean
}

/** A page of what the query finds, with the texts for the passages. */
export async function loadSearch(
  reader: StoreReader,
  asked: AskedSearch,
  position: { after?: Cursor<ArticleId> },
): Promise<LoadedSearch> {
  const choices = {
    languages: await reader.listLanguages(),
    suggested: await reader.listOutletsByName(maxSuggested),
  }
  if (asked.kind === 'nothing') {
    return { ...(await loadArticles(reader, [])), ...choices, asked, ids: [], revisions: [], hasMore: false }
  }
  const page = { ...position, limit: resultsPerPage + 1 }
  const found =
    asked.kind === 'all'
      ? await reader.listArticleIds({ ...asked.filters, ...page })
      : await reader.searchArticleIds({ ...asked.query, ...page })
  const ids = found.slice(0, resultsPerPage)
  const revisions = await reader.listCurrentRevisions(ids)
  const hasMore = found.length > resultsPerPage
  return { ...(await loadArticles(reader, ids)), ...choices, asked, ids, revisions, hasMore }
}
