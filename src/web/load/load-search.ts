import type { RevisionText } from '../../model/article.ts'
import type { ArticleId, ReaderId } from '../../model/ids.ts'
import type { Choice } from '../../model/reader.ts'
import type { Cursor } from '../../store/pages.ts'
import type { StoreReader } from '../../store/store.ts'
import type { AskedSearch } from '../read-search.ts'
import { toStandingSearch } from '../to-standing-search.ts'
import type { SearchFields } from '../views/search-view.ts'
import { type LoadedArticles, loadArticles } from './load-articles.ts'

// Each costs a look into its text for the passage.
const resultsPerPage = 20
export interface LoadedSearch extends LoadedArticles {
  readonly ids: readonly ArticleId[]
  readonly texts: readonly RevisionText[]
  readonly asked: AskedSearch
  readonly hasMore: boolean
  /** What may be followed or muted of it; undefined where there is nothing, or nobody. */
  readonly standing: { readonly query: string; readonly choice: Choice | undefined } | undefined
}

/** Who asks for what, and from where on. */
interface SearchRequest {
  readonly fields: SearchFields
  readonly readerId: ReaderId | undefined
  readonly after?: Cursor<ArticleId>
}

/** A page of what the query finds, with the texts for the passages. */
export async function loadSearch(
  reader: StoreReader,
  asked: AskedSearch,
  { fields, readerId, ...position }: SearchRequest,
): Promise<LoadedSearch> {
  if (asked.kind === 'nothing') return { ...(await loadArticles(reader, [])), asked, ...nothingFound }
  const page = { ...position, limit: resultsPerPage + 1 }
  const [found, standing] = await Promise.all([
    asked.kind === 'all'
      ? reader.listArticleIds({ ...asked.filters, ...page })
      : reader.searchArticleIds({ ...asked.query, ...page }),
    readerId === undefined ? undefined : findStanding(reader, readerId, { asked, fields }),
  ])
  const ids = found.slice(0, resultsPerPage)
  const [texts, loaded] = await Promise.all([reader.listCurrentTexts(ids), loadArticles(reader, ids)])
  return { ...loaded, asked, ids, texts, hasMore: found.length > resultsPerPage, standing }
}

const nothingFound = { ids: [], texts: [], hasMore: false, standing: undefined }

async function findStanding(
  reader: StoreReader,
  readerId: ReaderId,
  { asked, fields }: { readonly asked: AskedSearch; readonly fields: SearchFields },
): Promise<LoadedSearch['standing']> {
  const query = await toStandingSearch(asked, fields, reader)
  if (query === undefined) return undefined
  const id = await reader.findChosenSearch(readerId, query)
  const choice = id === undefined ? undefined : await reader.findChoice(readerId, { kind: 'search', id })
  return { query, choice }
}
