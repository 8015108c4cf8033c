import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ArticleId, SpeakerCorrectionId, StoryId } from '../../src/model/ids.ts'
import { onlyReader } from '../../src/model/reader.ts'
import type { NewSpeakerCorrection } from '../../src/model/speaker-correction.ts'
import type { Store } from '../../src/store/store.ts'
import { addFeed, claimAll, day, entry, hour, noon, understandingOf } from './newsroom.ts'
import type { OpenStores } from './open-stores.ts'
import { quoteOf } from './quote-of.ts'

const said = (correction: Partial<NewSpeakerCorrection>): NewSpeakerCorrection => ({
  ...{
    readerId: onlyReader,
    kind: 'merge',
    correctedAt: noon,
    from: 'anna-berg',
    to: 'anna-holt',
    name: 'Anna Holt',
  },
  ...{ articleIds: [], ...correction },
})

/** Articles of these names that quote Anna Berg, read for quotes; the last one quotes Anna Holt too. */
async function quote(store: Store, ...names: readonly string[]): Promise<ArticleId[]> {
  await receive(store, names)
  return readAll(store)
}

async function receive(store: Store, names: readonly string[]): Promise<void> {
  await store.write(async (writer) => {
    const feed = await addFeed(writer, 'harbour.example', 'https://harbour.example/news')
    const entries = names.map((name, at) =>
      entry(name, { publishedAt: noon + at * hour, text: `Told: ${name}.` }),
    )
    await writer.saveReceived(feed, entries, noon + day)
    for (const work of await claimAll(writer, noon + day))
      await writer.saveUnderstanding(understandingOf(work, undefined))
  })
}

/** Reads all that nobody has read for quotes. */
async function readAll(store: Store): Promise<ArticleId[]> {
  const texts = await store.read((reader) => reader.listUnquoted(10))
  for (const [at, { articleId, revisionId }] of texts.entries()) {
    const quotes = at === 0 ? [quoteOf(), quoteOf('Anna Holt', 'anna-holt')] : [quoteOf()]
    await store.write((writer) => writer.saveQuotes({ articleId, revisionId, quotes }))
  }
  return texts.map(({ articleId }) => articleId).sort((one, other) => one - other)
}

const countOf = async (store: Store, slug: string) =>
  (await store.read((reader) => reader.listQuotesBy(slug, { limit: 20 }))).length

