import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ArticleId } from '../../src/model/ids.ts'
import { addFeed, claimAll, day, entry, hour, noon, understandingOf } from './newsroom.ts'
import type { OpenStores } from './open-stores.ts'

/** What answers are made from. */
export function textsContract(open: OpenStores): void {
  describe('texts', () => {
    test('are told in the order asked for, those alone whose current words are understood', async (t) => {
      const { store } = await open(t)
      const ids = await store.write(async (writer) => {
        const feed = await addFeed(writer, 'harbour.example', 'https://harbour.example/news')
        const said = (name: string, at: number) =>
          entry(name, { publishedAt: noon + at * hour, text: `Told: ${name}.` })
        await writer.saveReceived(feed, [said('one', 1), said('two', 2), said('three', 3)], noon + day)
        for (const work of await claimAll(writer, noon + day))
          await writer.saveUnderstanding({
            ...understandingOf(work, undefined),
            sentences: [{ start: 0, end: work.revision.text.length }],
          })
        const all = await writer.listArticleIds({ limit: 9 })
        const again = entry('two', { text: 'Told anew.', contentHash: 'other', publishedAt: noon + 2 * hour })
        await writer.saveReceived(feed, [again], noon + 2 * day)
        return all
      })
      const asked = [...ids].reverse()
      const texts = await store.read((reader) => reader.listToldTexts([...asked, 999 as ArticleId]))
      assert.deepEqual(
        texts.map(({ text, sentences, publishedAt }) => [text, sentences.length, publishedAt]),
        [
          ['Told: one.', 1, noon + hour],
          ['Told: three.', 1, noon + 3 * hour],
        ],
      )
      assert.deepEqual(await store.read((reader) => reader.listToldTexts([])), [])
    })

    test('are counted with their outlets and their days', async (t) => {
      const { store } = await open(t)
      const none = { articleCount: 0, outletCount: 0, from: undefined, to: undefined }
      assert.deepEqual(await store.read((reader) => reader.measureArchive()), none)
      await store.write(async (writer) => {
        const feed = await addFeed(writer, 'harbour.example', 'https://harbour.example/news')
        const entries = [entry('one', { publishedAt: noon }), entry('two', { publishedAt: noon + hour })]
        await writer.saveReceived(feed, entries, noon + day)
      })
      assert.deepEqual(await store.read((reader) => reader.measureArchive()), {
        ...{ articleCount: 2, outletCount: 1, from: noon, to: noon + hour },
      })
    })
  })
}
