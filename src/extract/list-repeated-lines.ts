import { toKey } from './find-heading.ts'
import { fingerprintOf } from './learn-furniture.ts'
import type { Line } from './list-lines.ts'
import type { ArticleContext, UnwantedLine } from './unwanted.ts'

// In signs: shorter lines may be said twice on purpose.
const minRepeat = 60

/** Lines that stand here twice, as some pages hold their text once more for small screens, or on other pages too. */
export function listRepeatedLines(lines: readonly Line[], { furniture }: ArticleContext): UnwantedLine[] {
  const seen = new Set<string>()
  const known = listKnownLines(lines, furniture)
  return lines.flatMap((what) => {
    if (known.has(what)) return [{ what, reason: 'on other pages too' }]
    if (what.signs < minRepeat) return []
    const key = toKey(what.text)
    if (seen.has(key)) return [{ what, reason: 'stands here twice' }]
    seen.add(key)
    return []
  })
}

/** An article that says the same as others but for a few figures, such as a report on the weather, is an article all the same. */
const mostKnown = 1 / 2

function listKnownLines(lines: readonly Line[], furniture: ReadonlySet<string>): ReadonlySet<Line> {
  if (furniture.size === 0) return new Set()
  const known = lines.filter(({ text }) => furniture.has(fingerprintOf(text)))
  const count = (some: readonly Line[]) => some.reduce((sum, { signs }) => sum + signs, 0)
  return new Set(count(known) > mostKnown * count(lines) ? [] : known)
}
