/** Keys and budgets of a language model, also where two processes share a store. */

import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { askWithinBudget } from '../../src/pipeline/ask-within-budget.ts'
import { createEvents } from '../../src/pipeline/events.ts'
import { openModelCommands } from '../../src/pipeline/open-model-commands.ts'
import { setAsideTokens } from '../../src/pipeline/spend-tokens.ts'
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts'
import { makeFolder } from '../make-folder.ts'
import { noModel } from '../no-model.ts'

const now = Date.UTC(2026, 2, 1, 12)
const day = 86_400_000
const prices = { input: 10, output: 20 }
/** Costs 1. */
const most = { inputTokens: 50_000, outputTokens: 25_000, estimatedTokens: 0 }

async function openStores(t: TestContext) {
  const folder = await makeFolder(t)
  const stores = [await openSqliteStore(`${folder}/a.sqlite`), await openSqliteStore(`${folder}/a.sqlite`)]
  t.after(() => Promise.all(stores.map((store) => store.close())))
  return { folder, stores: stores as [(typeof stores)[number], (typeof stores)[number]] }
}

test('of two who ask at once only as many are let through as the budget has room for', async (t) => {
  const { stores } = await openStores(t)
  const limits = { prices, budget: 2.5 }
  const asked = [0, 1, 0, 1].map((at) => setAsideTokens(most, { store: stores[at as 0 | 1], limits, now }))
  const taken = (await Promise.all(asked)).filter((one) => one !== undefined)
  assert.equal(taken.length, 2)
  await taken[0]?.settle({ inputTokens: 5000, outputTokens: 2500, estimatedTokens: 0 })
  const [use] = await stores[0].read((reader) => reader.listModelUse(1))
  assert.equal(use?.requests, 2)
  assert.ok(Math.abs((use?.cost ?? 0) - 1.1) < 1e-9, `${use?.cost}`)
  const further = () => setAsideTokens(most, { store: stores[1], limits, now })
  assert.ok(await further(), 'what was not needed is there for others')
  assert.equal(await further(), undefined)
  assert.ok(await setAsideTokens(most, { store: stores[1], limits, now: now + day }), 'a day has its own')
})

test('without a budget nothing stops anybody, and what is taken is counted all the same', async (t) => {
  const { stores } = await openStores(t)
  const limits = { prices: undefined, budget: undefined }
  for (let at = 0; at < 3; at++) assert.ok(await setAsideTokens(most, { store: stores[0], limits, now }))
  const [use] = await stores[1].read((reader) => reader.listModelUse(1))
  assert.deepEqual([use?.requests, use?.inputTokens, use?.cost], [3, 150_000, 0])
})

test('a key is of use to who has the secret, and to nobody else', async (t) => {
  const { folder, stores } = await openStores(t)
  const open = (secret: string) =>
    openModelCommands({
      ...{ store: stores[0], now: () => now, environment: noModel, secret, folder },
      events: { modelFailed: assert.fail },
    })
  const { key: _, ...settings } = { ...noModel, provider: 'openai', name: 'm' } as const
  await open('the secret of one machine').save({ ...settings, key: 'sk-long-enough-to-show-its-end' })
  assert.deepEqual((await open('the secret of one machine').find()).key, { state: 'set', end: '-end' })
  const other = open('the secret of another')
  assert.equal((await other.find()).key.state, 'unreadable')
  const { failure, said } = await other.test()
  assert.deepEqual([failure?.reason, said], ['key unreadable', undefined])
  await other.save({ ...settings, key: undefined })
  assert.equal((await open('the secret of one machine').find()).key.state, 'set', 'saving spoils nothing')
  assert.deepEqual(await stores[0].read((reader) => reader.listModelUse(1)), [])
})

test('whoever fails is told apart in the log, and only what was asked is counted', async (t) => {
  const { stores } = await openStores(t)
  const lines: unknown[] = []
  const log = (level: string) => (fields: object, message: string) => lines.push([level, message, fields])
  const events = createEvents({ info: log('info'), warn: log('warn'), error: log('error') })
  const ask = async (provider: string) => {
    const connection = {
      provider: provider as 'openai',
      address: 'http://127.0.0.1:1/v1',
      name: 'm',
      key: '',
    }
    const shown = { ...noModel, ...connection, setBy: 'page', key: { state: 'none' } } as const
    const question = { instructions: 'Tell.', content: '{}', mostOutputTokens: 9 }
    const context = { store: stores[0], now: () => now, settings: { shown, connection }, events }
    for await (const part of askWithinBudget({ ...question, signal: AbortSignal.timeout(9000) }, context))
      if (part.kind === 'end') return part.failure
    throw new Error('an answer has an end')
  }
  const own = await ask('one whose library is missing')
  assert.equal(own?.reason, 'own fault')
  const theirs = await ask('openai')
  assert.equal(theirs?.reason, 'unreachable')
  assert.deepEqual(lines, [
    ['error', 'model not asked', { provider: 'one whose library is missing', model: 'm', ...own }],
    ['warn', 'model failed', { provider: 'openai', model: 'm', ...theirs }],
  ])
  const [use] = await stores[0].read((reader) => reader.listModelUse(1))
  assert.deepEqual([use?.requests, use?.inputTokens], [1, 0])
})
