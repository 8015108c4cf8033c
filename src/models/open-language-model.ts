import type { LanguageModel, ModelConnection, ModelProvider } from '../model/language-model.ts'
import { askModel } from './ask-model.ts'
import type { OpenProviderModel } from './provider-model.ts'

// Each library is loaded when its provider is asked for the first time.
const providers: Readonly<Record<ModelProvider, () => Promise<OpenProviderModel>>> = {
  'openai-compatible': async () => (await import('./openai-compatible-model.ts')).openaiCompatibleModel,
  openai: async () => (await import('./openai-model.ts')).openaiModel,
  anthropic: async () => (await import('./anthropic-model.ts')).anthropicModel,
  google: async () => (await import('./google-model.ts')).googleModel,
  mistral: async () => (await import('./mistral-model.ts')).mistralModel,
}

/** A model that is asked at its address each time, and for no longer than that. */
export function openLanguageModel(
  connection: ModelConnection,
  { mostSeconds }: { readonly mostSeconds: number },
): LanguageModel {
  const load = async () => (await providers[connection.provider]())(connection)
  return { ask: (question) => askModel(question, { load, key: connection.key, mostMs: mostSeconds * 1000 }) }
}
