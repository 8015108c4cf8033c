import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { StoryId } from '../../src/model/ids.ts'
import { nothingMuted, onlyReader } from '../../src/model/reader.ts'
import { type Section, toSectionId } from '../../src/model/section.ts'
import { addFeed, claimAll, day, entry, hour, noon, openNewsroom, understandingOf } from './newsroom.ts'
import type { OpenStores } from './open-stores.ts'

/** Where stories stand in a paper. */
export function sectionsContract(open: OpenStores): void {
  describe('sections', () => {
    test('a story stands in the section of its first article that has one, until it is looked at', async (t) => {
      const { store } = await open(t)
      const { stories } = await openNewsroom(store)
      const dam = stories.dam as StoryId
      const file = (name: string, section: 'sport' | 'health' | undefined) =>
        store.write(async (writer) => {
          const feed = await addFeed(writer, 'harbour.example', 'https://harbour.example/news')
          await writer.saveReceived(feed, [entry(name, { publishedAt: noon + 5 * hour })], noon + day)
          for (const work of await claimAll(writer, noon + day))
            await writer.saveUnderstanding(understandingOf(work, dam, { section }))
        })
      const list = (section: 'sport' | 'health') =>
        store.read(async (reader) => (await reader.listStories({ limit: 9, section })).map(({ id }) => id))
      const listSections = () => store.read((reader) => reader.listSections())
      assert.deepEqual(await listSections(), [])
      await file('one', undefined)
      await file('two', 'sport')
      await file('three', 'health')
      assert.deepEqual(
        [await list('sport'), await list('health'), await listSections()],
        [[dam], [], ['sport']],
      )
      const lease = noon + 3 * day
      await store.write(async (writer) => {
        await writer.claimDueStories({ now: noon + 2 * day, lease, limit: 9 })
        const findings = { storyId: dam, lease, countryCount: 0, origins: undefined }
        await writer.saveTended({ ...findings, section: 'health' })
      })
      assert.deepEqual(
        [await list('sport'), await list('health'), await listSections()],
        [[], [dam], ['health']],
      )
      const byLanguage = (language: string) =>
        store.read((reader) => reader.listStories({ limit: 9, section: 'health', language }))
      assert.deepEqual([(await byLanguage('en')).length, (await byLanguage('de')).length], [1, 0])
    })

    test('a story is filed anew where its only article is, and where no section has a majority', async (t) => {
      const { store } = await open(t)
      const feed = await store.write((writer) => addFeed(writer, 'lone.example', 'https://lone.example/news'))
      const tell = (text: string, section: 'sport' | undefined) =>
        store.write(async (writer) => {
          await writer.saveReceived(feed, [entry('lone', { publishedAt: noon, text })], noon)
          const [work] = await claimAll(writer, noon + day)
          assert.ok(work)
          return writer.saveUnderstanding(understandingOf(work, work.article.storyId, { section }))
        })
      const listSections = () => store.read((reader) => reader.listSections())
      await tell('One.', 'sport')
      assert.deepEqual(await listSections(), ['sport'])
      await tell('Two.', undefined)
      assert.deepEqual(await listSections(), [])
      const storyId = (await tell('Three.', 'sport')) as StoryId
      const lease = noon + 3 * day
      await store.write(async (writer) => {
        await writer.setStoriesDue([storyId], noon)
        await writer.claimDueStories({ now: noon + 2 * day, lease, limit: 9 })
        await writer.saveTended({ storyId, lease, countryCount: 0, origins: undefined })
      })
      assert.deepEqual(await listSections(), [])
    })

    test('news of a section are its first stories, and what is muted with it is not counted', async (t) => {
      const { store } = await open(t)
      await openNewsroom(store)
      const feed = await store.write((writer) => addFeed(writer, 'lone.example', 'https://lone.example/news'))
      await store.write(async (writer) => {
        await writer.saveReceived(feed, [entry('lone', { publishedAt: noon })], noon + hour)
        for (const work of await claimAll(writer, noon + day))
          await writer.saveUnderstanding(understandingOf(work, undefined, { section: 'sport' }))
        const sport = { kind: 'section', id: toSectionId('sport') } as const
        await writer.saveChoice(onlyReader, sport, { choice: 'follow', now: noon })
      })
      await store.read(async (reader) => {
        const [choice] = await reader.listChoices(onlyReader)
        assert.deepEqual([choice?.kind, choice?.name, choice?.slug], ['section', 'sport', 'sport'])
        const list = (since: number) =>
          reader.listFollowedNews({ readerId: onlyReader, kinds: new Set(['section'] as const), since })
        assert.deepEqual(
          (await list(noon)).map(({ subject }) => subject),
          [{ kind: 'section', id: toSectionId('sport') }],
        )
        assert.deepEqual(await list(noon + 1), [])
        const count = (muted: readonly Section[]) =>
          reader.countNews({
            since: noon,
            muted: { ...nothingMuted, sections: muted },
          })
        assert.deepEqual([(await count([])).articles, (await count(['sport'])).articles], [1, 0])
      })
    })
  })
}
