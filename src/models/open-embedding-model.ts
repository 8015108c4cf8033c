import type { EmbeddingModel, ModelConnection } from '../model/language-model.ts'
import { embedTexts } from './embed-texts.ts'
import { limitedFetch } from './limited-fetch.ts'
import type { OpenEmbedding } from './provider-model.ts'

// Each library is loaded when its provider is asked for the first time. Anthropic has no such models.
const providers: Readonly<Record<ModelConnection['provider'], OpenEmbedding>> = {
  'openai-compatible': async ({ address, name, key }) => {
    const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible')
    const provider = { name: 'compatible', baseURL: address, fetch: limitedFetch }
    return createOpenAICompatible({ ...provider, ...(key !== '' && { apiKey: key }) }).embeddingModel(name)
  },
  openai: async ({ address, name, key }) => {
    const { createOpenAI } = await import('@ai-sdk/openai')
    return createOpenAI({ baseURL: address, apiKey: key, fetch: limitedFetch }).embedding(name)
  },
  anthropic: async () => undefined,
  google: async ({ address, name, key }) => {
    const { createGoogleGenerativeAI } = await import('@ai-sdk/google')
    return createGoogleGenerativeAI({ baseURL: address, apiKey: key, fetch: limitedFetch }).embedding(name)
  },
  mistral: async ({ address, name, key }) => {
    const { createMistral } = await import('@ai-sdk/mistral')
    return createMistral({ baseURL: address, apiKey: key, fetch: limitedFetch }).embedding(name)
  },
}

/** A model that makes vectors of texts, asked at its address each time, and for no longer than that. */
export function openEmbeddingModel(
  connection: ModelConnection,
  { mostSeconds }: { readonly mostSeconds: number },
): EmbeddingModel {
  const load = () => providers[connection.provider](connection)
  return { embed: (texts) => embedTexts(texts, { load, key: connection.key, mostMs: mostSeconds * 1000 }) }
}
