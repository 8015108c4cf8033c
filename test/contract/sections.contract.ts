import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { StoryId } from '../../src/model/ids.ts'
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
  })
}
