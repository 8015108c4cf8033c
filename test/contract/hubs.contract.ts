import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { FeedId } from '../../src/model/ids.ts'
import type { Store } from '../../src/store/store.ts'
import { addFeed, day, minute, noon } from './newsroom.ts'
import type { OpenStores } from './open-stores.ts'

const home = 'https://octavo.example'
const asked = { hub: 'https://hub.example/', topic: 'https://hill.example/all', home, dueAt: noon }

/** A feed whose news a hub announces until a day after noon. */
async function addAnnounced(store: Store, token = 'a'): Promise<FeedId> {
  return store.write(async (writer) => {
    const { id: feedId } = await addFeed(writer, 'hill.example', 'https://hill.example/all')
    await writer.saveHubSubscription({ ...asked, feedId, token, secret: 's' })
    const subscription = await writer.findHubSubscription(token)
    assert.ok(subscription)
    const verified = { state: 'verified', leaseEndsAt: noon + day, dueAt: noon + minute } as const
    await writer.changeHubSubscription(subscription.id, verified)
    return feedId
  })
}

/** Subscriptions at hubs: one a feed, claimed when due, ended but not forgotten. */
export function hubsContract(open: OpenStores): void {
  describe('subscriptions at hubs', () => {
    test('a feed has one, found by its token, and says until when it is announced', async (t) => {
      const { store } = await open(t)
      const feedId = await addAnnounced(store)
      await store.write((writer) =>
        writer.saveHubSubscription({ ...asked, feedId, token: 'b', secret: 'other' }),
      )
      const found = await store.read((reader) => reader.findHubSubscriptionOfFeed(feedId))
      assert.deepEqual(found, await store.read((reader) => reader.findHubSubscription('a')))
      assert.deepEqual(
        { ...found, id: 1 },
        {
          ...{ id: 1, feedId, hub: asked.hub, topic: asked.topic, home, token: 'a', secret: 's' },
          ...{ state: 'verified', askedAt: undefined, attempts: 0, leaseEndsAt: noon + day },
          ...{ dueAt: noon + minute, detail: undefined, taken: [] },
        },
      )
      assert.equal((await store.read((reader) => reader.findFeed(feedId)))?.announcedUntil, noon + day)
    })

    test('another hub of the feed ends the first, which is then due', async (t) => {
      const { store } = await open(t)
      const feedId = await addAnnounced(store)
      const other = { ...asked, hub: 'https://other.example/', feedId, token: 'b', secret: 's' }
      await store.write((writer) => writer.saveHubSubscription(other))
      const first = await store.read((reader) => reader.findHubSubscription('a'))
      assert.deepEqual([first?.feedId, first?.state, first?.dueAt], [undefined, 'ending', noon])
      assert.equal((await store.read((reader) => reader.findHubSubscriptionOfFeed(feedId)))?.hub, other.hub)
      assert.equal((await store.read((reader) => reader.findFeed(feedId)))?.announcedUntil, undefined)
    })

    test('one that is due is claimed once, and outlives its feed until it is removed', async (t) => {
      const { store } = await open(t)
      const feedId = await addAnnounced(store)
      const claim = { now: noon + minute, leaseMs: minute, limit: 5 }
      const claimAll = () => store.write((writer) => writer.claimDueHubSubscriptions(claim))
      assert.equal((await claimAll()).length, 1)
      assert.equal((await claimAll()).length, 0)
      await store.write(async (writer) => {
        await writer.endHubSubscription(feedId, noon)
        await writer.removeFeed(feedId, { articles: 'remove' })
      })
      const [ending] = await claimAll()
      assert.equal(ending?.state, 'ending')
      await store.write((writer) => writer.removeHubSubscription(ending?.id as never))
      assert.equal(await store.read((reader) => reader.findHubSubscription('a')), undefined)
    })

    test('at another public address hubs are asked anew, without one they are not, and feeds are polled', async (t) => {
      const { store } = await open(t)
      const feedId = await addAnnounced(store)
      const moved = async (to: string) => {
        await store.write((writer) => writer.moveHubSubscriptions(to, noon))
        const subscription = await store.read((reader) => reader.findHubSubscription('a'))
        return [subscription?.state, subscription?.home, subscription?.leaseEndsAt, subscription?.dueAt]
      }
      assert.deepEqual(await moved(home), ['verified', home, noon + day, noon + minute])
      assert.deepEqual(await moved(''), ['asked', '', undefined, undefined])
      assert.equal((await store.read((reader) => reader.findFeed(feedId)))?.announcedUntil, undefined)
      assert.deepEqual(await moved(home), ['asked', home, undefined, noon])
    })
  })
}
