import { createOpenAI } from '@ai-sdk/openai'
import { answerFormat } from './answer-format.ts'
import { limitedFetch } from './limited-fetch.ts'
import type { OpenProviderModel } from './provider-model.ts'

/** OpenAI, by the protocol that it shares with most others. */
export const openaiModel: OpenProviderModel = ({ address, name, key }) => ({
  model: createOpenAI({ baseURL: address, apiKey: key, fetch: limitedFetch }).chat(name),
  ways: [{ responseFormat: answerFormat }],
})
