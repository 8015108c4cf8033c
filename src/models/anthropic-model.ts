import { createAnthropic } from '@ai-sdk/anthropic'
import { answerFormat } from './answer-format.ts'
import { limitedFetch } from './limited-fetch.ts'
import type { OpenProviderModel } from './provider-model.ts'

// Of itself the library makes a tool of the schema where it does not know a model.
const providerOptions = { anthropic: { structuredOutputMode: 'outputFormat' } }

/** Anthropic's Messages; models from before it could hold an answer to a schema are asked in words alone. */
export const anthropicModel: OpenProviderModel = ({ address, name, key }) => ({
  model: createAnthropic({ baseURL: address, apiKey: key, fetch: limitedFetch }).languageModel(name),
  ways: [{ responseFormat: answerFormat, providerOptions }, {}],
})
