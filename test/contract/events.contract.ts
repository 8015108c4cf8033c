import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { EventKey, EventProfile, FoundEvent } from '../../src/model/event.ts'
import type { ArticleId, StoryId } from '../../src/model/ids.ts'
import type { StoreWriter } from '../../src/store/store.ts'
import { day, noon, openNewsroom } from './newsroom.ts'
import type { OpenStores } from './open-stores.ts'
import { partedEventsContract } from './parted-events.contract.ts'

const toKey = (key: string): EventKey => ({ key, label: key, weight: 0.7, isSure: true })
const shared = ['name artl', 'country CL', 'figure 214'].map(toKey)
const why = [{ rule: 'names in both', detail: 'Ortell' }] as const

const profileOf = (storyId: StoryId, language: string, keys = shared): EventProfile => ({
  ...{ storyId, language, firstAt: noon, latestAt: noon, keys },
})

/** As if one story were found to tell the same as others. */
const found = (storyId: StoryId, likeId: StoryId, said: Partial<FoundEvent> = {}): FoundEvent => ({
  ...{ eventId: undefined, storyIds: [likeId], leaving: [] },
  place: { storyId, likeId, score: 2, why },
  places: [{ storyId: likeId, likeId: storyId, score: 2, why }],
  ...said,
})

const lease = noon + 3 * day

async function listDue(writer: StoreWriter): Promise<StoryId[]> {
  const due = await writer.claimDueStories({ now: noon + 2 * day, lease, limit: 50 })
  for (const { story } of due)
    await writer.saveTended({ storyId: story.id, lease, countryCount: 1, origins: undefined })
  return due.map(({ story }) => story.id)
}

/** One event, told by stories of several languages. */
export function eventsContract(open: OpenStores): void {
  partedEventsContract(open)
  describe('events', () => {
    test('stories of other languages are found by the keys that they share, with those that are one with them', async (t) => {
      const { store } = await open(t)
      const { stories } = await openNewsroom(store)
      const [dam, vote, barrage] = [stories.dam, stories.vote, stories.barrage] as [StoryId, StoryId, StoryId]
      await store.write(async (writer) => {
        await writer.saveEventKeys(profileOf(dam, 'en'))
        await writer.saveEventKeys(profileOf(vote, 'en', [toKey('name vt')]))
        await writer.saveEventKeys(profileOf(barrage, 'fr', []))
        await writer.saveEventKeys(profileOf(barrage, 'fr'))
        const { near, counts } = await writer.gatherNearEvents(profileOf(barrage, 'fr'))
        assert.deepEqual(
          near.map(({ profile }) => profile.storyId),
          [dam],
        )
        assert.deepEqual(near[0]?.profile.keys, shared)
        assert.equal(counts.get('country CL en'), 1)
        await writer.saveEvent(dam, found(dam, vote), noon)
        const again = await writer.gatherNearEvents(profileOf(barrage, 'fr'))
        assert.deepEqual(
          again.near.map(({ profile, score }) => [profile.storyId, score]),
          [
            [dam, 2],
            [vote, 2],
          ],
        )
        const late = { ...profileOf(barrage, 'fr'), firstAt: noon + 9 * day }
        assert.deepEqual((await writer.gatherNearEvents(late)).near, [])
        const alike = { ...profileOf(barrage, 'fr'), keys: shared.slice(0, 1) }
        assert.deepEqual((await writer.gatherNearEvents(alike)).near, [], 'one key alone')
        await writer.forgetEventKeys({ before: noon + 1, ofEvents: noon })
        assert.equal((await writer.gatherNearEvents(profileOf(barrage, 'fr'))).near.length, 2)
        await writer.forgetEventKeys({ before: noon + 1, ofEvents: noon + 1 })
        assert.deepEqual((await writer.gatherNearEvents(profileOf(barrage, 'fr'))).near, [])
      })
    })

    test('an event is the same whichever of its stories is asked, until one of them leaves', async (t) => {
      const { store } = await open(t)
      const { stories } = await openNewsroom(store)
      const [dam, vote, barrage] = [stories.dam, stories.vote, stories.barrage] as [StoryId, StoryId, StoryId]
      await store.write(async (writer) => {
        await listDue(writer)
        await writer.saveEvent(barrage, found(barrage, dam), noon)
        const [event] = (await writer.gatherNearEvents(profileOf(vote, 'de', []))).near
        assert.equal(event, undefined)
        const list = async (id: StoryId) =>
          (await writer.listEvents([id]))
            .get(id)
            ?.stories.map(({ story }) => story.id)
            .sort()
        assert.deepEqual(
          [await list(dam), await list(barrage), await list(vote)],
          [[dam, barrage], [dam, barrage], undefined],
        )
        const told = (await writer.listEvents([dam])).get(dam)
        assert.deepEqual(
          told?.stories.map(({ why: reasons }) => reasons),
          [why, why],
        )
        assert.deepEqual(await listDue(writer), [], 'nobody has to be looked at again')
        await writer.saveEvent(vote, found(vote, dam, { places: [], leaving: [barrage] }), noon)
        assert.deepEqual([await list(dam), await list(barrage)], [[dam, vote].sort(), undefined])
        assert.deepEqual(
          (await listDue(writer)).sort(),
          [barrage, dam].sort(),
          'the one that left, and the one that was there for its sake',
        )
        await writer.saveEvent(vote, undefined, noon)
        assert.deepEqual([await list(dam), await list(vote)], [undefined, undefined])
        assert.deepEqual(await listDue(writer), [dam])
      })
    })

    test('a story that went into another is in no event, and the others of it are due', async (t) => {
      const { store } = await open(t)
      const { stories, articles } = await openNewsroom(store)
      const [dam, vote, barrage] = [stories.dam, stories.vote, stories.barrage] as [StoryId, StoryId, StoryId]
      await store.write(async (writer) => {
        await writer.saveEventKeys(profileOf(vote, 'en'))
        await writer.saveEvent(barrage, found(barrage, vote), noon)
        await listDue(writer)
        await writer.moveArticles({
          articleIds: [articles.vote as ArticleId],
          from: vote,
          to: dam,
          now: noon,
        })
        assert.equal((await writer.listEvents([barrage, vote, dam])).size, 0)
        assert.deepEqual((await writer.gatherNearEvents(profileOf(barrage, 'fr'))).near, [])
        assert.deepEqual((await listDue(writer)).sort(), [dam, barrage].sort())
      })
    })
  })
}
