import { toKey } from './find-heading.ts'
import { fingerprintOf } from './learn-furniture.ts'
import type { Line } from './list-lines.ts'
import type { ArticleContext, UnwantedLine } from './unwanted.ts'

// In signs: shorter lines may be said twice on purpose.
const minRepeat = 60

/** Lines that stand here twice, as some pages hold their text once more for small screens, or on other pages too. */
export function listRepeatedLines(lines: readonly Line[], { furniture }: ArticleContext): UnwantedLine[] {
  const seen = new Set<string>()
  return lines.flatMap((what) => {
    if (furniture.size > 0 && furniture.has(fingerprintOf(what.text)))
      return [{ what, reason: 'on other pages too' }]
    if (what.signs < minRepeat) return []
    const key = toKey(what.text)
    if (seen.has(key)) return [{ what, reason: 'stands here twice' }]
    seen.add(key)
    return []
  })
}
