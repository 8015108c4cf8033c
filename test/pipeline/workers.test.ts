import assert from 'node:assert/strict'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { startSamplePublisher } from '../../sample/publisher.ts'
import { keepSample } from '../../src/pipeline/keep-sample.ts'
import { startWorkers } from '../../src/pipeline/start-workers.ts'
import { subscribe } from '../../src/pipeline/subscribe.ts'
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts'
import { makeFolder } from '../make-folder.ts'
import { startNewsPublisher } from '../news-publisher.ts'
import { waitUntil } from '../wait-until.ts'
import { openReading } from './open-reading.ts'

const settings = { userAgent: 'Octavo/1 (test)', allowAddresses: '127.0.0.0/8', logLevel: 'silent' } as const

async function startPublisher(t: TestContext) {
  const publisher = await startNewsPublisher({ outlets: 1, articlesEach: 3, now: Date.now() })
  t.after(() => publisher.close())
  const feedUrl = publisher.outlets[0]?.feedUrl ?? ''
  return { feedUrl, title: 'Outlet 1' }
}

function makeLog() {
  const failures: unknown[] = []
  const log = {
    info() {},
    warn() {},
    error: (fields: object, message: string) => failures.push(message, fields),
  }
  return { failures, options: { log, writeLog: () => {} } }
}

test('workers that die are started again and do what is due', async (t) => {
  const subscription = await startPublisher(t)
  const folder = join(await makeFolder(t), 'later')
  const databasePath = join(folder, 'octavo.sqlite')
  const { failures, options } = makeLog()
  // Without the folder no worker can open the store, so both die at once.
  const workers = startWorkers({ ...settings, databasePath }, options)
  t.after(() => workers.stop())
  await waitUntil('both have died', async () => failures.filter((one) => one === 'worker failed').length >= 2)
  await mkdir(folder)
  const store = await openSqliteStore(databasePath)
  t.after(() => store.close())
  await store.write((writer) => subscribe(writer, subscription, Date.now()))
  await waitUntil('its articles are read and understood', () =>
    store.read(
      async (reader) => (await reader.countArticles()) === 3 && (await reader.countWaitingArticles()) === 0,
    ),
  )
})

test('the sample edition is complete when it says so, and goes with the first own article', async (t) => {
  const subscription = await startPublisher(t)
  const own = await openReading(t, { now: Date.now() })
  const { failures, options } = makeLog()
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

  await own.read(subscription.feedUrl, subscription.title)
  await waitUntil('it is gone', async () => (await kept.find()) === undefined)
  await kept.stop()
  assert.deepEqual(failures, [])
})

test('whoever has an article already is not shown the sample edition', async (t) => {
  const subscription = await startPublisher(t)
  const own = await openReading(t, { now: Date.now() })
  await own.read(subscription.feedUrl, subscription.title)
  const startNothing = () => Promise.reject(new Error('the edition was started'))
  const { failures, options } = makeLog()
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
