import type { Comparison, SentenceChange } from '../../model/comparison.ts'
import type { ComparedPair } from '../load/load-changes.ts'

/** Two excerpts: what was taken away stands beside what came. */
const mostCharacters = 600
const mostShare = 1 / 2

/**
 * The changes of which a page may show the sentences where it shows no text whole: the first of them, all revisions
 * together; the others are only counted.
 */
export function boundChanges<Pair extends ComparedPair>(pairs: readonly Pair[]): Pair[] {
  const lengths = pairs.flatMap(({ earlier, later }) => [earlier.text.length, later.text.length])
  let left = Math.min(mostCharacters, Math.floor(Math.min(...lengths) * mostShare))
  return pairs.map((pair) => {
    const { comparison } = pair
    const shown: SentenceChange[] = []
    for (const change of comparison.changes) {
      left -= change.place === 'headline' ? 0 : change.pieces.reduce((sum, { text }) => sum + text.length, 0)
      if (left < 0) break
      shown.push(change)
    }
    return { ...pair, comparison: cut(comparison, shown) }
  })
}

function cut(comparison: Comparison, changes: readonly SentenceChange[]): Comparison {
  const leftOut = comparison.changes.length - changes.length
  if (leftOut === 0) return comparison
  return { ...comparison, changes, keptAfter: 0, furtherChanges: comparison.furtherChanges + leftOut }
}
