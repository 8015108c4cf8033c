import { cueChain } from './cue-features.ts'
import type { SpeechModels } from './find-speeches.ts'
import type { LabelChain, SequenceModel } from './sequence-model.ts'
import { speechChain } from './speech-features.ts'
import { toDifferences } from './weight-table.ts'

interface StoredModel {
  readonly scale: number
  readonly transitions: readonly number[]
  /** Little-endian whole numbers of 16 bits, in base 64. */
  readonly single: string
  readonly paired: string
}

/** What `scripts/train-quotes.ts` learnt: a megabyte, so it is loaded where quotes are looked for. */
export async function loadSpeechModels(): Promise<SpeechModels> {
  const [cue, speech] = await Promise.all([
    import('./cue-weights.json', { with: { type: 'json' } }),
    import('./speech-weights.json', { with: { type: 'json' } }),
  ])
  return { cue: toModel(cue.default, cueChain), speech: toModel(speech.default, speechChain) }
}

function toModel({ single, paired, ...model }: StoredModel, { labels, edges }: LabelChain): SequenceModel {
  return {
    ...model,
    single: toDifferences(toWeights(single), labels),
    paired: { width: edges, rows: toWeights(paired) },
  }
}

function toWeights(stored: string): Int16Array {
  const bytes = atob(stored)
  const weights = new Int16Array(bytes.length / 2)
  for (let at = 0; at < weights.length; at++)
    weights[at] = bytes.charCodeAt(2 * at) | (bytes.charCodeAt(2 * at + 1) << 8)
  return weights
}
