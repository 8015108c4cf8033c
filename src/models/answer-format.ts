import type { CallOptions } from './provider-model.ts'

/** What a provider is asked to hold its model to. Kept to what all of them know of JSON Schema. */
export const answerFormat = {
  type: 'json',
  name: 'answer',
  schema: {
    type: 'object',
    properties: {
      sentences: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            text: { type: 'string' },
            citations: { type: 'array', items: { type: 'integer' } },
          },
          required: ['text', 'citations'],
          additionalProperties: false,
        },
      },
    },
    required: ['sentences'],
    additionalProperties: false,
  },
} as const satisfies NonNullable<CallOptions['responseFormat']>
