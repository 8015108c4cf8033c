/** `node scripts/train-support.ts --data DIR`: learns from labelled answers how far to trust a sentence by its words, and writes the weights; with --folds it learns from four fifths of the sources and scores the rest. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { checkClaim } from '../src/answer/check/check-claim.ts'
import { measureSupport, supportFeatures } from '../src/answer/check/measure-support.ts'
import { readAnswer } from '../src/answer/check/read-answer.ts'
import { readLabelledAnswers } from './quality/read-labelled-answers.ts'
import { measureArea } from './quality/score-answers.ts'

const { values: options } = parseArgs({
  options: { data: { type: 'string' }, folds: { type: 'boolean', default: false } },
})
if (options.data === undefined) throw new Error('--data names the folder that holds faithfulness/')

interface Example {
  readonly set: string
  readonly source: string
  readonly isSupported: boolean
  /** The measures of each sentence, after a 1. */
  readonly rows: readonly (readonly number[])[]
  /** Each set counts as much as the other. */
  readonly weight: number
}

const folds = 5
/** By judgement: the more, the less a weight may grow. Between .003 and .01 nothing changes. */
const decay = 0.01
const rounds = 600

const labelled = readLabelledAnswers(options.data)
const examples: Example[] = labelled.map(({ set, source, answer, isSupported }) => {
  const { cited, claims } = readAnswer({ source, answer, language: 'en' })
  const rows = claims.map((claim) => {
    const measures = measureSupport(claim, cited, checkClaim(claim, cited).doubts)
    return [1, ...supportFeatures.map((name) => measures[name])]
  })
  const weight = labelled.length / labelled.filter((one) => one.set === set).length
  return { set, source, isSupported, rows, weight }
})

if (options.folds) {
  const sources = [...new Set(examples.map(({ source }) => source))]
  const foldOf = new Map(sources.map((source, index) => [source, index % folds]))
  const scored = Array.from({ length: folds }, (_, fold) => {
    const weights = learn(examples.filter(({ source }) => foldOf.get(source) !== fold))
    const rest = examples.filter(({ source }) => foldOf.get(source) === fold)
    return rest.map((one) => ({ ...one, score: rate(one.rows, weights) }))
  }).flat()
  for (const set of new Set(examples.map((one) => one.set)))
    process.stdout.write(`${set}: AUC ${measureArea(scored.filter((one) => one.set === set)).toFixed(3)}\n`)
} else {
  const learnt = learn(examples).map((weight) => Number(weight.toFixed(3)))
  const weights = Object.fromEntries(['base', ...supportFeatures].map((name, at) => [name, learnt[at]]))
  const file = join(import.meta.dirname, '../src/answer/check/support-weights.json')
  writeFileSync(file, `${JSON.stringify(weights, undefined, 2)}\n`)
}

function probe(row: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * (weights[at] as number), 0)))
}

/** An answer is as good as its sentences are in the mean. */
function rate(rows: Example['rows'], weights: readonly number[]): number {
  return rows.reduce((sum, row) => sum + probe(row, weights), 0) / Math.max(1, rows.length)
}

/** Logistic regression on the mean of an answer's sentences, by gradient descent with Adam's steps. */
function learn(given: readonly Example[]): number[] {
  const size = supportFeatures.length + 1
  const weights = Array.from({ length: size }, () => 0)
  const [first, second] = [new Float64Array(size), new Float64Array(size)]
  for (let round = 1; round <= rounds; round++) {
    const slope = findSlope(given, weights)
    for (let at = 0; at < size; at++) {
      const step = (slope[at] as number) + (at === 0 ? 0 : decay * (weights[at] as number))
      first[at] = 0.9 * (first[at] as number) + 0.1 * step
      second[at] = 0.99 * (second[at] as number) + 0.01 * step * step
      const [mean, square] = [
        (first[at] as number) / (1 - 0.9 ** round),
        (second[at] as number) / (1 - 0.99 ** round),
      ]
      weights[at] = (weights[at] as number) - (0.05 * mean) / (Math.sqrt(square) + 1e-8)
    }
  }
  return weights
}

function findSlope(given: readonly Example[], weights: readonly number[]): Float64Array {
  const slope = new Float64Array(weights.length)
  for (const { rows, isSupported, weight } of given) {
    const odds = rows.map((row) => probe(row, weights))
    const whole = odds.reduce((sum, one) => sum + one, 0) / Math.max(1, rows.length)
    const error = ((whole - (isSupported ? 1 : 0)) / (whole * (1 - whole) + 1e-6)) * (weight / 2)
    for (const [at, row] of rows.entries()) {
      const one = odds[at] as number
      const part = (error * one * (1 - one)) / rows.length
      for (const [feature, value] of row.entries()) slope[feature] = (slope[feature] as number) + part * value
    }
  }
  return slope.map((one) => one / given.length)
}
