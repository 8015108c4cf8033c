import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { startSamplePublisher } from '../../sample/publisher.ts'
import { keepSample } from '../../src/pipeline/keep-sample.ts'
import type { StoreReader } from '../../src/store/store.ts'
import { makeFolder } from '../make-folder.ts'
import { startNewsPublisher } from '../news-publisher.ts'
import { waitUntil } from '../wait-until.ts'
import { collectFailures } from './collect-failures.ts'
import { openReading } from './open-reading.ts'

const settings = { userAgent: 'Octavo/1 (test)', logLevel: 'silent', connections: 24 } as const

async function startOwnFeed(t: TestContext): Promise<string> {
  const publisher = await startNewsPublisher({ outlets: 1, articlesEach: 3, now: Date.now() })
  t.after(() => publisher.close())
  return publisher.outlets[0]?.feedUrl ?? ''
}

test('the sample edition is complete when it says so, and goes with the first own article', async (t) => {
  const feedUrl = await startOwnFeed(t)
  const own = await openReading(t, { now: Date.now() })
  const { failures, options } = collectFailures()
  const kept = keepSample(own.store, {
    ...options,
    settings,
    folder: await makeFolder(t),
    now: () => Date.now(),
    startPublisher: startSamplePublisher,
  })
  t.after(() => kept.stop())
  const early = await kept.find()
  assert.ok(early)
  const edition = await waitUntil('the edition is ready', async () => {
    const found = await kept.find()
    return found?.isReady ? found : undefined
  })
  assert.equal(await edition.store.read((reader) => reader.countWaitingArticles()), 0)
  assert.ok((await edition.store.read((reader) => reader.countArticles())) > 50)
  assert.equal(await own.store.read((reader) => reader.countArticles()), 0)

  await own.read(feedUrl)
  await waitUntil('it is gone', async () => (await kept.find()) === undefined)
  await kept.stop()
  assert.deepEqual(failures, [])
})

test('whoever has an article already is not shown the sample edition', async (t) => {
  const feedUrl = await startOwnFeed(t)
  const own = await openReading(t, { now: Date.now() })
  await own.read(feedUrl)
  const startNothing = () => Promise.reject(new Error('the edition was started'))
  const { failures, options } = collectFailures()
  const folder = await makeFolder(t)
  const kept = keepSample(own.store, {
    ...options,
    settings,
    folder,
    now: own.now,
    startPublisher: startNothing,
  })
  assert.equal(await kept.find(), undefined)
  await kept.stop()
  assert.deepEqual(failures, [])
})

test('an edition that is a day old is made anew, and shown until then', async (t) => {
  const dayMs = 24 * 3_600_000
  let daysAgo = 2
  const { failures, options } = collectFailures()
  const kept = keepSample(undefined, {
    ...options,
    settings,
    folder: await makeFolder(t),
    now: () => Date.now() - daysAgo * dayMs,
    startPublisher: startSamplePublisher,
  })
  t.after(() => kept.stop())
  const ready = () =>
    waitUntil('the edition is ready', async () => {
      const found = await kept.find()
      return found?.isReady ? found.store : undefined
    })
  const old = await ready()
  daysAgo = 0
  const renewed = await waitUntil('another edition is shown', async () => {
    const store = await ready()
    return store === old ? undefined : store
  })
  const [newest] = await renewed.read(async (reader) =>
    reader.listArticles(await reader.listArticleIds({ limit: 1 })),
  )
  assert.ok(Date.now() - (newest?.publishedAt ?? Number.NaN) < 2 * dayMs)
  await kept.stop()
  assert.deepEqual(failures, [])
})

test('a store that cannot be reached ends nothing: it is asked again', async (t) => {
  const own = await openReading(t, { now: Date.now() })
  let asked = 0
  let isLost = false
  const store = {
    ...own.store,
    read<T>(work: (reader: StoreReader) => Promise<T>): Promise<T> {
      asked += 1
      return isLost ? Promise.reject(new Error('the database is gone')) : own.store.read(work)
    },
  }
  const { options } = collectFailures()
  const kept = keepSample(store, {
    ...options,
    settings,
    folder: await makeFolder(t),
    now: own.now,
    startPublisher: startSamplePublisher,
  })
  t.after(() => kept.stop())
  assert.ok(await kept.find())
  isLost = true
  const before = asked
  // An error that nobody takes would end the process, and with it this test.
  await waitUntil('it was asked twice more', async () => asked >= before + 2)
  isLost = false
  assert.ok(await kept.find())
})
