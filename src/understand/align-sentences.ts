import { findWords } from './find-words.ts'

/** A sentence of either text, with what makes it the same as another. */
export interface ComparedSentence {
  readonly text: string
  /** Equal for sentences that say the same. */
  readonly key: string
}

/**
 * For each sentence of a later text the number of the earlier one that it is, wherever that stood, or that it was made of,
 * as they share most of their words. What is left over was added or removed. Each has at most one partner.
 */
export function alignSentences(
  earlier: readonly ComparedSentence[],
  later: readonly ComparedSentence[],
  language: string,
): (number | undefined)[] {
  const partners = findSame(earlier, later)
  const taken = new Set(partners)
  const removed = earlier.flatMap((_, index) => (taken.has(index) ? [] : [index]))
  const added = later.flatMap((_, index) => (partners[index] === undefined ? [index] : []))
  const wordsOf = (sentence: ComparedSentence | undefined) =>
    new Set(findWords(sentence?.text ?? '', language).map(({ text }) => text.toLowerCase()))
  const gapOf = findGaps(partners)
  const candidates = findCandidates(
    removed.map((index) => ({ index, words: wordsOf(earlier[index]) })),
    added.map((index) => ({ index, words: wordsOf(later[index]) })),
    gapOf,
  )
  for (const { from, to } of candidates) {
    if (taken.has(from) || partners[to] !== undefined) continue
    taken.add(from)
    partners[to] = from
  }
  return partners
}

/** The first free one with the same key: what only moved is the same. */
function findSame(
  earlier: readonly ComparedSentence[],
  later: readonly ComparedSentence[],
): (number | undefined)[] {
  const free = new Map<string, number[]>()
  for (const [index, { key }] of [...earlier.entries()].reverse()) {
    const known = free.get(key)
    if (known) known.push(index)
    else free.set(key, [index])
  }
  return later.map(({ key }) => free.get(key)?.pop())
}

/** Whether a sentence that is gone stood where one that is new stands: after the same sentence. */
type SharesGap = (from: number, to: number) => boolean

function findGaps(partners: readonly (number | undefined)[]): SharesGap {
  const lastKept: number[] = []
  let last = -1
  for (const partner of partners) {
    lastKept.push(last)
    if (partner !== undefined) last = partner
  }
  const kept = [...new Set(partners)].filter((one) => one !== undefined).sort((a, b) => a - b)
  return (from, to) => {
    const before = lastKept[to] ?? -1
    const next = kept[upperBound(kept, before)] ?? Number.POSITIVE_INFINITY
    return before < from && from < next
  }
}

function upperBound(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) <= value) low = middle + 1
    else high = middle
  }
  return low
}

interface Candidate {
  readonly index: number
  readonly words: ReadonlySet<string>
}

interface Pair {
  readonly from: number
  readonly to: number
  readonly score: number
}

// Half of all words in common make two sentences versions of one; a third does where they stand in the same place.
const minLikeness = 0.5
const placeBonus = 0.17
// A word that more sentences have tells none of them apart, and would make the cost grow with the square.
const maxSentencesOfWord = 12

function findCandidates(
  removed: readonly Candidate[],
  added: readonly Candidate[],
  sharesGap: SharesGap,
): Pair[] {
  const holders = new Map<string, Candidate[]>()
  for (const one of removed) {
    for (const word of one.words) {
      const known = holders.get(word)
      if (!known) holders.set(word, [one])
      else if (known.length <= maxSentencesOfWord) known.push(one)
    }
  }
  const pairs: Pair[] = []
  for (const { index: to, words } of added) {
    const near = new Set<Candidate>()
    for (const word of words) {
      const known = holders.get(word) ?? []
      if (known.length <= maxSentencesOfWord) for (const one of known) near.add(one)
    }
    for (const one of near) {
      const score = likeness(one.words, words) + (sharesGap(one.index, to) ? placeBonus : 0)
      if (score >= minLikeness) pairs.push({ from: one.index, to, score })
    }
  }
  return pairs.sort((one, other) => other.score - one.score || one.to - other.to)
}

/** The share of words in common, from 0 to 1 (Dice). */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one]
  let shared = 0
  for (const word of small) if (large.has(word)) shared++
  return small.size === 0 ? 0 : (2 * shared) / (small.size + large.size)
}
