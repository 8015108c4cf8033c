import { hashText } from '../lib/hash.ts'
import { foldSpace } from '../lib/text.ts'

// Two pages may share a line by chance or by agency; three that do, of a few, are the outlet's own.
const minPages = 3
const minShare = 0.2

/**
 * Fingerprints of the lines that recur on pages of one outlet: each page is its lines. What stands on three pages and on
 * a fifth of all is furniture; from fewer pages nothing is learnt. Reprints of one text are one page.
 */
export function learnFurniture(pages: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  const distinct = new Map(pages.map((lines) => [hashText(...lines), lines]))
  for (const lines of distinct.values()) {
    for (const fingerprint of new Set(lines.map(fingerprintOf)))
      counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1)
  }
  const least = Math.max(minPages, distinct.size * minShare)
  return new Set([...counts].filter(([, count]) => count >= least).map(([fingerprint]) => fingerprint))
}

/** Longer lines are sentences, whose figures are what they tell. */
const maxCounter = 40

/** What two printings of a line have in common: case and space, and of short ones figures (`'3 comments'`, `'12 Comments'`). */
export function fingerprintOf(line: string): string {
  const folded = foldSpace(line.toLowerCase())
  return hashText(folded.length > maxCounter ? folded : folded.replace(/\d+/g, '0'))
}
