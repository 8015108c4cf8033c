import { cueChain } from './cue-features.ts'
import type { SpeechModels } from './find-speeches.ts'
import type { LabelChain, SequenceModel } from './sequence-model.ts'
import { speechChain } from './speech-features.ts'
import { packWeights } from './weight-table.ts'

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
    ...{ single: packWeights(toWeights(single), labels), paired: packWeights(toWeights(paired), edges) },
  }
}

function toWeights(stored: string): Int16Array {
  const bytes = Uint8Array.from(atob(stored), (sign) => sign.charCodeAt(0))
  const view = new DataView(bytes.buffer)
  return Int16Array.from({ length: bytes.length / 2 }, (_, at) => view.getInt16(2 * at, true))
}
