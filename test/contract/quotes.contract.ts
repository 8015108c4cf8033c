import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ArticleId, RevisionId } from '../../src/model/ids.ts'
import type { KeptQuote } from '../../src/model/quote.ts'
import type { Store } from '../../src/store/store.ts'
import { namesakesContract } from './namesakes.contract.ts'
import { addFeed, claimAll, day, entry, hour, noon, understandingOf } from './newsroom.ts'
import type { OpenStores } from './open-stores.ts'
import { quoteOf } from './quote-of.ts'
import { speakersContract } from './speakers.contract.ts'

/** Articles, published an hour apart, that were understood: each with its name. */
async function tell(store: Store, ...names: readonly string[]): Promise<ArticleId[]> {
  return store.write(async (writer) => {
    const feed = await addFeed(writer, 'harbour.example', 'https://harbour.example/news')
    const entries = names.map((name, at) =>
      entry(name, { publishedAt: noon + at * hour, text: `Told: ${name}.` }),
    )
    await writer.saveReceived(feed, entries, noon + day)
    const ids: ArticleId[] = []
    for (const work of await claimAll(writer, noon + day)) {
      await writer.saveUnderstanding(understandingOf(work, undefined))
      ids.push(work.article.id)
    }
    return ids.sort((one, other) => one - other)
  })
}

/** Who says what in articles. */
export function quotesContract(open: OpenStores): void {
  speakersContract(open)
  namesakesContract(open)
  describe('quotes', () => {
    const list = (store: Store) => store.read((reader) => reader.listUnquoted(10))

    test('are looked for once in each text, the newest first, and again in a text that changed', async (t) => {
      const { store } = await open(t)
      const [one, two] = (await tell(store, 'one', 'two')) as [ArticleId, ArticleId]
      const [first] = await list(store)
      assert.deepEqual([first?.articleId, first?.language, first?.text], [two, 'en', 'Told: two.'])
      for (const { articleId, revisionId } of await list(store))
        assert.equal(
          await store.write((writer) => writer.saveQuotes({ articleId, revisionId, quotes: [quoteOf()] })),
          true,
        )
      assert.deepEqual(await list(store), [])
      await store.write(async (writer) => {
        const feed = await addFeed(writer, 'harbour.example', 'https://harbour.example/news')
        await writer.saveReceived(
          feed,
          [entry('one', { text: 'Told anew.', contentHash: 'other' })],
          noon + 2 * day,
        )
        for (const work of await claimAll(writer, noon + 2 * day))
          await writer.saveUnderstanding(understandingOf(work, work.article.storyId))
      })
      const [again] = await list(store)
      assert.deepEqual([again?.articleId, again?.text], [one, 'Told anew.'])
      const old = { articleId: one, revisionId: first?.revisionId as RevisionId, quotes: [] }
      assert.equal(await store.write((writer) => writer.saveQuotes(old)), false)
      assert.equal((await store.read((reader) => reader.listQuotes([one], 9))).get(one)?.length, 1)
    })

    test('are listed by article in the order of the text, and by speaker, newest first, a page at a time', async (t) => {
      const { store } = await open(t)
      const ids = await tell(store, 'one', 'two', 'three')
      const { speaker: _, speakerSlug: __, ...bare } = quoteOf()
      const unnamed = bare as KeptQuote
      for (const { articleId, revisionId } of await list(store))
        await store.write((writer) =>
          writer.saveQuotes({
            articleId,
            revisionId,
            quotes: [quoteOf(), unnamed, quoteOf('Bo Ray', 'bo-ray')],
          }),
        )
      const [one] = ids as [ArticleId]
      const quotes = await store.read((reader) => reader.listQuotes([one, 9999 as ArticleId], 9))
      assert.deepEqual([...quotes], [[one, [quoteOf(), unnamed, quoteOf('Bo Ray', 'bo-ray')]]])
      const pageOf = (after?: { at: number; id: ArticleId }) =>
        store.read((reader) => reader.listQuotesBy('bo-ray', { limit: 2, ...(after && { after }) }))
      const page = await pageOf()
      assert.deepEqual(
        page.map(({ articleId, number, quote }) => [articleId, number, quote.speaker]),
        [
          [ids[2], 2, 'Bo Ray'],
          [ids[1], 2, 'Bo Ray'],
        ],
      )
      const last = page[1]
      const next = last && (await pageOf({ at: last.publishedAt, id: last.articleId }))
      assert.deepEqual(
        next?.map(({ articleId }) => articleId),
        [one],
      )
    })

    test('go with their article', async (t) => {
      const { store } = await open(t)
      await tell(store, 'one')
      const [text] = await list(store)
      assert.ok(text)
      await store.write(async (writer) => {
        await writer.saveQuotes({ ...text, quotes: [quoteOf()] })
        const [feed] = await writer.listFeeds()
        assert.ok(feed)
        await writer.removeFeed(feed.id, { articles: 'remove' })
      })
      assert.deepEqual(await store.read((reader) => reader.listQuotesBy('anna-berg', { limit: 9 })), [])
    })
  })
}
