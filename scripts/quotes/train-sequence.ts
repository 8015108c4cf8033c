import { chooseLabels, type LabelChain, type Ratings } from '../../src/understand/sequence-model.ts'
import { toWeightPlace } from '../../src/understand/weight-table.ts'

/** Features of a run of tokens: so many numbers a token, one after the other. */
interface Features {
  readonly count: number
  readonly single: Int32Array
  /** Of a token and the one before: for what begins and what ends between them. None where there are none. */
  readonly paired: Int32Array
}

export interface Example {
  readonly features: Features
  readonly labels: readonly number[]
}

export interface TrainOptions {
  readonly chain: LabelChain
  /** For features of one token and of two: powers of two. */
  readonly places: readonly [single: number, paired: number]
  readonly rounds: number
  /** How often all is learnt anew, each time in another order; what is kept is the mean. */
  readonly runs: number
  /** Numbers of examples in the order of a round. */
  readonly shuffle: (count: number) => number[]
  readonly report: (round: number, wrong: number) => void
}

/** Weights in rows, one a place and a column a label or an edge. */
export interface LearntModel {
  readonly single: Float32Array
  readonly paired: Float32Array
  readonly transitions: Float32Array
}

/** Learns several times, for what one order teaches by chance another does not. */
export function trainSequence<Source>(
  sources: readonly Source[],
  read: (source: Source) => Example,
  options: TrainOptions,
): LearntModel {
  const models = Array.from({ length: options.runs }, () => learnOnce(sources, read, options))
  const average = (list: 'single' | 'paired' | 'transitions') =>
    Float32Array.from(
      models[0]?.[list] ?? [],
      (_, at) => models.reduce((sum, model) => sum + (model[list][at] as number), 0) / models.length,
    )
  return {
    single: average('single'),
    paired: average('paired'),
    transitions: average('transitions'),
  }
}

/**
 * Averaged perceptron (Collins 2002): each wrong run moves the weights of its features towards the right one; what is kept
 * is the mean of all moments. `read` makes the features of an example, which would fill memory if all were kept.
 */
function learnOnce<Source>(
  sources: readonly Source[],
  read: (source: Source) => Example,
  { chain, places, rounds, shuffle, report }: TrainOptions,
): LearntModel {
  const model = {
    single: createLearning(chain.labels, places[0]),
    paired: createLearning(chain.edges, places[1]),
    transitions: createLearning(1, chain.labels * (chain.labels + 1)),
  }
  let moment = 1
  const moveRun = ({ features: { single, paired, count } }: Example, run: readonly number[], by: number) => {
    const step = { by, moment }
    for (const [at, label] of run.entries()) {
      moveFeatures(model.single, slice(single, at, count), label, step)
      const before = at === 0 ? chain.labels : (run[at - 1] as number)
      move(model.transitions, before * chain.labels + label, step)
      if (at === 0 || paired.length === 0) continue
      for (const edge of listEdges(chain, before, label))
        moveFeatures(model.paired, slice(paired, at, count), edge, step)
    }
  }
  for (let round = 1; round <= rounds; round++) {
    let wrong = 0
    for (const number of shuffle(sources.length)) {
      const example = read(sources[number] as Source)
      const found = chooseLabels(model.transitions.weights, chain, rate(model, example.features))
      moment++
      if (found.every((label, at) => label === example.labels[at])) continue
      wrong++
      moveRun(example, example.labels, 1)
      moveRun(example, found, -1)
    }
    report(round, wrong)
  }
  const average = ({ weights, sums }: Learning) =>
    Float32Array.from(weights, (value, at) => value - (sums[at] as number) / moment)
  return {
    ...{ single: average(model.single), paired: average(model.paired) },
    transitions: average(model.transitions),
  }
}

/** Weights as they are, and the sum of their steps, each times its moment. */
interface Learning {
  readonly width: number
  readonly weights: Float32Array
  readonly sums: Float64Array
}

interface Step {
  readonly by: number
  readonly moment: number
}

function createLearning(width: number, places: number): Learning {
  return { width, weights: new Float32Array(places * width), sums: new Float64Array(places * width) }
}

function move({ weights, sums }: Learning, at: number, { by, moment }: Step): void {
  weights[at] = (weights[at] as number) + by
  sums[at] = (sums[at] as number) + by * moment
}

function moveFeatures(learning: Learning, features: Int32Array, label: number, step: Step): void {
  const { width, weights } = learning
  const places = weights.length / width
  for (const feature of features) move(learning, toWeightPlace(feature, places) * width + label, step)
}

/** The features of one token of so many. */
function slice(features: Int32Array, at: number, count: number): Int32Array {
  const each = features.length / count
  return features.subarray(at * each, (at + 1) * each)
}

function listEdges({ steps }: LabelChain, before: number, label: number): readonly number[] {
  return steps[label]?.befores.find((step) => step.before === before)?.edges ?? []
}

/** The ratings of a run by weights that are still being learnt, which are no whole numbers. */
function rate(
  { single, paired }: { readonly single: Learning; readonly paired: Learning },
  features: Features,
): Ratings {
  const { count } = features
  return {
    count,
    own: toDifferences(addUp(single, features.single, count), single.width),
    edge: addUp(paired, features.paired, count),
  }
}

/** Of each label but the first how much more speaks for it. */
function toDifferences(sums: Float64Array, labels: number): Float64Array {
  return sums
    .map((sum, at) => sum - (sums[at - (at % labels)] as number))
    .filter((_, at) => at % labels !== 0)
}

function addUp({ width, weights }: Learning, features: Int32Array, count: number): Float64Array {
  const sums = new Float64Array(count * width)
  const each = features.length / count
  for (const [at, feature] of features.entries()) {
    const place = toWeightPlace(feature, weights.length / width) * width
    const first = Math.floor(at / each) * width
    for (let one = 0; one < width; one++)
      sums[first + one] = (sums[first + one] as number) + (weights[place + one] as number)
  }
  return sums
}
