import type { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import type { ModelConnection } from '../model/language-model.ts'

/** A model as the AI SDK speaks to it, whatever its provider. */
export type ProviderModel = ReturnType<ReturnType<typeof createOpenAICompatible>['chatModel']>

export type CallOptions = Parameters<ProviderModel['doStream']>[0]
export type StreamPart =
  Awaited<ReturnType<ProviderModel['doStream']>>['stream'] extends ReadableStream<infer Part> ? Part : never

export interface OpenModel {
  readonly model: ProviderModel
  /** What this kind of provider is told beside the question, the first way that it does not refuse: servers differ. */
  readonly ways: readonly Partial<CallOptions>[]
}

export type OpenProviderModel = (connection: ModelConnection) => OpenModel

/** A model that makes vectors, as the AI SDK speaks to it. */
export interface OpenedEmbedding {
  doEmbed(asked: { readonly values: string[]; readonly abortSignal: AbortSignal }): PromiseLike<{
    readonly embeddings: readonly unknown[]
    readonly usage?: { readonly tokens: number } | undefined
  }>
}

export type OpenEmbedding = (connection: ModelConnection) => Promise<OpenedEmbedding | undefined>
