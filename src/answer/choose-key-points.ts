import type { OutletId } from '../model/ids.ts'
import type { SummarySentence } from '../model/summary-sentence.ts'
import type { ToldText } from '../model/told-text.ts'
import { isSelfContained } from '../understand/is-self-contained.ts'
import { readStems } from '../understand/read-stems.ts'
import { listSentences } from './list-sentences.ts'

/** A sentence that tells a part of what happened, and where others tell the same. */
export interface KeyPoint {
  readonly sentence: SummarySentence
  /** One of each other outlet that says as much, the nearest in words. */
  readonly alsoIn: readonly SummarySentence[]
}

interface Candidate {
  readonly sentence: SummarySentence
  readonly stems: ReadonlySet<string>
}

/** What a person takes in at a glance. */
const mostPoints = 7
/** Of an article alone: past these come background and quotes. */
const sentencesOfOne = 40
/** Of each of several: what they agree on stands on top. */
const sentencesOfEach = 12
/** So much of a point's words another sentence has that says the same: 0.5 joins different figures of one event. */
const sameShare = 0.55
/** A further point shares less than this with each before it. */
const mostRepeated = 0.4
/** What was said before keeps a point to the subject, but tells little. */
const saidBefore = 0.3

/**
 * Five to seven sentences of an article, or of a story with at most two of an outlet: those whose words most of its
 * sentences or outlets use, each with something new: the one that tells most first, then the others in the order of
 * publication. Empty where nothing stands by itself.
 */
export function chooseKeyPoints(texts: readonly ToldText[], language: string): KeyPoint[] {
  const mostOfEach = texts.length > 1 ? sentencesOfEach : sentencesOfOne
  const all: Candidate[] = texts.flatMap((told) =>
    listSentences(told, mostOfEach).map((sentence) => ({
      sentence,
      stems: readStems(sentence.text, language),
    })),
  )
  const outlets = new Set(texts.map(({ outletId }) => outletId))
  const counts = countStems(all, outlets.size > 1)
  const perOutlet = outlets.size > 1 ? Math.ceil(mostPoints / outlets.size) : mostPoints
  const [main, ...others] = choose(all, { counts, perOutlet, language })
  if (!main) return []
  const inOrder = others.toSorted((one, other) => all.indexOf(one) - all.indexOf(other))
  return [main, ...inOrder].map((point) => ({ sentence: point.sentence, alsoIn: findOthers(point, all) }))
}

/** In how many sentences each stem is, or with how many outlets. */
function countStems(all: readonly Candidate[], byOutlet: boolean): Map<string, number> {
  const users = new Map<string, Set<OutletId | number>>()
  for (const [at, { sentence, stems }] of all.entries())
    for (const stem of stems) {
      const user = byOutlet ? sentence.outletId : at
      const known = users.get(stem)
      if (known) known.add(user)
      else users.set(stem, new Set([user]))
    }
  return new Map([...users].map(([stem, { size }]) => [stem, size]))
}

interface Choice {
  readonly counts: ReadonlyMap<string, number>
  readonly perOutlet: number
  readonly language: string
}

function choose(all: readonly Candidate[], { counts, perOutlet, language }: Choice): Candidate[] {
  const left = new Set(all.filter(({ sentence }) => isSelfContained(sentence.text, language)))
  const chosen: Candidate[] = []
  const said = new Set<string>()
  const used = new Map<OutletId, number>()
  while (chosen.length < mostPoints) {
    let best: Candidate | undefined
    let most = 0
    for (const one of left) {
      const isSpent = (used.get(one.sentence.outletId) ?? 0) >= perOutlet
      if (isSpent || chosen.some((other) => shareOf(one, other) > mostRepeated)) left.delete(one)
      else {
        const score = rate(one, counts, said)
        if (score > most) [best, most] = [one, score]
      }
    }
    if (!best) break
    left.delete(best)
    chosen.push(best)
    used.set(best.sentence.outletId, (used.get(best.sentence.outletId) ?? 0) + 1)
    for (const stem of best.stems) said.add(stem)
  }
  return chosen
}

/** The words that recur, most of all those not said yet, for a sentence of ordinary length; the first sentences first. */
function rate(
  { sentence, stems }: Candidate,
  counts: ReadonlyMap<string, number>,
  said: ReadonlySet<string>,
): number {
  let sum = 0
  for (const stem of stems) sum += Math.log(counts.get(stem) ?? 1) * (said.has(stem) ? saidBefore : 1)
  return (sum / Math.sqrt(Math.max(8, stems.size))) * (1 + 1 / sentence.number)
}

/** How much of the shorter one's words the other has. */
function shareOf(one: Candidate, other: Candidate): number {
  const [less, more] = one.stems.size < other.stems.size ? [one, other] : [other, one]
  return shareIn(less.stems, more.stems)
}

/** How much of a sentence's words, 0 to 1, stands among others. */
export function shareIn(stems: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (stems.size === 0) return 0
  let shared = 0
  for (const stem of stems) if (others.has(stem)) shared++
  return shared / stems.size
}

function findOthers(point: Candidate, all: readonly Candidate[]): SummarySentence[] {
  const nearest = new Map<OutletId, { readonly sentence: SummarySentence; readonly share: number }>()
  for (const { sentence, stems } of all) {
    if (sentence.outletId === point.sentence.outletId) continue
    const share = shareIn(point.stems, stems)
    if (share >= sameShare && share > (nearest.get(sentence.outletId)?.share ?? 0))
      nearest.set(sentence.outletId, { sentence, share })
  }
  return [...nearest.values()].map(({ sentence }) => sentence)
}
