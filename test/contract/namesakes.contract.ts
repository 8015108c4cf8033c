import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ArticleId } from '../../src/model/ids.ts'
import { onlyReader } from '../../src/model/reader.ts'
import type { Sighting } from '../../src/model/sighting.ts'
import { partNamesakes } from '../../src/pipeline/part-namesakes.ts'
import type { FoundQuotes } from '../../src/store/quote-store.ts'
import type { Store } from '../../src/store/store.ts'
import { addFeed, claimAll, day, entry, noon, understandingOf } from './newsroom.ts'
import type { OpenStores } from './open-stores.ts'
import { quoteOf } from './quote-of.ts'

const farmer = sightingOf('trade', 'a farmer in Corvane')
const general = sightingOf('military', 'Gen.')
const silent = sightingOf()
let told = 0

function sightingOf(calling?: Sighting['callings'][number], ...roles: readonly string[]): Sighting {
  return { roles, callings: calling ? [calling] : [], states: [], parties: [], others: [] }
}

/** An article that quotes Anna Berg, read for quotes; `also` are others of whom it says something. */
async function tell(store: Store, sighting: Sighting, also: readonly string[] = []): Promise<ArticleId> {
  await store.write(async (writer) => {
    const feed = await addFeed(writer, 'harbour.example', 'https://harbour.example/news')
    await writer.saveReceived(feed, [entry(`told ${++told}`, { publishedAt: noon })], noon + day)
    for (const work of await claimAll(writer, noon + day))
      await writer.saveUnderstanding(understandingOf(work, undefined))
  })
  const [text] = await store.read((reader) => reader.listUnquoted(1))
  assert.ok(text)
  await read(store, text, sighting, also)
  return text.articleId
}

type Text = Pick<FoundQuotes, 'articleId' | 'revisionId'>

async function read(
  store: Store,
  text: Text,
  sighting: Sighting,
  also: readonly string[] = [],
): Promise<void> {
  const others = also.map((slug): [string, Sighting] => [slug, silent])
  const found = { ...text, quotes: [quoteOf()], sightings: new Map([['anna-berg', sighting], ...others]) }
  await store.write(async (writer) => {
    assert.equal(await writer.saveQuotes(found), true)
    // Each article tells a story of its own here, which is no evidence.
    await partNamesakes(writer, { ...found, storyId: undefined }, noon)
  })
}

const idsOf = async (store: Store, slug: string) =>
  (await store.read((reader) => reader.listQuotesBy(slug, { limit: 20 })))
    .map(({ articleId }) => articleId)
    .sort((one, other) => one - other)

/** People of one name, told apart by what articles say of them. */
export function namesakesContract(open: OpenStores): void {
  describe('namesakes', () => {
    test('are two where articles say of them what nobody is at once, with the reason', async (t) => {
      const { store } = await open(t)
      const [one, two] = [await tell(store, general), await tell(store, farmer)]
      assert.deepEqual([await idsOf(store, 'anna-berg'), await idsOf(store, 'anna-berg-2')], [[one], [two]])
      for (const slug of ['anna-berg', 'anna-berg-2']) {
        const [parting, ...more] = await store.read((reader) => reader.listNamesakes(slug))
        assert.equal(more.length, 0)
        assert.equal(parting?.name, 'Anna Berg, a farmer in Corvane')
        assert.deepEqual(parting?.why, {
          one: { role: 'Gen.', articleId: one },
          other: { role: 'a farmer in Corvane', articleId: two },
        })
      }
      const said = await store.read((reader) => reader.listSpeakerCorrections({ limit: 9 }))
      assert.deepEqual(said, [], 'no person said so')
    })

    test('get what later articles quote, by what these say; without evidence it is the first’s', async (t) => {
      const { store } = await open(t)
      const first = [await tell(store, general)]
      const second = [await tell(store, farmer), await tell(store, farmer)]
      first.push(await tell(store, silent), await tell(store, general))
      second.push(await tell(store, { ...silent, roles: ['of Corvane'] }))
      const third = [await tell(store, sightingOf('sport', 'a golfer'))]
      assert.deepEqual(await idsOf(store, 'anna-berg'), first)
      assert.deepEqual(await idsOf(store, 'anna-berg-2'), second)
      assert.deepEqual(await idsOf(store, 'anna-berg-3'), third)
    })

    test('come out the same whoever of them comes first, but for the number', async (t) => {
      const { store } = await open(t)
      const ids = [await tell(store, farmer), await tell(store, general), await tell(store, farmer)]
      assert.deepEqual(await idsOf(store, 'anna-berg'), [ids[0], ids[2]])
      assert.deepEqual(await idsOf(store, 'anna-berg-2'), [ids[1]])
    })

    test('take with them what came before and is rather theirs', async (t) => {
      const { store } = await open(t)
      const named = { ...silent, others: ['bo-ray'] }
      const ids = [await tell(store, general), await tell(store, named)]
      ids.push(await tell(store, { ...farmer, others: ['bo-ray'] }))
      assert.deepEqual(await idsOf(store, 'anna-berg'), [ids[0]])
      assert.deepEqual(await idsOf(store, 'anna-berg-2'), ids.slice(1))
    })

    test('are one where a person says so, and are not parted again', async (t) => {
      const { store } = await open(t)
      const ids = [await tell(store, general), await tell(store, farmer)]
      const [parting] = await store.read((reader) => reader.listPartings(['anna-berg']))
      assert.ok(parting)
      assert.equal(await store.write((writer) => writer.undoSpeakerCorrection(parting.id, noon)), true)
      ids.push(await tell(store, farmer), await tell(store, sightingOf('sport', 'a golfer')))
      assert.deepEqual(await idsOf(store, 'anna-berg'), ids)
      assert.deepEqual(await store.read((reader) => reader.listNamesakes('anna-berg')), [])
    })

    test('stay where a person joined them, also what comes later', async (t) => {
      const { store } = await open(t)
      const ids = [await tell(store, general), await tell(store, farmer)]
      await store.write((writer) =>
        writer.saveSpeakerCorrection({
          ...{ readerId: onlyReader, kind: 'merge', correctedAt: noon, from: 'anna-berg-2', to: 'anna-berg' },
          ...{ name: 'Anna Berg', articleIds: [] },
        }),
      )
      ids.push(await tell(store, farmer), await tell(store, sightingOf('sport', 'a golfer')))
      assert.deepEqual(await idsOf(store, 'anna-berg'), ids)
    })

    test('are told anew where an article says another thing by now, and link nobody who is named everywhere', async (t) => {
      const { store } = await open(t)
      const one = await tell(store, general)
      const two = await tell(store, farmer)
      const [revision] = await store.read((reader) => reader.listCurrentRevisions([two]))
      assert.ok(revision)
      await read(store, { articleId: two, revisionId: revision.id }, general)
      assert.deepEqual(await idsOf(store, 'anna-berg'), [one, two])
      assert.deepEqual(await idsOf(store, 'anna-berg-2'), [])
      const known = await store.read((reader) => reader.listWellKnown(['anna-berg', 'bo-ray'], 2))
      assert.deepEqual([...known], ['anna-berg'])
    })
  })
}
