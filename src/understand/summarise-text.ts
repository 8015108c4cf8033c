import type { Span } from '../model/ids.ts'
import { isSelfContained } from './is-self-contained.ts'
import { readStems } from './read-stems.ts'
import { splitSentences } from './split-sentences.ts'

export interface TextToSummarise {
  readonly title: string
  readonly text: string
  readonly language: string
  /** The most sentences to give. */
  readonly limit: number
}

interface Candidate {
  readonly span: Span
  readonly stems: ReadonlySet<string>
  /** From 0, within the text. */
  readonly at: number
}

/** What a further sentence has to say anew: this share of its words. */
const leastNew = 0.4
/** What was said before keeps a sentence to its subject, but tells little. */
const saidBefore = 0.3
/** A word that does not recur tells next to nothing of what the text is about; where none recurs, all tell as little. */
const onceAlone = 0.02
/** Who wrote the headline chose its words; they count as if so many sentences more had them. */
const titleSentences = 2
/** A report tells the news first; a long text is not told by its opening alone. */
const openingBonus = 2
/** Sentences past these add no news, and each costs a look at every turn. */
const mostCandidates = 500

/**
 * The sentences that tell most of a text, as offsets, in its order: those whose words recur in it and in its headline, that add
 * something and can be read by themselves. Where none can, its first sentence; none of a text without sentences.
 */
export function summariseText({ title, text, language, limit }: TextToSummarise): Span[] {
  const spans = splitSentences(text, language).filter(({ start, end }) => text.slice(start, end) !== title)
  const candidates: Candidate[] = spans.slice(0, mostCandidates).map((span, at) => {
    const stems = readStems(text.slice(span.start, span.end), language)
    return { span, stems, at }
  })
  const counts = countStems(candidates, readStems(title, language))
  const left = new Set(
    candidates.filter(({ span }) => isSelfContained(text.slice(span.start, span.end), language)),
  )
  const chosen: Candidate[] = []
  const said = new Set<string>()
  while (chosen.length < limit) {
    const best = findBest(left, counts, said)
    if (!best) break
    left.delete(best)
    chosen.push(best)
    for (const stem of best.stems) said.add(stem)
  }
  if (chosen.length === 0) return spans.slice(0, Math.min(1, limit))
  return chosen.toSorted((a, b) => a.at - b.at).map(({ span }) => span)
}

/** In how many sentences each stem is. */
function countStems(candidates: readonly Candidate[], inTitle: ReadonlySet<string>): Map<string, number> {
  const counts = new Map([...inTitle].map((stem) => [stem, titleSentences]))
  for (const { stems } of candidates) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return counts
}

/** The candidate that tells most; those that say too little anew are dropped for good, for more is said with each turn. */
function findBest(
  left: Set<Candidate>,
  counts: ReadonlyMap<string, number>,
  said: ReadonlySet<string>,
): Candidate | undefined {
  let best: Candidate | undefined
  let most = 0
  for (const one of left) {
    const score = rate(one, counts, said)
    if (score === undefined) left.delete(one)
    else if (score > most) [best, most] = [one, score]
  }
  return best
}

/** What recurs in the text, most of all what is not said yet, for a sentence of ordinary length; undefined where too little is new. */
function rate(
  { stems, at }: Candidate,
  counts: ReadonlyMap<string, number>,
  said: ReadonlySet<string>,
): number | undefined {
  let sum = 0
  let fresh = 0
  for (const stem of stems) {
    const isSaid = said.has(stem)
    if (!isSaid) fresh++
    sum += (onceAlone + Math.log(counts.get(stem) ?? 1)) * (isSaid ? saidBefore : 1)
  }
  if (fresh < leastNew * stems.size || fresh === 0) return undefined
  return (sum / Math.sqrt(Math.max(8, stems.size))) * (1 + openingBonus / (1 + at))
}
