import type { SequenceModel } from '../../src/understand/sequence-model.ts'

/** Whole numbers in place of fractions: the largest weight is 32,767. */
export function roundModel({ labels, weights, transitions }: SequenceModel): SequenceModel {
  const numbers = Float64Array.from(weights)
  const largest = numbers.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const scale = 32_767 / largest
  return {
    ...{ labels, scale },
    weights: Int16Array.from(numbers, (weight) => Math.round(weight * scale)),
    transitions: Array.from(transitions, (weight) => Math.round(weight * scale)),
  }
}

/** A rounded model as JSON, in the form that `loadSpeechModels` reads. */
export function renderWeights({ labels, scale, weights, transitions }: SequenceModel): string {
  const bytes = Buffer.alloc(2 * weights.length)
  for (const [at, weight] of weights.entries()) bytes.writeInt16LE(weight, 2 * at)
  const stored = { labels, scale, transitions: [...transitions], weights: bytes.toString('base64') }
  return `${JSON.stringify(stored, null, 2)}\n`
}
