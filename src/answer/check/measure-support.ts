import type { Doubt } from '../../model/answer.ts'
import type { CitedText } from './cited-text.ts'
import { listGrams } from './list-grams.ts'
import { listRuns, type Run } from './list-runs.ts'
import type { Statement } from './statement.ts'
import { weighWord } from './weigh-word.ts'

/** How far a sentence is made of its sources, each from 0 to 1; the weights are in the same order. */
export const supportFeatures = [
  'content',
  'quads',
  'window',
  'longestRun',
  'near',
  'apart',
  'subsequence',
  'jumps',
  'doubted',
] as const
export type SupportMeasures = Readonly<Record<(typeof supportFeatures)[number], number>>

/** More words that stand apart, or more jumps, are one as bad as the other. */
const mostApart = 5
const mostJumps = 4

/**
 * Words that the sources have, in rows of four, in one window of two sentences, near each other, in their order; `doubts` are
 * what the rules found.
 */
export function measureSupport(claim: Statement, text: CitedText, doubts: readonly Doubt[]): SupportMeasures {
  const words = claim.words.map(({ lower }) => lower)
  const content = claim.words.filter(({ isContent }) => isContent)
  const missing = content.filter((word) => weighWord(text, word) < 1).length
  const runs = listRuns(words, text.sequences)
  const near = content
    .slice(1)
    .filter((word, index) => text.nearPairs.has(`${content[index]?.key} ${word.key}`)).length
  const apart = Math.max(0, content.length - 1 - near)
  return {
    content: content.length === 0 ? 1 : 1 - missing / content.length,
    quads: shareOf(listGrams(words, 4), text.quads),
    window: findWindow(words, text),
    longestRun: Math.max(0, ...runs.map(({ length }) => length)) / Math.max(1, words.length),
    near: content.length < 2 ? 1 : near / (content.length - 1),
    apart: Math.min(1, apart / mostApart),
    subsequence: measureSubsequence(words, text),
    jumps: Math.min(1, countJumps(runs) / mostJumps),
    // People call a sentence borne out that leaves out who says so.
    doubted: doubts.some(({ kind }) => kind !== 'attribution') ? 1 : 0,
  }
}

function shareOf(grams: readonly string[], known: { has(gram: string): boolean }): number {
  return grams.length === 0 ? 1 : grams.filter((gram) => known.has(gram)).length / grams.length
}

/** The most pairs of its words that two neighbouring sentences have. */
function findWindow(words: readonly string[], { sentencesOfPair, sequences }: CitedText): number {
  const grams = listGrams(words, 2)
  if (grams.length === 0) return 1
  const counts = new Map<number, number>()
  for (const gram of grams) {
    const windows = new Set((sentencesOfPair.get(gram) ?? []).flatMap((sentence) => [sentence - 1, sentence]))
    for (const window of windows) counts.set(window, (counts.get(window) ?? 0) + 1)
  }
  return sequences.length === 0 ? 0 : Math.max(0, ...counts.values()) / grams.length
}

/** As many sentences as are looked at word by word: those that have most of its pairs. */
const mostSentences = 12

/** The share of its words that one sentence has in the same order. */
export function measureSubsequence(
  words: readonly string[],
  { sentencesOfPair, sequences }: CitedText,
): number {
  const counts = new Map<number, number>()
  for (const gram of new Set(listGrams(words, 2)))
    for (const sentence of sentencesOfPair.get(gram) ?? [])
      counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
  const nearest = [...counts].sort((one, other) => other[1] - one[1]).slice(0, mostSentences)
  const longest = nearest.map(([sentence]) => countCommon(words, sequences[sentence] ?? []))
  return Math.max(0, ...longest) / Math.max(1, words.length)
}

/** The length of the longest common subsequence. */
function countCommon(one: readonly string[], other: readonly string[]): number {
  let row = new Uint16Array(other.length + 1)
  for (const word of one) {
    const next = new Uint16Array(other.length + 1)
    for (const [at, found] of other.entries())
      next[at + 1] =
        word === found ? (row[at] as number) + 1 : Math.max(next[at] as number, row[at + 1] as number)
    row = next
  }
  return row[other.length] as number
}

/** How often a piece does not stand behind the one before, in the same sentence. */
function countJumps(runs: readonly Run[]): number {
  const found = runs.filter(({ length }) => length > 0)
  return found.slice(1).filter((run, index) => !isBehind(run, found[index] as Run)).length
}

function isBehind(run: Run, before: Run): boolean {
  return run.sentence === before.sentence && run.at >= before.at + before.length
}
