/** Vectors of articles are made as they come, a batch at a time, within the budget, and by one process alone. */

import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { ModelChange } from '../../src/pipeline/commands.ts'
import { openModelCommands } from '../../src/pipeline/open-model-commands.ts'
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts'
import { addFeed, entry } from '../contract/newsroom.ts'
import { makeFolder } from '../make-folder.ts'
import { type Asked, startModelProvider, type Told } from '../model-provider.ts'
import { noModel } from '../no-model.ts'

const now = Date.UTC(2026, 2, 1, 12)
const hour = 3_600_000
/** Points where the text is about rain. */
const vectorOf = (text: string) => [text.includes('rain') ? 1 : 0, 1, 0, 0]
const tellVectors = ({ texts }: Asked): Told => ({ vectors: texts.map(vectorOf) })

async function open(t: TestContext, more: Partial<ModelChange> = {}) {
  const folder = await makeFolder(t)
  const store = await openSqliteStore(`${folder}/a.sqlite`)
  t.after(() => store.close())
  let tell = tellVectors
  const provider = await startModelProvider((asked) => tell(asked))
  t.after(() => provider.close())
  await store.write(async (writer) => {
    const feed = await addFeed(writer, 'harbour.example', 'https://harbour.example/news')
    const entries = Array.from({ length: 20 }, (_, at) =>
      entry(`a${at}`, { text: at === 3 ? 'It rains: rain.' : 'Sun.' }),
    )
    await writer.saveReceived(feed, entries, now - hour)
    await writer.saveReceived(feed, [entry('new', { text: 'Just in.' })], now - 1000)
  })
  const place = { provider: 'openai-compatible', address: `${provider.origin}/v1`, name: 'm' } as const
  const openAgain = (change: Partial<ModelChange> = {}, at = now) =>
    openModelCommands({
      ...{ store, now: () => at, secret: '', folder },
      environment: { ...noModel, ...place, embedding: 'vectors', mostSeconds: 1, ...more, ...change },
      events: { modelFailed() {} },
    })
  return {
    store,
    provider,
    openAgain,
    models: openAgain(),
    tellSo: (told: typeof tell) => {
      tell = told
    },
  }
}

test('new articles are sent a batch at a time, once they are there for a while, and then no more', async (t) => {
  const { models, provider, store, openAgain } = await open(t)
  assert.deepEqual([await models.embed(), await models.embed(), await models.embed()], [16, 4, 0])
  assert.equal(provider.asked.length, 2)
  const [use] = await store.read((reader) => reader.listModelUse(1))
  assert.equal(use?.requests, 2)
  const [alike] = await models.findAlike('Will it rain?')
  const [article] = await store.read((reader) => reader.listArticles(alike === undefined ? [] : [alike]))
  assert.match(article?.url ?? '', /a3$/)
  assert.equal(await openAgain({}, now + hour).embed(), 1, 'what was too new')
  assert.equal(await openAgain({ embedding: 'others' }, now + hour).embed(), 16, 'another model begins anew')
  assert.deepEqual(await models.findAlike('Will it rain?'), [], 'and its vectors are compared with no others')
})

test('nothing is sent where no such model is named', async (t) => {
  const { models, provider } = await open(t, { embedding: '' })
  assert.deepEqual([await models.embed(), await models.findAlike('rain')], [0, []])
  assert.equal((await models.testEmbedding()).failure?.reason, 'off')
  assert.equal(provider.asked.length, 0)
})

test('of two processes one alone has them made', async (t) => {
  const { openAgain, provider } = await open(t)
  const made = await Promise.all([openAgain().embed(), openAgain().embed()])
  assert.deepEqual(made.sort(), [0, 16])
  assert.equal(provider.asked.length, 1)
})

test('a provider that fails rests for a while, and what it had to do is done then', async (t) => {
  const { models, provider, openAgain, tellSo } = await open(t)
  tellSo(() => ({ vectors: [[1, 2, 3, 4]] }))
  assert.deepEqual([await models.embed(), await models.embed()], [0, 0])
  assert.equal(provider.asked.length, 1)
  tellSo(tellVectors)
  assert.equal(await openAgain({}, now + hour).embed(), 16)
})

test('a budget that is used up sends nothing', async (t) => {
  const { models, provider } = await open(t, { prices: { input: 1e6, output: 1 }, budget: 0.5 })
  assert.equal(await models.embed(), 0)
  assert.deepEqual(await models.findAlike('rain'), [])
  assert.equal(provider.asked.length, 0)
})
