import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { type Asked, answerOf, startModelProvider, type Told } from '../../test/model-provider.ts'
import { waitUntil } from '../../test/wait-until.ts'
import { type ModelProvider, modelProviders } from '../model/language-model.ts'
import { openLanguageModel } from './open-language-model.ts'

const key = 'sk-secret-key-of-the-test'
const whole = answerOf(['Rain fell on {Harbour} "town".', [1, 2]], ['Ferries stayed in port.', ['3']])
const bothSentences = [
  { text: 'Rain fell on {Harbour} "town".', citations: [1, 2] },
  { text: 'Ferries stayed in port.', citations: [3] },
]

interface Given {
  readonly tell: (asked: Asked) => Told
  readonly provider?: ModelProvider
  readonly mostSeconds?: number
  readonly signal?: AbortSignal
  /** Called with each sentence. */
  readonly hear?: () => void
}

/** All that a model gave, with the provider that was asked. */
async function ask(
  t: TestContext,
  { tell, provider = 'openai-compatible', mostSeconds = 20, signal, hear }: Given,
) {
  const server = await startModelProvider(tell)
  t.after(() => server.close())
  const address = `${server.origin}/v1`
  const model = openLanguageModel({ provider, address, name: 'test-model', key }, { mostSeconds })
  const question = { instructions: 'Tell it.', content: '{"number":1}', mostOutputTokens: 500 }
  const sentences = []
  for await (const part of model.ask({ ...question, signal: signal ?? new AbortController().signal })) {
    if (part.kind === 'end') return { server, sentences, use: part.use, failure: part.failure }
    sentences.push(part.sentence)
    hear?.()
  }
  throw new Error('an answer has an end')
}

