/** Labels for a run of tokens, the best run of all: a linear chain over hashed features, its weights learnt elsewhere. */

/** The weights of all features are in one table, found by a number that feature and label give. */
export interface SequenceModel {
  readonly labels: number
  /** A power of two. */
  readonly weights: Int16Array | Float32Array
  /** From each label to each, row by row, and at the end from the beginning to each. */
  readonly transitions: readonly number[] | Float64Array
  /** One of what was learnt, in these weights. */
  readonly scale: number
}

/** Features of a run of tokens: so many numbers a token, one after the other. */
export interface Features {
  readonly count: number
  readonly single: Int32Array
  /** Of a token and the one before; with their two labels they are a feature. None where there are none. */
  readonly paired: Int32Array
}

/** Whether a label may follow another; the one before the first is -1. */
export type MayFollow = (before: number, label: number) => boolean

/** The place of a feature's weight for a label in a table of so many. */
export function toWeightPlace(feature: number, label: number, size: number): number {
  return Math.imul(feature ^ Math.imul(label + 1, 0x9e3779b1), 0x85ebca6b) >>> (Math.clz32(size) + 1)
}

/** The number of two labels as the label of a pair: apart from all single ones. */
export function toPairLabel(before: number, label: number, labels: number): number {
  return labels + before * labels + label
}

/** The labels with the highest sum of weights; `favour` is added for every token of a label. */
export function labelSequence(
  model: SequenceModel,
  { count, single, paired }: Features,
  mayFollow: MayFollow,
  favour: readonly number[] = [],
): number[] {
  const { labels, transitions } = model
  const rate = createRating(model)
  const steps = listSteps(labels, mayFollow)
  const [singles, pairs] = [single.length / count, paired.length / count]
  let sums = new Float64Array(labels).fill(Number.NEGATIVE_INFINITY)
  const from: Int8Array[] = []
  for (let at = 0; at < count; at++) {
    const next = new Float64Array(labels).fill(Number.NEGATIVE_INFINITY)
    const best = new Int8Array(labels)
    for (const { label, befores } of steps) {
      const own = rate(single, at * singles, (at + 1) * singles, label) + (favour[label] ?? 0)
      if (at === 0 && mayFollow(-1, label))
        next[label] = own + (transitions[labels * labels + label] as number)
      if (at > 0)
        for (const before of befores) {
          const pair = toPairLabel(before, label, labels)
          const change = goesOn(before, label) ? 0 : rate(paired, at * pairs, (at + 1) * pairs, pair)
          const sum =
            (sums[before] as number) + (transitions[before * labels + label] as number) + change + own
          if (sum <= (next[label] as number)) continue
          next[label] = sum
          best[label] = before
        }
    }
    if (at > 0) from.push(best)
    sums = next
  }
  return count === 0 ? [] : walkBack(sums, from)
}

/** Whether nothing begins or ends between two labels: odd ones begin a part, even ones are in it. Such pairs have no features. */
export function goesOn(before: number, label: number): boolean {
  return before === label ? label % 2 === 0 : label === before + 1 && label % 2 === 0
}

/** Which labels each label may follow. */
function listSteps(labels: number, mayFollow: MayFollow) {
  const all = Array.from({ length: labels }, (_, label) => label)
  return all.map((label) => ({ label, befores: all.filter((before) => mayFollow(before, label)) }))
}

/** The sum of the weights that a range of features has for a label: what all the time goes into. */
function createRating({ weights }: SequenceModel) {
  const shift = Math.clz32(weights.length) + 1
  return (features: Int32Array, start: number, end: number, label: number): number => {
    const salt = Math.imul(label + 1, 0x9e3779b1)
    let sum = 0
    for (let place = start; place < end; place++)
      sum += weights[Math.imul((features[place] as number) ^ salt, 0x85ebca6b) >>> shift] as number
    return sum
  }
}

function walkBack(sums: Float64Array, steps: readonly Int8Array[]): number[] {
  let label = sums.indexOf(Math.max(...sums))
  const labels = [label]
  for (const from of steps.toReversed()) {
    label = from[label] as number
    labels.push(label)
  }
  return labels.reverse()
}
