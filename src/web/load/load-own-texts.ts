import { findSources, rootOf } from '../../lib/find-sources.ts'
import type { ArticleId, OutletId, StoryId } from '../../model/ids.ts'
import type { ToldText } from '../../model/told-text.ts'
import type { StoreReader } from '../../store/store.ts'
import { type LoadedArticles, loadArticles } from './load-articles.ts'

export interface LoadedOwnTexts extends LoadedArticles {
  /** With words of their own, in the order of publication. */
  readonly texts: readonly ToldText[]
  /** Outlets that only carry the text of another, by that one. */
  readonly carriers: ReadonlyMap<OutletId, ReadonlySet<OutletId>>
}

/** An ordinary story of a week. */
const mostArticles = 60
/** An outlet's newest articles on a story hold what it held before. */
const mostOfOutlet = 3
/** Each costs about a millisecond. */
const mostTexts = 24

/** The newest articles of a story that are not made from another's, a few of each outlet, and who carries them. */
export async function loadOwnTexts(reader: StoreReader, storyId: StoryId): Promise<LoadedOwnTexts> {
  return loadOwnTextsAmong(reader, await reader.listArticleIds({ storyId, limit: mostArticles }))
}

/** The same of any articles, newest first. */
export async function loadOwnTextsAmong(
  reader: StoreReader,
  ids: readonly ArticleId[],
): Promise<LoadedOwnTexts> {
  const loaded = await loadArticles(reader, ids)
  const sources = findSources(ids, await reader.listReprintsAmong(ids))
  const outletOf = (id: ArticleId) => loaded.articles.get(id)?.outletId
  const counts = new Map<OutletId, number>()
  const own = ids.filter((id) => {
    const outletId = outletOf(id)
    if (outletId === undefined || sources.has(id)) return false
    const count = (counts.get(outletId) ?? 0) + 1
    counts.set(outletId, count)
    return count <= mostOfOutlet
  })
  const carriers = new Map<OutletId, Set<OutletId>>()
  for (const id of sources.keys()) {
    const [taker, root] = [outletOf(id), outletOf(rootOf(sources, id))]
    if (taker === undefined || root === undefined || taker === root || counts.has(taker)) continue
    carriers.set(root, (carriers.get(root) ?? new Set()).add(taker))
  }
  const texts = await reader.listToldTexts(own.slice(0, mostTexts))
  return { ...loaded, texts: texts.reverse(), carriers }
}
