import type { Doubt } from '../../model/answer.ts'
import { unitWords } from '../../understand/figure-words.ts'
import type { CitedText } from './cited-text.ts'
import type { Statement, StatementWord } from './statement.ts'
import { weighWord } from './weigh-word.ts'
import { mayStandFor } from './word-senses.ts'

/** What stands in the place of a word is at most so long. */
const longestHunk = 4
/** Of a sentence that has less in common nothing can be told to stand in another's place. */
const leastShared = 0.5
const leastSharedOfKnown = 0.6

/**
 * Words that stand where the source has another: `“upheld a ban”` told as `“overturned a ban”`. The words on both sides have
 * to be the same, at either end of the sentence that of one side, so that other words in another order are no doubt.
 */
export function checkSubstitutions(claim: Statement, cited: CitedText): Doubt[] {
  return claim.words.flatMap((word, at): Doubt[] => {
    if (!mayReplace(word, cited) || word.isQuoted || isOfFigure(word, claim)) return []
    const other = findReplaced(claim, at, cited)
    return other ? [{ kind: 'content', detail: `${word.lower} is ${other.lower} in the source` }] : []
  })
}

function isOfFigure(word: StatementWord, { words, figures }: Statement): boolean {
  return figures.some(({ at, to }) => words.slice(at, to).includes(word))
}

/** Times without a number are no figures: `“within weeks”`. */
function mayReplace(
  { isContent, isOfDate, lower }: StatementWord,
  { claimWords: { people } }: CitedText,
): boolean {
  return !isOfDate && !people.has(lower) && (isContent || (unitWords.has(lower) && lower.length > 2))
}

function findReplaced(claim: Statement, at: number, cited: CitedText): StatementWord | undefined {
  const word = claim.words[at] as StatementWord
  const own = new Set(claim.words.map(({ key }) => key))
  const least = weighWord(cited, word) > 0 ? leastSharedOfKnown : leastShared
  let replaced: StatementWord | undefined
  for (const { statement } of listNearest(claim, cited, least)) {
    const { words } = statement
    if (statement.keys.has(word.key) || words.some((one) => isSameSense(one, word, cited))) return undefined
    // Several words in a row that a sentence has not are one in the place of others: “cluster bombs” for “landmines”.
    const isNew = (one: StatementWord | undefined) =>
      one?.isContent === true && !words.some(({ key }) => key === one.key)
    let [from, to] = [at, at + 1]
    while (isNew(claim.words[from - 1])) from--
    while (isNew(claim.words[to])) to++
    const hunk = findHunk(words, claim.words, { from, to })
    replaced ??= hunk.find((one) => isTelling(one, cited) && !own.has(one.key) && !isOfFigure(one, statement))
  }
  return replaced
}

/** The sentences that have most of the claim's words, and enough of them. */
function listNearest({ keys }: Statement, { sentences }: CitedText, least: number): CitedText['sentences'] {
  const shared = sentences.map(({ statement }) => keys.intersection(statement.keys).size)
  const most = Math.max(least * keys.size, ...shared)
  return sentences.filter((_, index) => (shared[index] as number) >= most)
}

/** A verb by which something is called so counts as well: “called it a step back” is not “welcomed it”. */
function isTelling(word: StatementWord, cited: CitedText): boolean {
  return (
    mayReplace(word, cited) ||
    cited.claimWords.cues.get(word.lower)?.some(({ kind }) => kind === 'say') === true
  )
}

function isSameSense(
  one: StatementWord,
  word: StatementWord,
  { claimWords: { sides, senses } }: CitedText,
): boolean {
  if (one.key === word.key || one.lower === word.lower) return true
  if (isKin(one.lower, word.lower)) return true
  if (mayStandFor(word.stem, new Set(senses.own.get(one.stem)), senses)) return true
  const own = sides.get(word.key) ?? sides.get(word.stem) ?? []
  return (sides.get(one.key) ?? sides.get(one.stem) ?? []).some((side) => own.includes(side))
}

/** `'suspicion'`, `'suspected'`; in German a part of a compound is enough: `'Bahnsprecher'`, `'Sprecher'`. */
function isKin(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length > 4 && (long.includes(short) || short.slice(0, 4) === long.slice(0, 4))
}

interface Place {
  readonly from: number
  readonly to: number
}

/** The words of a source between the two neighbours; at the beginning of the claim one before its next word, at its end one behind its last two. */
function findHunk(
  words: readonly StatementWord[],
  own: readonly StatementWord[],
  { from, to }: Place,
): StatementWord[] {
  const [first, before, behind] = [own[from - 2], own[from - 1], own[to]]
  if (!before) {
    const at = words.findIndex((one) => behind?.isContent && one.key === behind.key)
    return at > 0 ? words.slice(at - 1, at) : []
  }
  for (const [at, one] of words.entries()) {
    if (one.lower !== before.lower) continue
    const isWide = words[at - 1]?.lower === first?.lower
    if (!behind) {
      if (isWide || before.isContent) return words.slice(at + 1, at + 2)
      continue
    }
    const end = words.slice(at + 2, at + 2 + longestHunk).findIndex(({ lower }) => lower === behind.lower)
    // Two small words with any other between them are no common place.
    if (end >= 0 && (before.isContent || behind.isContent || isWide)) return words.slice(at + 1, at + 2 + end)
  }
  return []
}
