import type { ClaimWords } from './get-claim-words.ts'
import type { Clause } from './list-clauses.ts'

// Before a word they turn it around: “illegal”, “disagree”.
const turning = /^(?:un|in|im|il|ir|dis|non)(?=\p{L}{4})/u
// “Larger than expected” and “they expected a smaller one” are the same.
const comparing = /^(?:than|als|que)$/

/** A word whose opposite stands in the source, which has neither it nor one of its side: `'rose is fell in the source'`. */
export function findOpposite(
  clause: Clause,
  source: Clause,
  { sides, stops }: ClaimWords,
): string | undefined {
  const [own, other] = [readSides(clause, sides), readSides(source, sides)]
  const isCompared = hasWord(clause, comparing) !== hasWord(source, comparing)
  for (const [side, word] of own) {
    const against = other.get(side ^ 1)
    if (against === undefined || other.has(side) || own.has(side ^ 1) || isCompared) continue
    return `${word} is ${against} in the source`
  }
  const turned = findTurnedWord(clause, source, sides)
  if (turned) return turned
  const [stems, others] = [listStems(clause, stops), listStems(source, stops)]
  for (const [one, second] of [
    [stems, others],
    [others, stems],
  ] as const)
    for (const stem of one.keys()) {
      const bare = stem.replace(turning, '')
      if (bare === stem || !second.has(bare) || second.has(stem)) continue
      return `${one.get(stem)} stands against ${second.get(bare)}`
    }
  return undefined
}

/** `“More likely”` told as `“less likely”`, whatever else is more or less in the sentence. */
function findTurnedWord(clause: Clause, source: Clause, sides: ClaimWords['sides']): string | undefined {
  const [own, other] = [listWords(clause), listWords(source)]
  const sidesOf = (word: Word | undefined) => sides.get(word?.key ?? '') ?? sides.get(word?.stem ?? '') ?? []
  const standBefore = listBefore(other)
  for (const [at, word] of own.entries()) {
    const next = own[at + 1]
    if (!next?.isContent && !/^(?:likely|than|often)$/.test(next?.lower ?? '')) continue
    const before = standBefore.get(next?.key) ?? []
    const against = before.find((one) => sidesOf(word).some((side) => sidesOf(one).includes(side ^ 1)))
    if (against && !before.some(({ key }) => key === word.key))
      return `${word.lower} is ${against.lower} in the source`
  }
  return undefined
}

type Word = ReturnType<typeof listWords>[number]

/** The different words that stand before each, in their order; before nothing stands the last one. */
function listBefore(words: readonly Word[]): Map<string | undefined, readonly Word[]> {
  const before = new Map<string | undefined, Map<string, Word>>()
  for (const [at, word] of words.entries()) {
    const next = words[at + 1]?.key
    const known = before.get(next) ?? new Map<string, Word>()
    if (!known.has(word.key)) known.set(word.key, word)
    before.set(next, known)
  }
  return new Map([...before].map(([next, known]) => [next, [...known.values()]]))
}

function readSides(clause: Clause, sides: ClaimWords['sides']): Map<number, string> {
  const found = new Map<number, string>()
  const measures = new Set(listMeasures(clause))
  for (const word of listWords(clause)) {
    const { key, stem, lower, isOfDate } = word
    // “Up to 12 per cent” goes nowhere.
    if (isOfDate || measures.has(word)) continue
    for (const side of new Set([...(sides.get(key) ?? []), ...(sides.get(stem) ?? [])]))
      found.set(side, lower)
  }
  return found
}

function listMeasures({ statement, cues }: Clause) {
  const isMeasure = /^(?:exactly|atLeast|atMost|about)$/
  return cues.flatMap(({ kind, from, to }) => (isMeasure.test(kind) ? statement.words.slice(from, to) : []))
}

function hasWord(clause: Clause, pattern: RegExp): boolean {
  return listWords(clause).some(({ lower }) => pattern.test(lower))
}

function listStems(clause: Clause, stops: ReadonlySet<string>): Map<string, string> {
  const words = listWords(clause).filter(({ lower }) => !stops.has(lower))
  return new Map(words.map(({ stem, lower }) => [stem, lower]))
}

function listWords({ statement, from, to }: Clause) {
  return statement.words.slice(from, to).filter(({ isQuoted }) => !isQuoted)
}
