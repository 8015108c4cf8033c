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
  /** All steps in one list: from which label to which, and the edge that ends and that begins between them, or -1. */
  readonly moves: Int8Array
}

const moveSize = 4

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
  const moves = steps.flatMap(({ label, befores }) =>
    befores.flatMap(({ before, edges }) => [
      ...[before, label],
      ...[edges.find((edge) => edge % 2 === 1) ?? -1, edges.find((edge) => edge % 2 === 0) ?? -1],
    ]),
  )
  return { labels: labels.length, edges: 2 * kinds, steps, moves: Int8Array.from(moves) }
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
  /** Empty where nothing speaks for edges. */
  readonly edge: Float64Array
}

/** The labels with the highest sum of ratings; `favour` is added for every token of a label. */
export function chooseLabels(
  transitions: ArrayLike<number>,
  { labels, edges: width, steps, moves }: LabelChain,
  { count, own, edge }: Ratings,
  favour: readonly number[] = [],
): number[] {
  if (count === 0) return []
  const sums = new Float64Array(count * labels).fill(Number.NEGATIVE_INFINITY)
  const from = new Int8Array(count * labels)
  for (const { label, mayBegin } of steps)
    if (mayBegin)
      sums[label] =
        (own[label] as number) + (favour[label] ?? 0) + (transitions[labels * labels + label] as number)
  const hasEdges = edge.length > 0
  for (let at = 1; at < count; at++) {
    const here = at * labels
    const last = here - labels
    for (let move = 0; move < moves.length; ) {
      const label = moves[move + 1] as number
      let [most, chosen] = [Number.NEGATIVE_INFINITY, 0]
      for (; moves[move + 1] === label; move += moveSize) {
        const before = moves[move] as number
        let sum = (sums[last + before] as number) + (transitions[before * labels + label] as number)
        if (hasEdges) {
          const ends = moves[move + 2] as number
          const begins = moves[move + 3] as number
          if (ends >= 0) sum += edge[at * width + ends] as number
          if (begins >= 0) sum += edge[at * width + begins] as number
        }
        if (sum <= most) continue
        most = sum
        chosen = before
      }
      sums[here + label] = most + (own[here + label] as number) + (favour[label] ?? 0)
      from[here + label] = chosen
    }
  }
  return walkBack(sums, from, labels)
}

function walkBack(sums: Float64Array, from: Int8Array, labels: number): number[] {
  const end = sums.length
  const last = sums.subarray(end - labels)
  let label = last.indexOf(Math.max(...last))
  const run = new Array<number>(end / labels).fill(label)
  for (let at = end / labels - 1; at > 0; at--) {
    label = from[at * labels + label] as number
    run[at - 1] = label
  }
  return run
}
