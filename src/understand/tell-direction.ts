import type { Direction } from './date-forms.ts'
import type { DateWords } from './date-words.ts'
import type { DateTokens } from './read-date-tokens.ts'

/** A verb that is further away seldom belongs to the date. */
const reach = 14

/**
 * Whether what a date goes with is to come: told by the nearest verb before it within the sentence, else by the first after
 * it. What happens to `Thursday's meeting` is said after it.
 */
export function tellDirection(
  tokens: DateTokens,
  words: DateWords,
  { first, last }: { readonly first: number; readonly last: number },
): Direction {
  const isOwned = tokens.signs.charAt(last + 1) === "'"
  const before = () => lookFor(tokens, words, { from: first - 1, step: -1 })
  const after = () => lookFor(tokens, words, { from: last + 1, step: 1 })
  const [near, far] = isOwned ? [after, before] : [before, after]
  const told = near()
  return told === 'unknown' ? far() : told
}

function lookFor(
  { signs, text, starts, ends }: DateTokens,
  { ahead, past }: DateWords,
  { from, step }: { readonly from: number; readonly step: 1 | -1 },
): Direction {
  for (let count = 0, at = from; count < reach && at >= 0 && at < signs.length; count++, at += step) {
    const sign = signs.charAt(at)
    if (sign === '|' || (sign === 'p' && isSentenceEnd(signs, at))) return 'unknown'
    if (sign === 'F') return 'ahead'
    if (sign !== '.' && sign !== 'A') continue
    const word = text.slice(starts[at], ends[at])
    if (ahead.test(word)) return 'ahead'
    if (past.test(word)) return 'past'
  }
  return 'unknown'
}

/** A stop before a capital, unless it is that of a month or a number. */
function isSentenceEnd(signs: string, at: number): boolean {
  return !/[MDc]/.test(signs.charAt(at - 1)) && /[cTWMEtinf]/.test(signs.charAt(at + 1))
}
