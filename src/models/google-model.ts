import { createGoogleGenerativeAI } from '@ai-sdk/google'
import { answerFormat } from './answer-format.ts'
import { limitedFetch } from './limited-fetch.ts'
import type { OpenProviderModel } from './provider-model.ts'

/** Google's Gemini. */
export const googleModel: OpenProviderModel = ({ address, name, key }) => ({
  model: createGoogleGenerativeAI({ baseURL: address, apiKey: key, fetch: limitedFetch }).languageModel(name),
  ways: [{ responseFormat: answerFormat }],
})
