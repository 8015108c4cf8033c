import type { SpeechModels } from './find-speeches.ts'
import type { SequenceModel } from './sequence-model.ts'

interface StoredModel {
  readonly labels: number
  readonly scale: number
  readonly transitions: readonly number[]
  /** Little-endian whole numbers of 16 bits, in base 64. */
  readonly weights: string
}

/** What `scripts/train-quotes.ts` learnt: a megabyte, so it is loaded where quotes are looked for. */
export async function loadSpeechModels(): Promise<SpeechModels> {
  const [cue, speech] = await Promise.all([
    import('./cue-weights.json', { with: { type: 'json' } }),
    import('./speech-weights.json', { with: { type: 'json' } }),
  ])
  return { cue: toModel(cue.default), speech: toModel(speech.default) }
}

function toModel({ weights, ...model }: StoredModel): SequenceModel {
  const bytes = Uint8Array.from(atob(weights), (sign) => sign.charCodeAt(0))
  const view = new DataView(bytes.buffer)
  const numbers = Int16Array.from({ length: bytes.length / 2 }, (_, at) => view.getInt16(2 * at, true))
  return { ...model, weights: numbers }
}
