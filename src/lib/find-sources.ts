import type { ArticleId } from '../model/ids.ts'
import type { ReprintHead, ReprintKind } from '../model/reprint.ts'

const taken: ReadonlySet<ReprintKind> = new Set(['same text', 'excerpt', 'derived'])

/** Whether the one text is made from the other, in large part at least. */
export function isTaken({ kind }: Pick<ReprintHead, 'kind'>): boolean {
  return taken.has(kind)
}

/**
 * For each article that is made from another of the set, the reprint that says from which: of several, that in which
 * most of its words stand. Following them ends at an article that is made from none.
 */
export function findSources(
  ids: readonly ArticleId[],
  reprints: readonly ReprintHead[],
): ReadonlyMap<ArticleId, ReprintHead> {
  const there = new Set(ids)
  const sources = new Map<ArticleId, ReprintHead>()
  const among = reprints.filter(
    (reprint) => isTaken(reprint) && there.has(reprint.laterId) && there.has(reprint.earlierId),
  )
  for (const reprint of among.toSorted((one, other) => shareTaken(other) - shareTaken(one))) {
    const taker = takerOf(reprint)
    if (!sources.has(taker) && rootOf(sources, reprint.firstId) !== taker) sources.set(taker, reprint)
  }
  return sources
}

/** The article at the end of the way from source to source. */
export function rootOf(sources: ReadonlyMap<ArticleId, ReprintHead>, id: ArticleId): ArticleId {
  let root = id
  for (let next = sources.get(root); next; next = sources.get(root)) root = next.firstId
  return root
}

/** How much of the words of the article that was not first stands in the other, 0 to 1. */
export function shareTaken(reprint: ReprintHead): number {
  const { laterId, containment } = reprint
  return takerOf(reprint) === laterId ? containment.ofLater : containment.ofEarlier
}

function takerOf({ laterId, earlierId, firstId }: ReprintHead): ArticleId {
  return firstId === laterId ? earlierId : laterId
}
