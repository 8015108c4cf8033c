/** Labels for a run of tokens, the best run of all: a linear chain over hashed features, its weights learnt elsewhere. */

import { addWeights, type WeightTable } from './weight-table.ts'

/** What was learnt: what each feature weighs for each label, and for each kind of part to begin and to end. */
export interface SequenceModel {
  readonly single: WeightTable
  readonly paired: WeightTable
  /** From each label to each, row by row, and at the end from the beginning to each. */
  readonly transitions: ArrayLike<number>
  /** One of what was learnt, in these weights. */
  readonly scale: number
}

/** Features of a run of tokens: so many numbers a token, one after the other. */
export interface Features {
  readonly count: number
  readonly single: Int32Array
  /** Of a token and the one before: for what begins and what ends between them. None where there are none. */
  readonly paired: Int32Array
}

/** Which labels there are and which may follow which: 0 is none, an odd one begins a part, the even one after it is in it. */
export interface LabelChain {
  readonly labels: number
  /** Two for every kind of part, for its beginning and its end. */
  readonly edges: number
  readonly steps: readonly LabelStep[]
}

interface LabelStep {
  readonly label: number
  readonly mayBegin: boolean
  readonly befores: readonly { readonly before: number; readonly edges: readonly number[] }[]
}

/** Numbers the labels of so many kinds of parts; a part goes on only after its beginning. */
export function createLabelChain(kinds: number): LabelChain {
  const labels = Array.from({ length: 2 * kinds + 1 }, (_, label) => label)
  const steps = labels.map((label) => ({
    ...{ label, mayBegin: !isInside(label) },
    befores: labels
      .filter((before) => !isInside(label) || goesOn(before, label))
      .map((before) => ({ before, edges: listEdges(before, label) })),
  }))
  return { labels: labels.length, edges: 2 * kinds, steps }
}

function isInside(label: number): boolean {
  return label > 0 && label % 2 === 0
}

function goesOn(before: number, label: number): boolean {
  return isInside(label) && (before === label || before === label - 1)
}

/** What ends and what begins between two labels. */
function listEdges(before: number, label: number): number[] {
  const ends = before > 0 && !goesOn(before, label) ? [2 * toKind(before) + 1] : []
  return label % 2 === 1 ? [...ends, 2 * toKind(label)] : ends
}

function toKind(label: number): number {
  return (label - 1) >> 1
}

/** How much speaks for each label and each edge at every token of a run. */
export interface Ratings {
  readonly count: number
  readonly own: Float64Array
  readonly edge: Float64Array
}

/** Adds up what the features of a run weigh: what all the time goes into. */
export function rateSequence(
  { single, paired }: Pick<SequenceModel, 'single' | 'paired'>,
  features: Features,
): Ratings {
  const { count } = features
  return {
    count,
    own: addWeights(single, features.single, count),
    edge: addWeights(paired, features.paired, count),
  }
}

/** The labels with the highest sum of ratings; `favour` is added for every token of a label. */
export function chooseLabels(
  transitions: ArrayLike<number>,
  { labels, edges: width, steps }: LabelChain,
  { count, own, edge }: Ratings,
  favour: readonly number[] = [],
): number[] {
  if (count === 0) return []
  const sums = new Float64Array(count * labels).fill(Number.NEGATIVE_INFINITY)
  const from = new Int8Array(count * labels)
  for (let at = 0; at < count; at++)
    for (const { label, mayBegin, befores } of steps) {
      const here = at * labels + label
      const rating = (own[here] as number) + (favour[label] ?? 0)
      if (at === 0) {
        if (mayBegin) sums[here] = rating + (transitions[labels * labels + label] as number)
        continue
      }
      for (const { before, edges } of befores) {
        let sum =
          (sums[here - label - labels + before] as number) +
          (transitions[before * labels + label] as number) +
          rating
        for (const one of edges) sum += edge[at * width + one] as number
        if (sum <= (sums[here] as number)) continue
        sums[here] = sum
        from[here] = before
      }
    }
  return walkBack(sums, from, labels)
}

function walkBack(sums: Float64Array, from: Int8Array, labels: number): number[] {
  const end = sums.length
  const last = sums.subarray(end - labels)
  let label = last.indexOf(Math.max(...last))
  const run = [label]
  for (let at = end - labels; at > 0; at -= labels) {
    label = from[at + label] as number
    run.push(label)
  }
  return run.reverse()
}
