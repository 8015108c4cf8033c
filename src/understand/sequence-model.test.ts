import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { chooseLabels, createLabelChain } from './sequence-model.ts'
import { WeightSum } from './weight-sum.ts'
import { largestWeight, toDifferences, toWeightPlace, type WeightTable } from './weight-table.ts'

const places = 16
const [singles, pairs] = [3, 2]
const chain = createLabelChain(2)
const weight = fc.integer({ min: -largestWeight, max: largestWeight })
const listOf = (length: number) => fc.array(weight, { minLength: length, maxLength: length })
const weights = fc.record({
  single: listOf(places * chain.labels),
  paired: listOf(places * chain.edges),
  transitions: listOf(chain.labels * (chain.labels + 1)),
})
const numbers = (length: number) => fc.array(fc.integer(), { minLength: length, maxLength: length })
const runs = fc.integer({ min: 1, max: 4 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    single: numbers(count * singles).map((list) => Int32Array.from(list)),
    paired: numbers(count * pairs).map((list) => Int32Array.from(list)),
  }),
)
type Weights = typeof weights extends fc.Arbitrary<infer Value> ? Value : never
type Features = typeof runs extends fc.Arbitrary<infer Value> ? Value : never

test('no run of labels weighs more than the chosen one', () => {
  fc.assert(
    fc.property(weights, runs, (learnt, features) => {
      const chosen = chooseLabels(learnt.transitions, chain, rate(learnt, features))
      const most = Math.max(...listRuns(features.count).map((run) => weigh(learnt, features, run)))
      assert.equal(weigh(learnt, features, chosen), most)
    }),
    { numRuns: 200 },
  )
})

test('a label that is favoured enough is chosen wherever it may stand', () => {
  fc.assert(
    fc.property(weights, runs, (learnt, features) => {
      const ratings = rate(learnt, features)
      const chosen = chooseLabels(learnt.transitions, chain, ratings, [0, 1_000_000, 0, 0, 0])
      assert.deepEqual(chosen, new Array(features.count).fill(1))
    }),
    { numRuns: 50 },
  )
})

test('an empty run has no labels', () => {
  const empty = { count: 0, single: new Int32Array(0), paired: new Int32Array(0) }
  const [learnt] = fc.sample(weights, 1)
  assert.ok(learnt)
  assert.deepEqual(chooseLabels(learnt.transitions, chain, rate(learnt, empty)), [])
})

/** All runs that the chain allows. */
function listRuns(count: number): number[][] {
  if (count === 0) return [[]]
  return listRuns(count - 1).flatMap((run) => {
    const last = run.at(-1)
    const next = chain.steps.filter(({ mayBegin, befores }) =>
      last === undefined ? mayBegin : befores.some(({ before }) => before === last),
    )
    return next.map(({ label }) => [...run, label])
  })
}

function rate({ single, paired }: Weights, features: Features) {
  const { count } = features
  return {
    count,
    own: addUp(toDifferences(single, chain.labels), features.single, count),
    edge: addUp({ width: chain.edges, rows: Int16Array.from(paired) }, features.paired, count),
  }
}

function addUp(table: WeightTable, numbers: Int32Array, count: number): Int32Array {
  const sum = new WeightSum(table)
  const sums = sum.start(count)
  const each = numbers.length / count
  for (const [at, number] of numbers.entries()) {
    sum.addNumber(number)
    if ((at + 1) % each === 0) sum.next()
  }
  return sums
}

/** Adds up a run weight by weight, as the definition says. */
function weigh({ single, paired, transitions }: Weights, features: Features, run: readonly number[]): number {
  let sum = 0
  run.forEach((label, at) => {
    const before = at === 0 ? chain.labels : (run[at - 1] as number)
    sum += transitions[before * chain.labels + label] as number
    for (const feature of features.single.subarray(at * singles, (at + 1) * singles))
      sum += single[toWeightPlace(feature, places) * chain.labels + label] as number
    for (const edge of chain.steps[label]?.befores.find((step) => step.before === before)?.edges ?? [])
      for (const feature of features.paired.subarray(at * pairs, (at + 1) * pairs))
        sum += paired[toWeightPlace(feature, places) * chain.edges + edge] as number
  })
  return sum
}

test('the largest weights are added up rightly, whatever stands beside them', () => {
  const features = new Int32Array(32)
  for (const labels of [3, 5])
    for (const sign of [1, -1]) {
      const own = Array.from({ length: labels }, (_, at) => (at % 2 === 0 ? sign : -sign) * largestWeight)
      const sums = addUp(toDifferences(own, labels), features, 1)
      assert.deepEqual(
        [...sums],
        own.slice(1).map((one) => 32 * (one - (own[0] as number))),
      )
    }
})
