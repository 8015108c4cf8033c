import type { Article, Revision, RevisionHead } from '../../model/article.ts'
import type { CompareRevisions, Comparison } from '../../model/comparison.ts'
import type { ArticleId, OutletId } from '../../model/ids.ts'
import type { Outlet } from '../../model/outlet.ts'
import type { StoreReader } from '../../store/store.ts'

/** Two revisions that followed each other. */
export interface RevisionPair {
  readonly earlier: Revision
  readonly later: Revision
}

export interface ComparedPair extends RevisionPair {
  readonly comparison: Comparison
}

export interface LoadedChanges {
  readonly article: Article
  readonly outlets: ReadonlyMap<OutletId, Outlet>
  readonly revisions: readonly RevisionHead[]
  /** Newest first. */
  readonly pairs: readonly RevisionPair[]
  /** The later revision of the next older pair, where there is one. */
  readonly olderFrom: number | undefined
}

// A page compares so many letters, or the first pair if that alone has more, and no more pairs than one reads.
const maxCharacters = 60_000
const maxPairs = 20

/**
 * Revisions that stand for a change by the outlet, in order, after the first: none that the feed gave before the article's
 * own page gave the whole, and none for which Octavo only took the text in another way.
 */
export function listChanges(revisions: readonly RevisionHead[]): RevisionHead[] {
  return listTexts(revisions).filter(({ takenAnew }, at) => at === 0 || !takenAnew)
}

function listTexts(revisions: readonly RevisionHead[]): RevisionHead[] {
  const inOrder = revisions.toSorted((one, other) => one.number - other.number)
  return inOrder.slice(
    Math.max(
      0,
      inOrder.findIndex(({ source }) => source === 'page'),
    ),
  )
}

/** Revisions of an article in pairs, from the one of the number `from` back; undefined when there is no such article. */
export async function loadChanges(
  reader: StoreReader,
  id: ArticleId,
  from: number | undefined,
): Promise<LoadedChanges | undefined> {
  const [article] = await reader.listArticles([id])
  if (!article) return undefined
  const outlets = await reader.listOutlets([article.outletId])
  const revisions = await reader.listRevisions(id)
  const numbers = listTexts(revisions)
    .toReversed()
    .map(({ number }) => number)
    .filter((number) => from === undefined || number <= from)
  return {
    article,
    outlets: new Map(outlets.map((outlet) => [outlet.id, outlet])),
    revisions: listChanges(revisions).toReversed(),
    ...(await loadPairs(reader, id, numbers)),
  }
}

async function loadPairs(reader: StoreReader, id: ArticleId, numbers: readonly number[]) {
  const pairs: RevisionPair[] = []
  let characters = 0
  let later = numbers[0] === undefined ? undefined : await reader.findRevision(id, numbers[0])
  for (const number of numbers.slice(1)) {
    const earlier = await reader.findRevision(id, number)
    if (!earlier || !later) break
    characters += earlier.text.length + later.text.length
    const isFull = characters > maxCharacters || pairs.length === maxPairs
    if (pairs.length > 0 && isFull) return { pairs, olderFrom: later.number }
    if (isChange(earlier, later)) pairs.push({ earlier, later })
    later = earlier
  }
  return { pairs, olderFrom: undefined }
}

/** The current revision with the one before it; undefined for an article that never changed. */
export async function loadLastPair(
  reader: StoreReader,
  current: Pick<Revision, 'articleId' | 'number'> | undefined,
): Promise<RevisionPair | undefined> {
  if (!current || current.number < 2) return undefined
  const [earlier, later] = await Promise.all([
    reader.findRevision(current.articleId, current.number - 1),
    // Whole, where the current one is shown as an excerpt.
    reader.findRevision(current.articleId, current.number),
  ])
  return earlier && later && isChange(earlier, later) ? { earlier, later } : undefined
}

/** The feed's words after the page's, or the other way round, or the page's taken in another way, are no change by the outlet. */
function isChange(earlier: Revision, later: Revision): boolean {
  return earlier.source === later.source && !later.takenAnew
}

/** What changed between two revisions of an article. */
export async function comparePair(
  pair: RevisionPair,
  compare: CompareRevisions,
  language: string | undefined,
): Promise<ComparedPair> {
  return { ...pair, comparison: await compare(pair.earlier, pair.later, language ?? 'und') }
}
