/** Labels for a run of tokens, the best run of all: a linear chain over hashed features, its weights learnt elsewhere. */

import type { WeightTable } from './weight-table.ts'

/** What was learnt: what each feature weighs for each label, and for each kind of part to begin and to end. */
export interface SequenceModel {
  readonly single: WeightTable
  readonly paired: WeightTable
  /** From each label to each, row by row, and at the end from the beginning to each. */
  readonly transitions: ArrayLike<number>
  /** One of what was learnt, in these weights. */
  readonly scale: number
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
  const ends = before > 0 && !goesOn(before, label) ? [toEnd(before)] : []
  return label % 2 === 1 ? [...ends, toBeginning(label)] : ends
}

/** The edge that ends what a label is of. */
function toEnd(label: number): number {
  return label % 2 === 1 ? label : label - 1
}

/** The edge that begins what a label is of. */
function toBeginning(label: number): number {
  return toEnd(label) - 1
}

/** How much speaks for each label and each edge at every token of a run: a row a token. */
export interface Ratings {
  readonly count: number
  /** Of each label but 0, how much more speaks for it than for that. */
  readonly own: ArrayLike<number>
  /** Empty where nothing speaks for edges. */
  readonly edge: ArrayLike<number>
}

/** The labels with the highest sum of ratings; `favour` is added for every token of a label. */
export function chooseLabels(
  transitions: ArrayLike<number>,
  { labels }: LabelChain,
  ratings: Ratings,
  favour: readonly number[] = [],
): number[] {
  const { count, own } = ratings
  if (count === 0) return []
  const favours = Float64Array.from({ length: labels }, (_, label) => favour[label] ?? 0)
  const sums = new Float64Array(count * labels)
  for (let label = 0; label < labels; label++) {
    const start = isInside(label)
      ? Number.NEGATIVE_INFINITY
      : (transitions[labels * labels + label] as number)
    sums[label] = start + (label > 0 ? (own[label - 1] as number) : 0) + (favours[label] as number)
  }
  const from = new Int8Array(count * labels)
  follow({ transitions, labels, ratings, favours, sums, from })
  return walkBack(sums, from, labels)
}

interface Search {
  readonly transitions: ArrayLike<number>
  readonly labels: number
  readonly ratings: Ratings
  readonly favours: Float64Array
  /** The highest sum that leads to each label at each token, and the label before it. */
  readonly sums: Float64Array
  readonly from: Int8Array
}

/** Leads from each token to the next: to what is inside of a part from two labels, to all else from any, which ends. */
function follow({ transitions, labels, ratings: { count, own, edge }, favours, sums, from }: Search): void {
  const hasEdges = edge.length > 0
  const ended = new Float64Array(labels)
  for (let at = 1; at < count; at++) {
    const last = (at - 1) * labels
    const row = at * (labels - 1)
    for (let label = 0; label < labels; label++) {
      const end = hasEdges && label > 0 ? (edge[row + toEnd(label)] as number) : 0
      ended[label] = (sums[last + label] as number) + end
    }
    for (let label = 0; label < labels; label++) {
      const isIn = isInside(label)
      const lists = isIn ? sums : ended
      const shift = isIn ? last : 0
      const end = isIn ? label + 1 : labels
      let chosen = 0
      let most = Number.NEGATIVE_INFINITY
      for (let before = isIn ? label - 1 : 0; before < end; before++) {
        const sum = (lists[shift + before] as number) + (transitions[before * labels + label] as number)
        if (sum <= most) continue
        most = sum
        chosen = before
      }
      if (label > 0) {
        most += own[row + label - 1] as number
        if (hasEdges && !isIn) most += edge[row + toBeginning(label)] as number
      }
      sums[last + labels + label] = most + (favours[label] as number)
      from[last + labels + label] = chosen
    }
  }
}

function walkBack(sums: Float64Array, from: Int8Array, labels: number): number[] {
  const last = sums.subarray(-labels)
  let label = last.indexOf(Math.max(...last))
  const run = new Array<number>(sums.length / labels).fill(label)
  for (let at = run.length - 1; at > 0; at--) {
    label = from[at * labels + label] as number
    run[at - 1] = label
  }
  return run
}
