import type { Doubt } from '../../model/answer.ts'
import { unitWords } from '../../understand/figure-words.ts'
import type { CitedText } from './cited-text.ts'
import type { Statement, StatementWord } from './statement.ts'

/** What stands in the place of a word is at most so long. */
const longestHunk = 3

/**
 * Words that stand where the source has another: `“upheld a ban”` told as `“overturned a ban”`. The words on both sides have
 * to be the same, at either end of the sentence that of one side, so that other words in another order are no doubt.
 */
export function checkSubstitutions(claim: Statement, cited: CitedText): Doubt[] {
  return claim.words.flatMap((word, at): Doubt[] => {
    const isOfFigure = claim.figures.some((figure) => figure.at <= at && at < figure.to)
    if (!mayReplace(word, cited) || word.isQuoted || isOfFigure) return []
    const other = findReplaced(claim, at, cited)
    return other ? [{ kind: 'content', detail: `${word.lower} is ${other.lower} in the source` }] : []
  })
}

/** Times without a number are no figures: `“within weeks”`. */
function mayReplace(
  { isContent, isOfDate, lower }: StatementWord,
  { claimWords: { people } }: CitedText,
): boolean {
  return !isOfDate && !people.has(lower) && (isContent || unitWords.has(lower))
}

function findReplaced(claim: Statement, at: number, cited: CitedText): StatementWord | undefined {
  const word = claim.words[at] as StatementWord
  const [before, behind] = [claim.words[at - 1], claim.words[at + 1]]
  const own = new Set(claim.words.map(({ key }) => key))
  let replaced: StatementWord | undefined
  for (const { statement } of cited.sentences) {
    const { words } = statement
    if (words.some((one) => isSameSense(one, word, cited))) {
      // Where the word itself stands between the same neighbours, it replaces nothing.
      if (words.some((one, place) => one.key === word.key && isBetween(words, place, before, behind)))
        return undefined
      continue
    }
    replaced ??= findHunk(words, claim.words, at).find((one) => mayReplace(one, cited) && !own.has(one.key))
  }
  return replaced
}

function isSameSense(one: StatementWord, word: StatementWord, { claimWords: { sides } }: CitedText): boolean {
  if (one.key === word.key || one.lower === word.lower) return true
  if (isKin(one.lower, word.lower)) return true
  const own = sides.get(word.key) ?? sides.get(word.stem) ?? []
  return (sides.get(one.key) ?? sides.get(one.stem) ?? []).some((side) => own.includes(side))
}

/** `'suspicion'`, `'suspected'`; in German a part of a compound is enough: `'Bahnsprecher'`, `'Sprecher'`. */
function isKin(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length > 4 && (long.includes(short) || short.slice(0, 4) === long.slice(0, 4))
}

function isBetween(
  words: readonly StatementWord[],
  place: number,
  before: StatementWord | undefined,
  behind: StatementWord | undefined,
): boolean {
  return words[place - 1]?.lower === before?.lower || words[place + 1]?.lower === behind?.lower
}

/** The words of a source between the two neighbours; at the beginning of the claim one before its next word, at its end one behind its last two. */
function findHunk(
  words: readonly StatementWord[],
  own: readonly StatementWord[],
  place: number,
): StatementWord[] {
  const [first, before, behind] = [own[place - 2], own[place - 1], own[place + 1]]
  if (!before) {
    const at = words.findIndex((one) => behind?.isContent && one.key === behind.key)
    return at > 0 ? words.slice(at - 1, at) : []
  }
  for (const [at, one] of words.entries()) {
    if (one.lower !== before.lower) continue
    if (!behind) {
      if (words[at - 1]?.lower === first?.lower) return words.slice(at + 1, at + 2)
      continue
    }
    const end = words.slice(at + 2, at + 2 + longestHunk).findIndex(({ lower }) => lower === behind.lower)
    // Two small words in a row with any other between them are no common place.
    const isPlace = before.isContent || behind.isContent || words[at - 1]?.lower === first?.lower
    if (end >= 0 && isPlace) return words.slice(at + 1, at + 2 + end)
  }
  return []
}
