import type { ModelFailure, ModelPart, ModelQuestion, ModelUse } from '../model/language-model.ts'
import { hideKey } from './hide-key.ts'
import { isRefusal, nameModelFailure, nameOwnFault } from './name-model-failure.ts'
import type { OpenModel, StreamPart } from './provider-model.ts'
import { readSentences, type SentenceReader } from './read-sentences.ts'

export interface AskOptions {
  readonly load: () => Promise<OpenModel>
  /** Told in no failure. */
  readonly key: string
  readonly mostMs: number
}

const nothingUsed: ModelUse = { inputTokens: 0, outputTokens: 0, estimatedTokens: 0 }

type Counted = { readonly [Name in 'inputTokens' | 'outputTokens']?: number | undefined }

/** What a token is in characters where nobody counted: fewer than in any of the languages measured, so that it is rather too many. */
const charactersOfToken = 3

/**
 * Asks a model and gives its sentences as they come. Ends with what was used, as its provider counted it or, where that cannot be, estimated.
 * A provider's tools are not offered, and what asks for one is passed over.
 */
export async function* askModel(
  question: ModelQuestion,
  options: AskOptions,
): AsyncGenerator<ModelPart, void> {
  const deadline = AbortSignal.timeout(options.mostMs)
  const signal = AbortSignal.any([question.signal, deadline])
  const reader = readSentences()
  let outputLength = 0
  let counted: Counted = {}
  let failure: ModelFailure | undefined
  let [isLoaded, isServed] = [false, false]
  try {
    const loaded = await options.load()
    isLoaded = true
    const stream = await openStream({ ...question, signal }, loaded)
    isServed = true
    for await (const part of stream) {
      if (part.type === 'error') throw part.error
      if (part.type === 'text-delta') {
        outputLength += part.delta.length
        for (const sentence of reader.read(part.delta)) {
          const text = hideKey(sentence.text, options.key)
          yield { kind: 'sentence', sentence: { ...sentence, text } }
        }
      }
      if (part.type === 'finish') {
        counted = { inputTokens: part.usage.inputTokens.total, outputTokens: part.usage.outputTokens.total }
        failure = nameEnd(part.finishReason.unified, reader)
      }
    }
    signal.throwIfAborted()
    failure ??= nameEnd('other', reader)
  } catch (error) {
    const aborted = question.signal.aborted ? 'cancelled' : deadline.aborted ? 'slow' : undefined
    failure = isLoaded
      ? nameModelFailure(error, { aborted, key: options.key })
      : nameOwnFault(error, options.key)
    // Who refuses has read nothing; who was not waited for may have.
    isServed ||= isLoaded && aborted !== undefined
  }
  const use = isServed ? estimateUse(question, outputLength, counted) : nothingUsed
  yield { kind: 'end', use, ...(failure && { failure }) }
}

/** The stream of the first way of asking that is not refused for itself. */
async function openStream(
  { instructions, content, mostOutputTokens, signal }: ModelQuestion,
  { model, ways }: OpenModel,
): Promise<ReadableStream<StreamPart>> {
  const [first, ...others] = ways.map((way) => async () => {
    const { stream } = await model.doStream({
      ...way,
      prompt: [
        { role: 'system', content: instructions },
        { role: 'user', content: [{ type: 'text', text: content }] },
      ],
      ...{ maxOutputTokens: mostOutputTokens, abortSignal: signal },
    })
    return stream
  })
  if (!first) throw new Error('a provider has at least one way of asking')
  let stream = first()
  for (const next of others)
    stream = stream.catch((error) => (isRefusal(error) ? next() : Promise.reject(error)))
  return stream
}

/** Why an answer is not whole although its stream ended in order. */
function nameEnd(reason: string, reader: SentenceReader): ModelFailure | undefined {
  if (reason === 'content-filter') return { reason: 'refused', detail: 'the provider held the answer back' }
  if (reader.state() === 'nothing') return { reason: 'malformed', detail: 'the answer is not in the form' }
  if (reason === 'length' || reader.state() === 'open')
    return { reason: 'cut off', detail: 'the answer has no end' }
  return undefined
}

/** No text has so many times the tokens that are estimated, in whatever script. */
const mostTimes = 10
/** What a protocol and the form of an answer may add to a question. */
const tokensOfForm = 500

function estimateUse(question: ModelQuestion, outputLength: number, counted: Counted): ModelUse {
  const input = Math.ceil((question.instructions.length + question.content.length) / charactersOfToken)
  const output = Math.ceil(outputLength / charactersOfToken)
  // What is thought without being said is output too.
  const mostOutput = Math.max(output, question.mostOutputTokens)
  const inputTokens = believe(counted.inputTokens, input, input + tokensOfForm)
  const outputTokens = believe(counted.outputTokens, output, mostOutput)
  const estimatedTokens = (inputTokens === undefined ? input : 0) + (outputTokens === undefined ? output : 0)
  return { inputTokens: inputTokens ?? input, outputTokens: outputTokens ?? output, estimatedTokens }
}

/** A budget hangs on what a provider counts: none for something, fewer, parts of one and more than can be are not believed. */
function believe(counted: number | undefined, estimate: number, expected: number): number | undefined {
  const isCredible =
    Number.isSafeInteger(counted) &&
    Number(counted) >= Math.min(1, estimate) &&
    Number(counted) <= mostTimes * expected
  return isCredible ? counted : undefined
}
