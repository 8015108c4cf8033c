import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ArticleId } from '../../src/model/ids.ts'
import type { Store } from '../../src/store/store.ts'
import { day, noon, openNewsroom } from './newsroom.ts'
import type { OpenStores } from './open-stores.ts'
import { takedownsContract } from './takedowns.contract.ts'

const sentences = [{ text: 'Rain “fell”.', citations: [1, 12] }]
const vectorOf = (...numbers: number[]) => Int8Array.from(numbers)
const today = Math.floor(noon / day)
const use = { requests: 1, inputTokens: 100, outputTokens: 20, estimatedTokens: 5, cost: 0.25 }

/** What language models said, and what asking them took. */
export function modelsContract(open: OpenStores): void {
  takedownsContract(open)
  describe('answers of a model', () => {
    test('are kept under their key for a month, the latest of each', async (t) => {
      const { store } = await open(t)
      const find = (key: string) => store.read((reader) => reader.findModelAnswer(key))
      const save = (key: string, madeAt: number, said = sentences) =>
        store.write((writer) => writer.saveModelAnswer({ key, madeAt, sentences: said }))
      assert.equal(await find('one'), undefined)
      await save('one', noon)
      await save('one', noon + 1, [])
      await save('two', noon + day)
      assert.deepEqual([await find('one'), await find('two')], [[], sentences])
      await save('three', noon + 31 * day)
      assert.deepEqual([await find('one'), await find('two')], [undefined, sentences])
    })

    test('and vectors of articles are kept by model, newest first, and go with their articles', async (t) => {
      const { store } = await open(t)
      await openNewsroom(store)
      const ids = await store.read((reader) => reader.listUnembedded({ model: 'one', newest: 99, limit: 3 }))
      assert.equal(ids.length, 3)
      const [first, second] = ids as [ArticleId, ArticleId]
      const save = (model: string, ...vectors: readonly (readonly [number, Int8Array])[]) =>
        store.write((writer) =>
          writer.saveVectors(
            model,
            vectors.map(([id, vector]) => ({ articleId: id as ArticleId, vector })),
          ),
        )
      const list = (model: string, limit = 9) => store.read((reader) => reader.listVectors(model, limit))
      await save(
        'one',
        [first, vectorOf(1, -127, 0, 5)],
        [second, vectorOf(9, 9, 9, 9)],
        [999, vectorOf(1, 1, 1, 1)],
      )
      assert.deepEqual(await list('one'), [
        { articleId: second, vector: vectorOf(9, 9, 9, 9) },
        { articleId: first, vector: vectorOf(1, -127, 0, 5) },
      ])
      assert.equal((await list('one', 1)).length, 1)
      assert.deepEqual(await list('two'), [])
      const next = await store.read((reader) => reader.listUnembedded({ model: 'one', newest: 99, limit: 9 }))
      assert.ok(next.length > 0 && next.every((id) => id > second))
      const newest = await store.read((reader) =>
        reader.listUnembedded({ model: 'two', newest: 1, limit: 9 }),
      )
      assert.equal(newest.length, 1)
      await save('two', [second, vectorOf(1, 2, 3, 4)])
      assert.deepEqual(await list('one'), [], 'what another model made is of no use any more')
      const feed = await store.read((reader) => reader.listFeeds())
      for (const { id } of feed) await store.write((writer) => writer.removeFeed(id, { articles: 'remove' }))
      assert.deepEqual(await list('two'), [])
      const none = await store.read((reader) => reader.listUnembedded({ model: 'two', newest: 9, limit: 9 }))
      assert.deepEqual(none, [])
    })

    test('are counted by day, newest first, also where two processes count at once', async (t) => {
      const { store, another } = await open(t)
      const add = (one: Store, at: number, more = use) =>
        one.write((writer) => writer.addModelUse({ day: at, ...more }))
      const other = await another()
      await add(store, today - 500)
      await Promise.all([add(store, today), add(other, today), add(store, today - 1)])
      await add(store, today, {
        requests: 0,
        inputTokens: -50,
        outputTokens: 5,
        estimatedTokens: 5,
        cost: -0.125,
      })
      const list = (limit: number) => store.read((reader) => reader.listModelUse(limit))
      assert.deepEqual(await list(9), [
        { day: today, requests: 2, inputTokens: 150, outputTokens: 45, estimatedTokens: 15, cost: 0.375 },
        { day: today - 1, ...use },
      ])
      assert.equal((await list(1)).length, 1)
      await add(store, today + 1, { ...use, requests: 1 })
      assert.equal((await list(1))[0]?.day, today + 1)
      await add(store, today + 1, { ...use, requests: -1 })
      assert.equal((await list(1))[0]?.day, today, 'a day on which nothing was asked is not told of')
    })
  })
}
