import type { ClaimWords } from './get-claim-words.ts'
import type { Statement, StatementWord } from './statement.ts'

/** Words with capitals beside each other. */
export interface NameRun {
  readonly words: string
  readonly lowers: readonly string[]
  /** The number of its first word. */
  readonly at: number
  /** Behind its last word. */
  readonly to: number
}

// German writes all nouns with a capital: there two in a row are a name, or one behind a word that places are behind.
const placeWords = new Set('von in aus nach bei vor um'.split(' '))

/** Words that are names somewhere: with a capital where that says something. */
export function listKnownNames(statements: readonly Statement[], claimWords: ClaimWords): Set<string> {
  const known = new Set<string>()
  for (const statement of statements)
    for (const { lowers } of listNames(statement, claimWords, known))
      for (const lower of lowers) known.add(lower)
  return known
}

/**
 * The names of a sentence in order: `'Mayor Anna Berg left the Bank.'` → Mayor Anna Berg, Bank. The first word of a
 * sentence is one only beside another, or where it is known as such.
 */
export function listNames(
  { words, text }: Statement,
  { stops, language }: ClaimWords,
  known: ReadonlySet<string>,
): NameRun[] {
  const runs: NameRun[] = []
  for (let at = 0; at < words.length; at++) {
    let to = at
    while (
      isPart(words, to, stops) &&
      (to === at || text.slice(words[to - 1]?.end, words[to]?.start) === ' ')
    )
      to++
    if (to === at) continue
    const run = words.slice(at, to)
    // In German the first word of a sentence beside a noun is any word.
    if (language === 'de' && run[0]?.isInitial && !known.has(run[0].lower)) run.shift()
    if (isName(run, words[to - run.length - 1], { known, isGerman: language === 'de' })) {
      const lowers = run.map(({ lower }) => lower)
      runs.push({ words: text.slice(run[0]?.start, run.at(-1)?.end), lowers, at: to - run.length, to })
    }
    at = to - 1
  }
  return runs
}

function isPart(words: readonly StatementWord[], at: number, stops: ReadonlySet<string>): boolean {
  const word = words[at]
  return word?.isCapital === true && !word.isOfDate && (!stops.has(word.lower) || word.isAcronym)
}

function isName(
  run: readonly StatementWord[],
  before: StatementWord | undefined,
  { known, isGerman }: { readonly known: ReadonlySet<string>; readonly isGerman: boolean },
): boolean {
  const [first] = run
  if (run.length > 1 || !first) return true
  if (known.has(first.lower)) return true
  return isGerman ? placeWords.has(before?.lower ?? '') : !first.isInitial || first.isAcronym
}
