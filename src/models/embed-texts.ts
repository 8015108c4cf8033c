import type { EmbeddedTexts, ModelFailure } from '../model/language-model.ts'
import { nameModelFailure, nameOwnFault } from './name-model-failure.ts'
import type { OpenedEmbedding } from './provider-model.ts'
import { toVector } from './to-vector.ts'

export interface EmbedOptions {
  /** Undefined where the provider has no such models. */
  readonly load: () => Promise<OpenedEmbedding | undefined>
  readonly key: string
  readonly mostMs: number
}

/** As rough as for what a language model is told: rather too many. */
const charactersOfToken = 3
/** No text has so many times the tokens that are estimated. */
const mostTimes = 10

/** Asks for a vector of each text: one for each, all of one length and of finite numbers, or none at all and why. */
export async function embedTexts(
  texts: readonly string[],
  { load, key, mostMs }: EmbedOptions,
): Promise<EmbeddedTexts> {
  let model: OpenedEmbedding | undefined
  try {
    model = await load()
  } catch (error) {
    return failed(nameOwnFault(error, key), 0)
  }
  if (!model) return failed({ reason: 'refused', detail: 'this provider has no embedding models' }, 0)
  // A provider's library that is loaded for the first time takes none of its time.
  const deadline = AbortSignal.timeout(mostMs)
  const estimate = Math.ceil(texts.reduce((sum, text) => sum + text.length, 0) / charactersOfToken)
  try {
    const { embeddings, usage } = await model.doEmbed({ values: [...texts], abortSignal: deadline })
    const vectors = embeddings.flatMap((numbers) => toVector(numbers) ?? [])
    const isWhole = vectors.length === texts.length && embeddings.length === texts.length
    const isEven = vectors.every((vector) => vector.length === vectors[0]?.length)
    if (!isWhole || !isEven)
      return failed({ reason: 'malformed', detail: 'these are no vectors of the texts' }, estimate)
    const counted = usage?.tokens ?? 0
    const isCredible = Number.isSafeInteger(counted) && counted > 0 && counted <= mostTimes * (estimate + 1)
    const inputTokens = isCredible ? counted : estimate
    const use = { inputTokens, outputTokens: 0, estimatedTokens: isCredible ? 0 : estimate }
    return { vectors, use, failure: undefined }
  } catch (error) {
    const aborted = deadline.aborted ? 'slow' : undefined
    return failed(nameModelFailure(error, { aborted, key }), aborted ? estimate : 0)
  }
}

function failed(failure: ModelFailure, tokens: number): EmbeddedTexts {
  return { vectors: [], use: { inputTokens: tokens, outputTokens: 0, estimatedTokens: tokens }, failure }
}
