import assert from 'node:assert/strict'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { noLimits } from '../../src/pipeline/keep-within-limits.ts'
import { startWorkers } from '../../src/pipeline/start-workers.ts'
import { subscribe } from '../../src/pipeline/subscribe.ts'
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts'
import { makeFolder } from '../make-folder.ts'
import { startNewsPublisher } from '../news-publisher.ts'
import { waitUntil } from '../wait-until.ts'
import { collectFailures } from './collect-failures.ts'

const settings = {
  userAgent: 'Octavo/1 (test)',
  allowAddresses: '127.0.0.0/8',
  home: '',
  logLevel: 'silent',
  connections: 24,
} as const

test('workers that die are started again and do what is due', async (t) => {
  const publisher = await startNewsPublisher({ outlets: 1, articlesEach: 3, now: Date.now() })
  t.after(() => publisher.close())
  const folder = join(await makeFolder(t), 'later')
  const databasePath = join(folder, 'octavo.sqlite')
  const { failures, options } = collectFailures()
  // Without the folder no worker can open the store, so both die at once.
  const workers = startWorkers({ ...settings, database: databasePath, limits: noLimits }, options)
  t.after(() => workers.stop())
  await waitUntil('both have died', async () => failures.length >= 2)
  await mkdir(folder)
  const store = await openSqliteStore(databasePath)
  t.after(() => store.close())
  await store.write((writer) =>
    subscribe(writer, { feedUrl: publisher.outlets[0]?.feedUrl ?? '', title: 'Outlet 1' }, Date.now()),
  )
  await waitUntil('its articles are read and understood', () =>
    store.read(
      async (reader) => (await reader.countArticles()) === 3 && (await reader.countWaitingArticles()) === 0,
    ),
  )
  assert.deepEqual(new Set(failures), new Set(['worker failed']))
})
