import type { Feed } from '../../model/feed.ts'
import type { ArticleId, OutletId } from '../../model/ids.ts'
import type { Outlet } from '../../model/outlet.ts'
import type { Cursor } from '../../store/pages.ts'
import type { StoreReader } from '../../store/store.ts'
import { type LoadedArticles, loadArticles } from './load-articles.ts'
import { loadPlaceReasons } from './load-place-reasons.ts'

// Some three screens of lines.
const articlesPerPage = 30

export interface LoadedOutlet extends LoadedArticles {
  readonly outlet: Outlet
  readonly feeds: readonly Feed[]
  readonly ids: readonly ArticleId[]
  readonly placeReasons: Awaited<ReturnType<typeof loadPlaceReasons>>
  readonly hasMore: boolean
}

/** An outlet with its feeds and a page of its articles; undefined when there is none of this id. */
export async function loadOutlet(
  reader: StoreReader,
  outletId: OutletId,
  position: { after?: Cursor<ArticleId> },
): Promise<LoadedOutlet | undefined> {
  const [outlet] = await reader.listOutlets([outletId])
  if (!outlet) return undefined
  const feeds = await reader.listFeeds(outletId)
  const found = await reader.listArticleIds({ outletId, ...position, limit: articlesPerPage + 1 })
  const ids = found.slice(0, articlesPerPage)
  const placeReasons = await loadPlaceReasons(reader, ids)
  const hasMore = found.length > articlesPerPage
  return { ...(await loadArticles(reader, ids)), outlet, feeds, ids, placeReasons, hasMore }
}