/** Who speaks, and what persons say of it. */
export function speakersContract(open: OpenStores): void {
  describe('speakers', () => {
    test('are listed by how many articles quote them', async (t) => {
      const { store } = await open(t)
      await quote(store, 'one', 'two')
      const found = await store.read((reader) => reader.listSpeakers(10))
      assert.deepEqual(
        found.map(({ slug, name, kind, articleCount, latestAt }) => [
          slug,
          name,
          kind,
          articleCount,
          latestAt,
        ]),
        [
          ['anna-berg', 'Anna Berg', 'person', 2, noon + hour],
          ['anna-holt', 'Anna Holt', 'person', 1, noon + hour],
        ],
      )
    })

    test('are called as most of their quotes do, or as a person said', async (t) => {
      const { store } = await open(t)
      await receive(store, ['one', 'two', 'three'])
      const [newest, ...others] = await store.read((reader) => reader.listUnquoted(10))
      for (const { articleId, revisionId } of others)
        await store.write((writer) => writer.saveQuotes({ articleId, revisionId, quotes: [quoteOf()] }))
      const quotes = [quoteOf('Anna M. Berg')]
      const { articleId, revisionId } = newest as (typeof others)[number]
      await store.write((writer) => writer.saveQuotes({ articleId, revisionId, quotes }))
      const namesOf = async () =>
        (await store.read((reader) => reader.listSpeakers(10))).map(({ name }) => name)
      assert.deepEqual(await namesOf(), ['Anna Berg'])
      await store.write((writer) => writer.saveSpeakerCorrection(said({})))
      assert.deepEqual(await namesOf(), ['Anna Holt'])
    })

    test('are told for a story, each once', async (t) => {
      const { store } = await open(t)
      const [one] = (await quote(store, 'one')) as [ArticleId]
      const [article] = await store.read((reader) => reader.listArticles([one]))
      const storyId = article?.storyId as StoryId
      assert.deepEqual(await store.read((reader) => reader.listStorySpeakers(storyId)), [
        'anna-berg',
        'anna-holt',
      ])
    })

    test('are one where a person says so, also in what comes later, until that is taken back', async (t) => {
      const { store } = await open(t)
      const [one] = (await quote(store, 'one')) as [ArticleId]
      const id = await store.write((writer) => writer.saveSpeakerCorrection(said({})))
      assert.deepEqual([await countOf(store, 'anna-berg'), await countOf(store, 'anna-holt')], [0, 2])
      await store.read(async (reader) => {
        assert.equal(await reader.findSpeakerAddress('anna-berg'), 'anna-holt')
        const [first] = (await reader.listQuotes([one], 9)).get(one) ?? []
        assert.deepEqual([first?.speaker, first?.speakerSlug], ['Anna Berg', 'anna-holt'])
      })
      await quote(store, 'two')
      assert.deepEqual([await countOf(store, 'anna-berg'), await countOf(store, 'anna-holt')], [0, 4])
      assert.equal(await store.write((writer) => writer.undoSpeakerCorrection(id, noon)), true)
      assert.deepEqual([await countOf(store, 'anna-berg'), await countOf(store, 'anna-holt')], [2, 2])
      assert.equal(await store.write((writer) => writer.undoSpeakerCorrection(id, noon)), false)
      assert.equal(await store.read((reader) => reader.findSpeakerAddress('anna-berg')), undefined)
    })

    test('are found through all that was joined since, and no further than what was said before', async (t) => {
      const { store } = await open(t)
      await quote(store, 'one')
      const join = (from: string, to: string) =>
        store.write((writer) => writer.saveSpeakerCorrection(said({ from, to })))
      const addressOf = (slug: string) => store.read((reader) => reader.findSpeakerAddress(slug))
      await join('anna-berg', 'anna-holt')
      const onwards = await join('anna-holt', 'anna-quillon')
      await join('anna-stern', 'anna-holt')
      assert.deepEqual(
        [await addressOf('anna-berg'), await countOf(store, 'anna-quillon')],
        ['anna-quillon', 2],
      )
      assert.equal(await addressOf('anna-stern'), 'anna-holt', 'who came later did not go on')
      await store.write((writer) => writer.undoSpeakerCorrection(onwards, noon))
      assert.deepEqual([await addressOf('anna-berg'), await countOf(store, 'anna-holt')], ['anna-holt', 2])
      await join('anna-holt', 'anna-ring')
      await join('anna-ring', 'anna-holt')
      assert.equal(await addressOf('anna-berg'), 'anna-holt', 'a ring ends')
    })

    test('are two where a person says so of some articles, and go back through what was said since', async (t) => {
      const { store } = await open(t)
      const [one, two] = (await quote(store, 'one', 'two')) as [ArticleId, ArticleId]
      const part = { kind: 'part', to: 'anna-berg-2', name: 'Anna Berg, cyclist', articleIds: [one] } as const
      const id = await store.write((writer) => writer.saveSpeakerCorrection(said(part)))
      assert.deepEqual([await countOf(store, 'anna-berg'), await countOf(store, 'anna-berg-2')], [1, 1])
      assert.equal(await store.read((reader) => reader.findSpeakerName('anna-berg-2')), 'Anna Berg, cyclist')
      const later = said({ from: 'anna-berg-2', to: 'anna-holt' })
      await store.write((writer) => writer.saveSpeakerCorrection(later))
      assert.equal(await countOf(store, 'anna-holt'), 2)
      await store.write((writer) => writer.undoSpeakerCorrection(id, noon))
      assert.deepEqual([await countOf(store, 'anna-berg'), await countOf(store, 'anna-holt')], [2, 1])
      const found = await store.read((reader) => reader.listSpeakerCorrections({ limit: 9 }))
      assert.deepEqual(
        found.map(({ kind, articleIds, undoneAt }) => [kind, articleIds, undoneAt]),
        [
          ['merge', [], undefined],
          ['part', [one], noon],
        ],
      )
      const older = await store.read((reader) =>
        reader.listSpeakerCorrections({ before: found[0]?.id as SpeakerCorrectionId, limit: 9 }),
      )
      assert.deepEqual([older.length, two > one], [1, true])
    })
  })
}
