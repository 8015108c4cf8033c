import type { Feed } from '../../model/feed.ts'
import type { ArticleId, OutletId, ReaderId } from '../../model/ids.ts'
import type { Outlet } from '../../model/outlet.ts'
import type { Choice } from '../../model/reader.ts'
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
  readonly choice: Choice | undefined
}

/** An outlet with its feeds and a page of its articles; undefined when there is none of this id. */
export async function loadOutlet(
  reader: StoreReader,
  outletId: OutletId,
  { readerId, ...position }: { after?: Cursor<ArticleId>; readerId?: ReaderId | undefined },
): Promise<LoadedOutlet | undefined> {
  const [outlet] = await reader.listOutlets([outletId])
  if (!outlet) return undefined
  const feeds = await reader.listFeeds(outletId)
  const found = await reader.listArticleIds({ outletId, ...position, limit: articlesPerPage + 1 })
  const ids = found.slice(0, articlesPerPage)
  const placeReasons = await loadPlaceReasons(reader, ids)
  const choice = readerId && (await reader.findChoice(readerId, { kind: 'outlet', id: outletId }))
  const loaded = await loadArticles(reader, ids, readerId)
  const hasMore = found.length > articlesPerPage
  return { ...loaded, outlet, feeds, ids, placeReasons, hasMore, choice }
}
