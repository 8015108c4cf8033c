import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Ownership } from '../../src/model/ownership.ts'
import type { Store, StoreWriter } from '../../src/store/store.ts'
import { addFeed, entry, noon } from './newsroom.ts'
import type { OpenStores } from './open-stores.ts'

/** What transactions promise, within a store and between stores. */
export function transactionsContract(open: OpenStores): void {
  describe('transactions', () => {
    test('a throw undoes the whole write and the next one works', async (t) => {
      const { store } = await open(t)
      const failing = store.write(async (writer) => {
        const feed = await addFeed(writer, 'hill.example', 'https://hill.example/all')
        await writer.saveReceived(feed, [entry('dam')], noon)
        throw new Error('changed my mind')
      })
      await assert.rejects(failing, /changed my mind/)
      await store.read(async (reader) => {
        assert.deepEqual(await reader.listFeeds(), [])
        assert.equal(await reader.countArticles(), 0)
        assert.deepEqual(await reader.searchArticleIds({ text: 'dam', limit: 10 }), [])
      })
      await store.write((writer) => addFeed(writer, 'hill.example', 'https://hill.example/all'))
    })

    test('a read sees one moment, whatever is written meanwhile', async (t) => {
      const { store } = await open(t)
      await store.write((writer) => addFeed(writer, 'hill.example', 'https://hill.example/all'))
      const counts = await store.read(async (reader) => {
        const before = (await reader.listFeeds()).length
        await store.write((writer) => addFeed(writer, 'lac.example', 'https://lac.example/une'))
        return [before, (await reader.listFeeds()).length]
      })
      assert.deepEqual(counts, [1, 1])
      assert.equal((await store.read((reader) => reader.listFeeds())).length, 2)
    })

    test('the version changes with every write of any store and with nothing else', async (t) => {
      const { store, another } = await open(t)
      const other = await another()
      const findWritten = async () => (await store.findVersion()).written
      const first = await findWritten()
      await store.read((reader) => reader.listFeeds())
      assert.equal(await findWritten(), first)
      await store.write((writer) => addFeed(writer, 'hill.example', 'https://hill.example/all'))
      const second = await findWritten()
      assert.notEqual(second, first)
      await other.write((writer) => addFeed(writer, 'lac.example', 'https://lac.example/une'))
      const third = await findWritten()
      assert.ok(third !== second && third !== first)
      assert.equal(await findWritten(), third)
    })

    test('the version tells at once what a person changed, also while something is read', async (t) => {
      const { store, another } = await open(t)
      const other = await another()
      await store.read(async (reader) => {
        await reader.listFeeds()
        const first = await store.findVersion()
        await other.write((writer) => addFeed(writer, 'hill.example', 'https://hill.example/all'))
        const second = await store.findVersion()
        assert.deepEqual([second.asked, second.written === first.written], [first.asked, false])
        for (const writing of [store, other]) {
          const before = await store.findVersion()
          await writing.write((writer) => writer.saveAsked())
          assert.notEqual((await store.findVersion()).asked, before.asked)
        }
      })
    })

    test('writes of one store and of another take turns', async (t) => {
      const { store, another } = await open(t)
      const other = await another()
      const feed = await store.write((writer) => addFeed(writer, 'hill.example', 'https://hill.example/all'))
      const addOne = async (writer: StoreWriter) => {
        const title = (await writer.findFeed(feed.id))?.title ?? ''
        await new Promise(setImmediate)
        await writer.changeFeed(feed.id, { title: `${title}+` })
      }
      await Promise.all(Array.from({ length: 20 }, (_, index) => (index % 2 ? store : other).write(addOne)))
      assert.equal(
        (await other.read((reader) => reader.findFeed(feed.id)))?.title,
        `hill.example${'+'.repeat(20)}`,
      )
    })

    test('work of one has one owner, until it is given up or its owner dead', async (t) => {
      const { store, another } = await open(t)
      const other = await another()
      const take = (from: Store, holder: string, seen?: Ownership) =>
        from.write((writer) => writer.takeOwnership({ work: 'placing', holder, ...(seen && { seen }) }))
      const found = () => other.read((reader) => reader.findOwnership('placing'))
      const first = await take(store, 'one')
      assert.ok(first)
      assert.equal(await take(other, 'two'), undefined)
      const seen = await found()
      assert.ok(await store.write((writer) => writer.renewOwnership(first)))
      assert.equal(await take(other, 'two', seen), undefined, 'it has shown that it lives')
      const second = await take(other, 'two', await found())
      assert.ok(second && second.fence > first.fence)
      const held = await store.write(async (writer) => [
        await writer.isOwner(first),
        await writer.renewOwnership(first),
        await writer.isOwner(second),
      ])
      assert.deepEqual(held, [false, false, true])
      await store.write((writer) => writer.endOwnership(first))
      assert.equal((await found())?.holder, 'two')
      await other.write((writer) => writer.endOwnership(second))
      assert.ok(await take(store, 'three'))
    })

    test('what is not there is not found', async (t) => {
      const { store } = await open(t)
      await store.read(async (reader) => {
        assert.equal(await reader.findFeed(1 as never), undefined)
        assert.equal(await reader.findArticleByUrl('https://hill.example/'), undefined)
        assert.equal(await reader.findStory(1 as never), undefined)
        assert.equal(await reader.findTag('none'), undefined)
        assert.deepEqual(await reader.listArticles([]), [])
        assert.deepEqual(await reader.listLanguages(), [])
        assert.deepEqual(await reader.listStories({ limit: 10 }), [])
        assert.deepEqual((await reader.countFeeds()).total, 0)
      })
    })

    test('an id is never given out again', async (t) => {
      const { store } = await open(t)
      const add = () => store.write((writer) => addFeed(writer, 'hill.example', 'https://hill.example/all'))
      const first = await add()
      await store.write((writer) => writer.removeFeed(first.id, { articles: 'remove' }))
      assert.notEqual((await add()).id, first.id)
    })
  })
}
