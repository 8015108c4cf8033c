import { type CitedText, sharedBeginning } from './cited-text.ts'
import type { StatementWord } from './statement.ts'
import { mayStandFor } from './word-senses.ts'

/** How far a text has a word: 1 itself or one of its sense, a part where it may stand for one of the text or only begins like one. */
export function weighWord(text: CitedText, { key, lower, stem }: StatementWord): number {
  const { keys, lowers, beginnings, senses, claimWords } = text
  if (keys.has(key) || lowers.has(lower)) return 1
  if (mayStandFor(stem, senses, claimWords.senses)) return likelySense
  return lower.length > sharedBeginning && beginnings.has(lower.slice(0, 5)) ? likelyKin : 0
}

/** Words have other senses than the one that is shared. */
const likelySense = 0.8
/** Two words of the same five letters are mostly of one family: `'grown'`, `'growth'` are not, `'resign'`, `'resignation'` are. */
const likelyKin = 0.6
