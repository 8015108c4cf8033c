import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { OutletId, ReaderId } from '../../src/model/ids.ts'
import type { GivenTag, Tag } from '../../src/model/tag.ts'
import type { Store } from '../../src/store/store.ts'
import { giveTag } from '../give-tag.ts'
import { addFeed, day, noon, openNewsroom } from './newsroom.ts'
import type { OpenStores } from './open-stores.ts'
import { tellTagged } from './tell-tagged.ts'

const reader = 1 as ReaderId

/** An article that bears these tags, told so many days after noon. */
const tell = (
  store: Store,
  [name, domain, days]: readonly [string, string, number],
  tags: readonly GivenTag[],
) => tellTagged(store, { name, domain, at: noon + days * day }, tags)

const authority = (said: Partial<GivenTag> = {}) =>
  giveTag('Corvane Water Authority', {
    shortNames: [{ slug: 'cwa', label: 'CWA', form: 'cwa' }],
    ...said,
  })
const alias = { slug: 'cwa', label: 'CWA' }

const find = (store: Store, slug: string) => store.read((reading) => reading.findTag(slug))

/** Tags under several names, and the same in other languages. */
export function tagNamesContract(open: OpenStores): void {
  describe('names of tags', () => {
    test('a tag is of what outlets say together, and what each says is kept', async (t) => {
      const { store } = await open(t)
      await openNewsroom(store)
      await tell(store, ['one', 'harbour.example', 1], [giveTag('Halm', { told: 'name' })])
      const place = giveTag('Halm', { kind: 'place' })
      await tell(store, ['two', 'hill.example', 2], [place])
      assert.equal((await find(store, 'halm'))?.kind, 'place')
      await tell(
        store,
        ['three', 'harbour.example', 3],
        [giveTag('CWA', { aliases: [{ slug: 'halm', label: 'Halm' }] })],
      )
      const uses = await store.read((reading) => reading.listTagUses(noon, 100))
      const told = uses.flatMap(({ slug, told }) => (slug === 'cwa' ? told : []))
      assert.deepEqual(told.sort(), ['place', 'topic'])
    })

    test('what turns out to be another name leads to its tag, with articles, outlets and choices', async (t) => {
      const { store } = await open(t)
      await openNewsroom(store)
      const short = await tell(store, ['short', 'harbour.example', 1], [giveTag('CWA')])
      await tell(store, ['again', 'hill.example', 1], [giveTag('CWA')])
      const own = (await find(store, 'cwa')) as Tag
      await store.write((writer) =>
        writer.saveChoice(reader, { kind: 'tag', id: own.id }, { choice: 'follow', now: noon }),
      )
      await tell(store, ['long', 'lac.example', 2], [authority({ aliases: [alias] })])
      const tag = (await find(store, 'cwa')) as Tag
      assert.deepEqual([tag.slug, tag.articleCount, tag.outletCount], ['corvane-water-authority', 3, 3])
      await store.read(async (reading) => {
        assert.deepEqual(await reading.listAliases(tag.id, 10), [alias])
        const borne = await reading.listTagsOfArticles([short])
        assert.deepEqual(
          borne.get(short)?.map(({ slug }) => slug),
          ['corvane-water-authority'],
        )
        assert.equal(await reading.findChoice(reader, { kind: 'tag', id: tag.id }), 'follow')
        assert.equal(await reading.findChoice(reader, { kind: 'tag', id: own.id }), undefined)
        const known = await reading.listKnownTags(noon + day, 100)
        assert.deepEqual(
          known.filter(({ form }) => /^c/.test(form)),
          [{ slug: 'corvane-water-authority', form: 'corvanewaterauthority', isAdmitted: true }],
        )
      })
    })

    test('an article that bore both bears the one', async (t) => {
      const { store } = await open(t)
      await openNewsroom(store)
      await tell(store, ['both', 'harbour.example', 1], [giveTag('CWA'), authority()])
      await tell(store, ['long', 'hill.example', 2], [authority({ aliases: [alias] })])
      const tag = await find(store, 'corvane-water-authority')
      assert.equal(tag?.articleCount, 2)
    })

    test('a name that is used for itself again is a tag of its own', async (t) => {
      const { store } = await open(t)
      await openNewsroom(store)
      await tell(store, ['one', 'harbour.example', 1], [authority({ aliases: [alias] })])
      await tell(store, ['two', 'hill.example', 1], [authority({ aliases: [alias] })])
      assert.equal((await find(store, 'cwa'))?.slug, 'corvane-water-authority')
      await tell(store, ['three', 'hill.example', 2], [giveTag('CWA')])
      assert.equal(await find(store, 'cwa'), undefined)
      await tell(store, ['four', 'harbour.example', 2], [giveTag('CWA')])
      assert.equal((await find(store, 'cwa'))?.slug, 'cwa')
    })

    test('who uses a short name is kept as long as it counts', async (t) => {
      const { store } = await open(t)
      await openNewsroom(store)
      await tell(store, ['one', 'harbour.example', 3], [authority()])
      await tell(store, ['two', 'harbour.example', 1], [authority()])
      const list = () => store.read((reading) => reading.listShortNameUses(noon, 10))
      const [use, ...others] = await list()
      assert.deepEqual(
        [use?.form, use?.slug, use?.at, others.length],
        [...['cwa', 'corvane-water-authority'], ...[noon + 3 * day, 0]],
      )
      assert.ok((use?.outletId as OutletId) > 0)
      await store.write((writer) => writer.forgetShortNames(noon + 4 * day))
      assert.deepEqual(await list(), [])
    })

    test('a tag knows its names in other languages', async (t) => {
      const { store } = await open(t)
      await openNewsroom(store)
      const french = giveTag('Allemagne', { nameKey: 'country DE', language: 'fr' })
      const english = giveTag('Germany', { nameKey: 'country DE' })
      for (const domain of ['harbour.example', 'hill.example']) {
        await tell(store, [`en-${domain}`, domain, 1], [english])
        await tell(store, [`fr-${domain}`, domain, 2], [french])
      }
      const tag = (await find(store, 'germany')) as Tag
      const others = await store.read((reading) => reading.listOtherLanguages(tag, 10))
      assert.deepEqual(
        others.map(({ slug, language }) => [slug, language]),
        [['allemagne', 'fr']],
      )
    })

    test('what many outlets used lately is rated, and what was rated is kept until the next time', async (t) => {
      const { store } = await open(t)
      await openNewsroom(store)
      for (const domain of ['a.example', 'b.example', 'c.example'])
        await tell(store, [domain, domain, 2], [giveTag('CWA')])
      const tag = (await find(store, 'cwa')) as Tag
      const trend = { tagId: tag.id, outlets: 3, expected: 0.5, days: [0, 1, 3], rank: 2 }
      await store.write((writer) => writer.saveTrends([trend], noon + 2 * day))
      await store.read(async (reading) => {
        assert.deepEqual(await reading.listBusyTags(noon + day, 3, 10), [tag.id])
        assert.deepEqual(await reading.listBusyTags(noon + day, 4, 10), [])
        assert.equal(await reading.findBeginning(), noon)
        const { outlets, expected, days } = trend
        assert.deepEqual(await reading.listRisingTags(noon + 2 * day, 10), [{ tag, outlets, expected, days }])
        assert.deepEqual(await reading.listRisingTags(noon + 3 * day, 10), [])
      })
      await store.write((writer) => writer.saveTrends([], noon + 2 * day))
      assert.deepEqual(await store.read((reading) => reading.listRisingTags(noon, 10)), [])
    })

    test('where there are more than a hundred outlets three make a tag', async (t) => {
      const { store } = await open(t)
      await openNewsroom(store)
      await store.write(async (writer) => {
        for (let number = 1; number <= 98; number++)
          await addFeed(writer, `paper${number}.example`, `https://paper${number}.example/all`)
      })
      const slugs: (string | undefined)[] = []
      for (const domain of ['harbour.example', 'hill.example', 'lac.example']) {
        const id = await tell(store, [domain, domain, 1], [giveTag('CWA')])
        const [borne] = await store.read((reading) => reading.listBorneTags(id))
        assert.equal(borne?.asked, 3)
        slugs.push((await find(store, 'cwa'))?.slug)
      }
      assert.deepEqual(slugs, [undefined, undefined, 'cwa'])
    })
  })
}
