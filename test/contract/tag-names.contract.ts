import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ArticleId, OutletId, ReaderId } from '../../src/model/ids.ts'
import type { GivenTag, Tag } from '../../src/model/tag.ts'
import type { Store } from '../../src/store/store.ts'
import { giveTag } from '../give-tag.ts'
import { addFeed, claimAll, day, entry, noon, openNewsroom, understandingOf } from './newsroom.ts'
import type { OpenStores } from './open-stores.ts'

const reader = 1 as ReaderId

/** An article of an outlet that bears these tags, told so many days after noon. */
async function tell(
  store: Store,
  [name, domain, days]: readonly [string, string, number],
  tags: readonly GivenTag[],
) {
  return store.write(async (writer) => {
    const at = noon + days * day
    const feed = await addFeed(writer, domain, `https://${domain}/all`)
    await writer.saveReceived(feed, [entry(name, { url: `https://${domain}/${name}`, publishedAt: at })], at)
    const works = await claimAll(writer, at + day)
    for (const work of works) await writer.saveUnderstanding(understandingOf(work, undefined, { tags }))
    return works[0]?.article.id as ArticleId
  })
}

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
  })
}
