import { type CitedText, sharedBeginning } from './cited-text.ts'
import type { StatementWord } from './statement.ts'

/** How far a text has a word: 1 itself or one of its sense, a part where only its beginning is that of another. */
export function weighWord({ keys, lowers, beginnings }: CitedText, { key, lower }: StatementWord): number {
  if (keys.has(key) || lowers.has(lower)) return 1
  return lower.length > sharedBeginning && beginnings.has(lower.slice(0, 5)) ? likelyKin : 0
}

/** Two words of the same five letters are mostly of one family: `'grown'`, `'growth'` are not, `'resign'`, `'resignation'` are. */
const likelyKin = 0.6