describe('a language model', () => {
  for (const provider of modelProviders)
    test(`of ${provider} gives sentences and what was used`, async (t) => {
      const { server, ...given } = await ask(t, { provider, tell: () => ({ text: whole }) })
      assert.deepEqual(given, {
        sentences: bothSentences,
        use: { inputTokens: 100, outputTokens: 20, estimatedTokens: 0 },
        failure: undefined,
      })
      const [asked] = server.asked
      assert.ok(asked?.hasSchema, asked?.body)
      assert.equal(asked.hasTools, false)
      assert.deepEqual([asked.instructions, asked.content], ['Tell it.', '{"number":1}'])
      assert.match(JSON.stringify(asked.headers), new RegExp(key))
    })

  for (const provider of modelProviders)
    for (const count of [-1e9, 0, 1e308, 1e9, 20.5])
      test(`of ${provider} that counts ${count} is not believed`, async (t) => {
        const tell = () => ({ text: whole, tokens: { input: count, output: count } })
        const { use, sentences } = await ask(t, { provider, tell })
        const outputTokens = Math.ceil(whole.length / 3)
        assert.deepEqual(use, { inputTokens: 7, outputTokens, estimatedTokens: 7 + outputTokens })
        assert.deepEqual(sentences, bothSentences)
      })

  const endings: readonly {
    readonly name: string
    readonly told: Told
    readonly reason: string | undefined
    readonly count: number
  }[] = [
    {
      name: 'that thinks aloud before is heard',
      told: { text: `<think>Is {it} so?</think>\n\`\`\`json\n${whole}\n\`\`\`` },
      reason: undefined,
      count: 2,
    },
    { name: 'that has nothing to say says so', told: { text: answerOf() }, reason: undefined, count: 0 },
    {
      name: 'that speaks no JSON is malformed',
      told: { text: 'Sure. It rained a lot, "as they say.' },
      reason: 'malformed',
      count: 0,
    },
    {
      name: 'that answers in another form is malformed',
      told: { text: '{"answer":{"lines":["It rained"]}}' },
      reason: 'malformed',
      count: 0,
    },
    {
      name: 'whose form is wrong in parts gives the rest',
      told: { text: answerOf(['Rain fell.', [1]], ['', [2]], ['No number.', ['x']]) },
      reason: undefined,
      count: 2,
    },
    {
      name: 'that stops at its limit is cut off',
      told: { text: whole.slice(0, 80), end: 'length' },
      reason: 'cut off',
      count: 1,
    },
    {
      name: 'that is lost in the middle is cut off',
      told: { text: whole.slice(0, 80), end: 'cut' },
      reason: 'cut off',
      count: 1,
    },
    {
      name: 'whose stream is garbled is malformed',
      told: { text: whole, end: 'error' },
      reason: 'malformed',
      count: 2,
    },
    {
      name: 'that refuses the key says so',
      told: { status: 401, body: `{"error":{"message":"wrong key ${key}"}}` },
      reason: 'refused key',
      count: 0,
    },
    { name: 'over its quota says so', told: { status: 429 }, reason: 'quota', count: 0 },
    { name: 'that is not there is unknown', told: { status: 404 }, reason: 'unknown model', count: 0 },
    { name: 'that breaks is broken', told: { status: 500, body: '<html>oops' }, reason: 'broken', count: 0 },
    {
      name: 'that answers with a page is malformed',
      told: { body: '<html>hello' },
      reason: 'malformed',
      count: 0,
    },
  ]
  for (const { name, told, reason, count } of endings)
    test(name, async (t) => {
      const { sentences, failure, use } = await ask(t, { tell: () => told })
      assert.equal(failure?.reason, reason, failure?.detail)
      assert.equal(use.inputTokens > 0, (told.status ?? 200) < 300, 'who refuses was given nothing to read')
      assert.equal(sentences.length, count)
      assert.ok(!JSON.stringify(failure ?? '').includes(key), 'the key is told nowhere')
    })

  test('is asked without a schema where its server refuses one', async (t) => {
    const tell = ({ hasSchema }: Asked) => (hasSchema ? { status: 400 } : { text: whole })
    const { server, sentences, failure } = await ask(t, { tell })
    assert.deepEqual([sentences, failure, server.asked.length], [bothSentences, undefined, 2])
  })

  test('that never ends is ended when its time is over, with what it said until then', async (t) => {
    const tell = () => ({ text: whole.slice(0, 80), end: 'never', delayMs: 3 }) as const
    const { sentences, failure } = await ask(t, { tell, mostSeconds: 0.4 })
    assert.deepEqual([sentences.length, failure?.reason], [1, 'slow'])
  })

  test('that floods is broken off', async (t) => {
    const { failure, server } = await ask(t, { tell: () => ({ end: 'never', pieceLength: 30_000 }) })
    assert.equal(failure?.reason, 'cut off')
    await waitUntil('the request is broken off', async () => server.brokenOff() > 0)
  })

  test('is not heard any more by whoever leaves, and its server learns of it', async (t) => {
    const leaving = new AbortController()
    const tell = () => ({ text: whole.slice(0, 80), end: 'never', delayMs: 3 }) as const
    const { failure, server } = await ask(t, { tell, signal: leaving.signal, hear: () => leaving.abort() })
    assert.equal(failure?.reason, 'cancelled')
    await waitUntil('the request is broken off', async () => server.brokenOff() > 0)
  })

  test('that nobody serves is unreachable', async () => {
    const connection = {
      provider: 'openai-compatible',
      address: 'http://127.0.0.1:1/v1',
      name: 'x',
      key,
    } as const
    const model = openLanguageModel(connection, { mostSeconds: 5 })
    const { signal } = new AbortController()
    const part = await model.ask({ instructions: '', content: '', mostOutputTokens: 1, signal }).next()
    assert.ok(part.value?.kind === 'end')
    assert.equal(part.value.failure?.reason, 'unreachable')
  })

  test('gets the key at its own address only', async (t) => {
    const other = await startModelProvider(() => ({ text: whole }))
    t.after(() => other.close())
    const tell = () => ({ status: 307, headers: { location: `${other.origin}/v1/chat/completions` } })
    const { failure } = await ask(t, { tell })
    assert.equal(failure?.reason, 'refused')
    assert.equal(other.asked.length, 0)
  })
})
