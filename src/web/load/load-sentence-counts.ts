import { findAnchor, toAnchoredText } from '../../lib/find-anchor.ts'
import type { Revision } from '../../model/article.ts'
import type { ArticleId } from '../../model/ids.ts'
import type { SavedUnderstanding } from '../../model/understanding.ts'
import type { StoreReader } from '../../store/store.ts'

export interface SentenceCounts {
  /** By the number of a sentence of the current text: what of it is discussed, and how many comments are on it. */
  readonly bySentence: ReadonlyMap<number, { readonly anchorIds: readonly number[]; readonly count: number }>
  /** How many there are on all, with those whose sentence is gone. */
  readonly count: number
}

/** What is discussed of an article's text. */
export async function loadSentenceCounts(
  reader: StoreReader,
  id: ArticleId,
  {
    current,
    understanding,
  }: { readonly current: Revision | undefined; readonly understanding: SavedUnderstanding | undefined },
): Promise<SentenceCounts> {
  const discussed = await reader.listDiscussedSentences(id)
  const isKnown = discussed.length > 0 && current !== undefined && understanding?.revisionId === current.id
  // Of which the page may show only the beginning.
  const whole = isKnown ? await reader.findRevision(id, current.number) : undefined
  return {
    bySentence: whole ? placeCounts(discussed, whole.text, understanding?.sentences ?? []) : new Map(),
    count: discussed.reduce((sum, { count }) => sum + count, 0),
  }
}

function placeCounts(
  discussed: Awaited<ReturnType<StoreReader['listDiscussedSentences']>>,
  text: string,
  sentences: SavedUnderstanding['sentences'],
): SentenceCounts['bySentence'] {
  const anchored = toAnchoredText(text, sentences)
  const counts = new Map<number, { anchorIds: number[]; count: number }>()
  for (const { anchor, anchorId, count } of discussed) {
    const number = findAnchor(anchor, anchored)
    if (number === undefined) continue
    const known = counts.get(number) ?? { anchorIds: [], count: 0 }
    counts.set(number, { anchorIds: [...known.anchorIds, anchorId], count: known.count + count })
  }
  return counts
}
