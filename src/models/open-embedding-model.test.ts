import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { type Asked, startModelProvider, type Told } from '../../test/model-provider.ts'
import { modelProviders } from '../model/language-model.ts'
import { openEmbeddingModel } from './open-embedding-model.ts'

const key = 'sk-of-the-embedding-test'
const texts = ['It rained.', 'The ferry sailed.']
const two = [
  [1, 0, 0.5, -1],
  [0, 2, 0, 1],
]

async function embed(
  t: TestContext,
  tell: (asked: Asked) => Told,
  { provider = 'openai-compatible' }: { readonly provider?: (typeof modelProviders)[number] } = {},
) {
  const server = await startModelProvider(tell)
  t.after(() => server.close())
  const address = `${server.origin}/${provider === 'google' ? 'v1beta' : 'v1'}`
  const model = openEmbeddingModel({ provider, address, name: 'vectors', key }, { mostSeconds: 0.5 })
  return { server, ...(await model.embed(texts)) }
}

describe('an embedding model', () => {
  for (const provider of modelProviders.filter((one) => one !== 'anthropic'))
    test(`of ${provider} gives a vector of each text`, async (t) => {
      const { vectors, failure, use, server } = await embed(t, () => ({ vectors: two }), { provider })
      assert.equal(failure, undefined)
      assert.deepEqual(vectors, [Int8Array.from([127, 0, 64, -127]), Int8Array.from([0, 127, 0, 64])])
      assert.ok(use.inputTokens > 0)
      assert.deepEqual(
        server.asked.flatMap((asked) => asked.texts),
        texts,
      )
      assert.match(JSON.stringify(server.asked[0]?.headers), new RegExp(key))
    })

  test('of a provider without one is refused before anybody is asked', async (t) => {
    const { failure, server } = await embed(t, () => ({}), { provider: 'anthropic' })
    assert.deepEqual([failure?.reason, server.asked.length], ['refused', 0])
  })

  const wrong: readonly { readonly name: string; readonly told: Told; readonly reason: string }[] = [
    { name: 'too few', told: { vectors: two.slice(1) }, reason: 'malformed' },
    { name: 'too many', told: { vectors: [...two, [1, 1, 1, 1]] }, reason: 'malformed' },
    {
      name: 'vectors of several lengths',
      told: {
        vectors: [
          [1, 2, 3, 4],
          [1, 2, 3, 4, 5],
        ],
      },
      reason: 'malformed',
    },
    {
      name: 'nothing but zeros',
      told: {
        vectors: [
          [0, 0, 0, 0],
          [1, 1, 1, 1],
        ],
      },
      reason: 'malformed',
    },
    {
      name: 'what is no number',
      told: {
        vectors: [
          ['"a"', 1, 1, 1],
          [1, 1, 1, 1],
        ],
      },
      reason: 'malformed',
    },
    {
      name: 'NaN',
      told: {
        vectors: [
          [Number.NaN, 1, 1, 1],
          [1, 1, 1, 1],
        ],
      },
      reason: 'malformed',
    },
    {
      name: 'infinite numbers',
      told: {
        vectors: [
          ['1e999', 1, 1, 1],
          [1, 1, 1, 1],
        ],
      },
      reason: 'malformed',
    },
    { name: 'a page', told: { body: '<html>' }, reason: 'malformed' },
    {
      name: 'no key',
      told: { status: 401, body: `{"error":{"message":"not ${key}"}}` },
      reason: 'refused key',
    },
    { name: 'a quota', told: { status: 429 }, reason: 'quota' },
    { name: 'a fault', told: { status: 500, body: 'oops' }, reason: 'broken' },
    { name: 'nothing in time', told: { end: 'never', delayMs: 50 }, reason: 'slow' },
  ]
  for (const { name, told, reason } of wrong)
    test(`that sends ${name} gives none`, async (t) => {
      const { vectors, failure } = await embed(t, () => told)
      assert.deepEqual(vectors, [])
      assert.equal(failure?.reason, reason, failure?.detail)
      assert.ok(!failure?.detail.includes(key))
    })

  test('is not believed when it counts none or too many', async (t) => {
    for (const input of [0, -5, 1e12, 1.5]) {
      const { use } = await embed(t, () => ({ vectors: two, tokens: { input, output: 0 } }))
      assert.deepEqual(use, { inputTokens: 9, outputTokens: 0, estimatedTokens: 9 })
    }
  })
})
