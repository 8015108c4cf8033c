import { createMistral } from '@ai-sdk/mistral'
import { answerFormat } from './answer-format.ts'
import { limitedFetch } from './limited-fetch.ts'
import type { OpenProviderModel } from './provider-model.ts'

/** Mistral. */
export const mistralModel: OpenProviderModel = ({ address, name, key }) => ({
  model: createMistral({ baseURL: address, apiKey: key, fetch: limitedFetch }).chat(name),
  ways: [{ responseFormat: answerFormat }],
})
