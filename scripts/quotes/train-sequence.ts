import {
  type Features,
  goesOn,
  labelSequence,
  type MayFollow,
  type SequenceModel,
  toPairLabel,
  toWeightPlace,
} from '../../src/understand/sequence-model.ts'

export interface Example {
  readonly features: Features
  readonly labels: readonly number[]
}

export interface TrainOptions {
  readonly labels: number
  readonly bits: number
  readonly rounds: number
  readonly mayFollow: MayFollow
  /** Numbers of examples in the order of a round. */
  readonly shuffle: (count: number) => number[]
  readonly report: (round: number, wrong: number) => void
}

/**
 * Averaged perceptron (Collins 2002): each wrong run moves the weights of its features towards the right one; what is kept
 * is the mean of all moments. `read` makes the features of an example, which would fill memory if all were kept.
 */
export function trainSequence<Source>(
  sources: readonly Source[],
  read: (source: Source) => Example,
  options: TrainOptions,
): SequenceModel {
  const { labels, bits, rounds, mayFollow, shuffle, report } = options
  const size = 2 ** bits
  const model = {
    ...{ labels, scale: 1, weights: new Float32Array(size) },
    transitions: new Float64Array(labels * (labels + 1)),
  }
  const sums = { weights: new Float64Array(size), transitions: new Float64Array(labels * (labels + 1)) }
  let moment = 1
  const move = (list: 'weights' | 'transitions', at: number, by: number) => {
    model[list][at] = (model[list][at] as number) + by
    sums[list][at] = (sums[list][at] as number) + by * moment
  }
  const moveFeatures = (
    features: Int32Array,
    range: readonly [number, number],
    label: number,
    by: number,
  ) => {
    for (let place = range[0]; place < range[1]; place++)
      move('weights', toWeightPlace(features[place] as number, label, size), by)
  }
  const moveRun = ({ features }: Example, run: readonly number[], by: number) => {
    const { single, paired, count } = features
    const [singles, pairs] = [single.length / count, paired.length / count]
    for (const [at, label] of run.entries()) {
      moveFeatures(single, [at * singles, (at + 1) * singles], label, by)
      const before = at === 0 ? labels : (run[at - 1] as number)
      move('transitions', before * labels + label, by)
      if (at > 0 && !goesOn(before, label))
        moveFeatures(paired, [at * pairs, (at + 1) * pairs], toPairLabel(before, label, labels), by)
    }
  }
  for (let round = 1; round <= rounds; round++) {
    let wrong = 0
    for (const number of shuffle(sources.length)) {
      const example = read(sources[number] as Source)
      const found = labelSequence(model, example.features, mayFollow)
      moment++
      if (found.every((label, at) => label === example.labels[at])) continue
      wrong++
      moveRun(example, example.labels, 1)
      moveRun(example, found, -1)
    }
    report(round, wrong)
  }
  const average = (list: 'weights' | 'transitions') =>
    Float32Array.from(model[list], (value, at) => value - (sums[list][at] as number) / moment)
  return {
    labels,
    weights: average('weights'),
    transitions: Float64Array.from(average('transitions')),
    scale: 1,
  }
}
