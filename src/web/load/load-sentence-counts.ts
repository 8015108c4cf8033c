import { findAnchor, toAnchoredText } from '../../lib/find-anchor.ts'
import type { Revision } from '../../model/article.ts'
import type { SavedUnderstanding } from '../../model/understanding.ts'
import type { StoreReader } from '../../store/store.ts'

export interface SentenceCounts {
  /** By the number of a sentence of the current text: what of it is discussed, and how many comments are on it. */
  readonly bySentence: ReadonlyMap<number, { readonly anchorIds: readonly number[]; readonly count: number }>
  /** How many there are on all, with those whose sentence is gone. */
  readonly count: number
}

type DiscussedSentences = Awaited<ReturnType<StoreReader['listDiscussedSentences']>>

/** Where in an article's text that stands which is discussed of it. */
export async function loadSentenceCounts(
  reader: StoreReader,
  discussed: DiscussedSentences,
  {
    current,
    understanding,
  }: { readonly current: Revision | undefined; readonly understanding: SavedUnderstanding | undefined },
): Promise<SentenceCounts> {
  const isKnown = discussed.length > 0 && current !== undefined && understanding?.revisionId === current.id
  // Of which the page may show only the beginning.
  const whole = isKnown ? await reader.findRevision(current.articleId, current.number) : undefined
  return {
    bySentence: whole ? placeCounts(discussed, whole.text, understanding?.sentences ?? []) : new Map(),
    count: discussed.reduce((sum, { count }) => sum + count, 0),
  }
}

function placeCounts(
  discussed: DiscussedSentences,
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
