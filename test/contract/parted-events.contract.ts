import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { CorrectionId, StoryId } from '../../src/model/ids.ts'
import { onlyReader } from '../../src/model/reader.ts'
import { openCorrectionCommands } from '../../src/pipeline/open-correction-commands.ts'
import { day, noon, openNewsroom } from './newsroom.ts'
import type { OpenStores } from './open-stores.ts'

/** What persons say of stories that were taken for one event. */
export function partedEventsContract(open: OpenStores): void {
  describe('parted events', () => {
    test('two stories of an event that tell different ones are parted, and looked at again when that is taken back', async (t) => {
      const { store } = await open(t)
      const { stories } = await openNewsroom(store)
      const [dam, vote, barrage] = [stories.dam, stories.vote, stories.barrage] as [StoryId, StoryId, StoryId]
      const commands = openCorrectionCommands({ store, now: () => noon + 2 * day, wake() {} })
      const places = [{ storyId: barrage, likeId: dam, score: 2, why: [] }]
      const place = { storyId: dam, likeId: barrage, score: 2, why: [] }
      const findDue = () =>
        store.write(async (writer) => {
          const due = await writer.claimDueStories({ now: noon + 3 * day, lease: noon + 4 * day, limit: 50 })
          return due.map(({ story }) => story.id).sort()
        })
      await findDue()
      await store.write((writer) =>
        writer.saveEvent(
          dam,
          { eventId: undefined, storyIds: [barrage], leaving: [], place, places },
          noon + 5 * day,
        ),
      )
      const listApart = () => store.read((reader) => reader.listPartedEvents([dam, vote, barrage]))
      const request = { readerId: onlyReader, storyId: barrage, otherId: dam }
      assert.equal(await commands.partEvent({ ...request, otherId: 999 as StoryId }), false)
      assert.equal(await commands.partEvent({ ...request, storyId: vote }), false)
      assert.deepEqual(await listApart(), [])
      assert.equal(await commands.partEvent(request), true)
      assert.equal(await commands.partEvent({ ...request, storyId: dam, otherId: barrage }), true)
      assert.deepEqual(await listApart(), [[barrage, dam]])
      assert.equal((await store.read((reader) => reader.listEvents([dam, barrage]))).size, 0)
      assert.deepEqual(await findDue(), [dam, barrage].sort())
      const [said] = await store.read((reader) => reader.listCorrections({ limit: 1 }))
      await commands.undo(said?.id as CorrectionId)
      assert.deepEqual(await listApart(), [])
      assert.deepEqual(await findDue(), [dam, barrage].sort())
    })
  })
}
