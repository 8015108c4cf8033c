import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { starterFeeds } from '../../src/pipeline/starter-feeds.ts'
import { type Subscription, subscribe } from '../../src/pipeline/subscribe.ts'
import { subscribeStarter } from '../../src/pipeline/subscribe-starter.ts'
import { openReading } from './open-reading.ts'

const now = Date.UTC(2026, 5, 12, 15)

/** The outlet that each subscription ended up under, by name. */
async function listOutletNames(t: TestContext, subscriptions: readonly Subscription[]): Promise<string[]> {
  const { store } = await openReading(t, { now })
  return store.write(async (writer) => {
    const names = []
    for (const subscription of subscriptions) {
      const { feed } = await subscribe(writer, subscription, now)
      const [outlet] = await writer.listOutlets([feed.outletId])
      names.push(outlet?.name ?? '')
    }
    return names
  })
}

const cases: readonly { name: string; given: readonly Subscription[]; expected: readonly string[] }[] = [
  {
    name: 'feeds of one domain are one outlet, whatever their hosts and titles',
    given: [
      { feedUrl: 'https://www.bay.example/world.xml', title: 'Bay Courier' },
      { feedUrl: 'https://feeds.bay.example/sport.xml', title: 'Bay Courier: Sport' },
    ],
    expected: ['Bay Courier', 'Bay Courier'],
  },
  {
    name: 'a feed at a service belongs to the site that the person names',
    given: [
      { feedUrl: 'https://bay.example/feed', title: 'Bay Courier' },
      { feedUrl: 'https://service.example/bay', title: 'Bay by mail', siteUrl: 'https://www.bay.example/' },
    ],
    expected: ['Bay Courier', 'Bay Courier'],
  },
  {
    name: 'at a bare address the title tells outlets apart',
    given: [
      { feedUrl: 'http://127.0.0.1:4800/1', title: 'Bay Courier' },
      { feedUrl: 'http://127.0.0.1:4800/2', title: 'Hill Gazette' },
      { feedUrl: 'http://127.0.0.1:4800/3', title: 'Bay Courier' },
    ],
    expected: ['Bay Courier', 'Hill Gazette', 'Bay Courier'],
  },
  {
    name: 'at a service each account is an outlet, but for one that has a site elsewhere',
    given: [
      { feedUrl: 'https://www.reddit.com/r/ferries/.rss', title: 'Ferries' },
      { feedUrl: 'https://www.reddit.com/r/fog/.rss', title: 'Fog', siteUrl: 'https://www.reddit.com/r/fog' },
      { feedUrl: 'https://www.reddit.com/r/ferries/top/.rss', title: 'Ferries, the best' },
      { feedUrl: 'https://bay.example/feed', title: 'Bay Courier' },
      { feedUrl: 'https://feeds.feedburner.com/bay', title: 'Bay', siteUrl: 'https://bay.example/' },
    ],
    expected: ['Ferries', 'Fog', 'Ferries', 'Bay Courier', 'Bay Courier'],
  },
  {
    name: 'an outlet without any title is named after its host',
    given: [{ feedUrl: 'https://www.bay.example/feed', title: undefined }],
    expected: ['www.bay.example'],
  },
]
for (const { name, given, expected } of cases) {
  test(name, async (t) => assert.deepEqual(await listOutletNames(t, given), expected))
}

test('feeds of two domains are two outlets though they bear one title', async (t) => {
  const { store } = await openReading(t, { now })
  const ids = await store.write((writer) =>
    Promise.all(
      ['https://bay.example/feed', 'https://hills.example/feed'].map(async (feedUrl) => {
        return (await subscribe(writer, { feedUrl, title: 'News' }, now)).feed.outletId
      }),
    ),
  )
  assert.equal(new Set(ids).size, 2)
})

test('an address that is known stays as it is', async (t) => {
  const { store } = await openReading(t, { now })
  const add = (title: string, folder: string) =>
    store.write((writer) => subscribe(writer, { feedUrl: 'https://bay.example/feed', title, folder }, now))
  const first = await add('Bay Courier', 'Coast')
  const second = await add('Another name', 'Another folder')
  assert.deepEqual([first.isNew, second.isNew], [true, false])
  assert.deepEqual(second.feed, first.feed)
})

test('the starter list is subscribed once: what a reader removed does not come back', async (t) => {
  const { store, commands } = await openReading(t, { now })
  const urls = async () => (await store.read((reader) => reader.listFeeds())).map(({ url }) => url)
  await subscribeStarter(store, now)
  assert.deepEqual((await urls()).toSorted(), starterFeeds.map(({ feedUrl }) => feedUrl).toSorted())
  for (const { id } of await store.read((reader) => reader.listFeeds())) {
    await commands.removeFeed(id, { articles: 'remove' })
  }
  await subscribeStarter(store, now)
  assert.deepEqual(await urls(), [])
})
