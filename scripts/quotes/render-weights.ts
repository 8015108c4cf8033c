import type { LabelChain, SequenceModel } from '../../src/understand/sequence-model.ts'
import { largestWeight, toDifferences } from '../../src/understand/weight-table.ts'
import type { LearntModel } from './train-sequence.ts'

/** What was learnt, as whole numbers. */
interface RoundedModel {
  readonly scale: number
  readonly transitions: readonly number[]
  readonly single: Int16Array
  readonly paired: Int16Array
}

/** Whole numbers in place of fractions. */
export function roundModel({ single, paired, transitions }: LearntModel): RoundedModel {
  const scale = largestWeight / Math.max(findLargest(single), findLargest(paired))
  const round = (weight: number) => Math.round(weight * scale)
  return {
    ...{ scale, transitions: Array.from(transitions, round) },
    ...{ single: Int16Array.from(single, round), paired: Int16Array.from(paired, round) },
  }
}

function findLargest(weights: Float32Array): number {
  let largest = 0
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
  return largest
}

/** A rounded model as it is read from its file. */
export function toSequenceModel(
  { single, paired, ...model }: RoundedModel,
  { labels, edges }: LabelChain,
): SequenceModel {
  return { ...model, single: toDifferences(single, labels), paired: { width: edges, rows: paired } }
}

/** A rounded model as JSON, in the form that `loadSpeechModels` reads. */
export function renderWeights({ single, paired, ...model }: RoundedModel): string {
  const stored = { ...model, single: toBase64(single), paired: toBase64(paired) }
  return `${JSON.stringify(stored, null, 2)}\n`
}

function toBase64(weights: Int16Array): string {
  const bytes = Buffer.alloc(2 * weights.length)
  for (const [at, weight] of weights.entries()) bytes.writeInt16LE(weight, 2 * at)
  return bytes.toString('base64')
}
