import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { answerFormat } from './answer-format.ts'
import { limitedFetch } from './limited-fetch.ts'
import type { OpenProviderModel } from './provider-model.ts'

// Models on one's own machine are often set to be inventive.
const temperature = 0

/** Whatever speaks OpenAI's protocol: Ollama, vLLM, LM Studio, OpenRouter. Some refuse a schema, so that words must do. */
export const openaiCompatibleModel: OpenProviderModel = ({ address, name, key }) => {
  const provider = createOpenAICompatible({
    ...{ name: 'compatible', baseURL: address, fetch: limitedFetch },
    ...{ supportsStructuredOutputs: true, includeUsage: true },
    ...(key !== '' && { apiKey: key }),
  })
  return {
    model: provider.chatModel(name),
    ways: [{ temperature, responseFormat: answerFormat }, { temperature }],
  }
}
