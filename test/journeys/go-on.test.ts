/** What a program leaves behind when it is stopped or killed, and what the next one makes of it. */

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts'
import type { Store, StoreReader } from '../../src/store/store.ts'
import { makeFolder } from '../make-folder.ts'
import { type PublisherOptions, startNewsPublisher } from '../news-publisher.ts'
import { waitUntil } from '../wait-until.ts'
import { startProgram } from './start-program.ts'

async function startPublisher(t: TestContext, options: Omit<PublisherOptions, 'now'>) {
  const publisher = await startNewsPublisher({ ...options, now: Date.now() })
  t.after(() => publisher.close())
  return publisher
}

async function importOpml(address: string, opml: string): Promise<void> {
  const body = new FormData()
  body.set('file', new File([opml], 'mine.opml'))
  const response = await fetch(`${address}/feeds/import`, { method: 'POST', body })
  assert.equal(response.status, 200)
}

async function countArticles(address: string): Promise<number> {
  const health = await (await fetch(`${address}/health`)).json()
  return health.articles
}

/** Looks into a data folder, whether a program has it open or not. */
async function inStore<T>(folder: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openSqliteStore(join(folder, 'octavo.sqlite'))
  return work(store).finally(() => store.close())
}

function listTitles(folder: string): Promise<string[]> {
  const list = async (reader: StoreReader) =>
    (await reader.listArticles(await reader.listArticleIds({ limit: 1000 }))).map(({ title }) => title)
  return inStore(folder, async (store) => (await store.read(list)).sort())
}

test('goes on after a stop where it was; a feed that was just being read has not failed and is read', async (t) => {
  const folder = await makeFolder(t)
  let answersLeft = 1
  const hold = async () => {
    answersLeft -= 1
    if (answersLeft < 0) await new Promise(() => {})
  }
  const publisher = await startPublisher(t, { outlets: 2, articlesEach: 3, hold })
  const first = await startProgram(t, { folder })
  await importOpml(first.address, publisher.opml)
  await waitUntil('one feed is read, and the other being read', async () => {
    return answersLeft < 0 && (await countArticles(first.address)) === 3
  })
  assert.equal((await first.end('SIGINT')).code, 0)
  const titles = await listTitles(folder)
  assert.equal(titles.length, 3)
  answersLeft = Number.POSITIVE_INFINITY
  const second = await startProgram(t, { folder })
  // Its articles are there a moment before its reading is written down.
  await waitUntil('the other is read', async () => {
    const feeds = await (await fetch(`${second.address}/feeds`)).text()
    return feeds.includes('2 feeds: 2 tried, 2 answered, 0 failing')
  })
  assert.equal((await second.end('SIGTERM')).code, 0)
  const now = new Set(await listTitles(folder))
  assert.ok(titles.every((title) => now.has(title)) && now.size === 6)
})

test('killed in the middle of reading loses nothing, and the next start has every article once', async (t) => {
  const folder = await makeFolder(t)
  let answersLeft = 12
  const hold = async () => {
    answersLeft -= 1
    if (answersLeft < 0) await new Promise(() => {})
  }
  const publisher = await startPublisher(t, { outlets: 20, articlesEach: 15, hold })
  const first = await startProgram(t, { folder })
  await importOpml(first.address, publisher.opml)
  await waitUntil('some articles are there', async () => (await countArticles(first.address)) >= 30)
  assert.equal((await first.end('SIGKILL')).code, null)
  const before = await listTitles(folder)
  await endLeases(folder)
  answersLeft = Number.POSITIVE_INFINITY
  const second = await startProgram(t, { folder })
  await waitUntil('all feeds are read', async () => (await countArticles(second.address)) === 300)
  await inStore(folder, (store) =>
    waitUntil('all articles have their place', () =>
      store.read(async (reader) => (await reader.countWaitingArticles()) === 0),
    ),
  )
  assert.equal((await second.end('SIGINT')).code, 0)
  const all = publisher.outlets.flatMap(({ articles }) => articles.map(({ title }) => title)).sort()
  assert.ok(before.length >= 30 && before.length < 300)
  assert.deepEqual(await listTitles(folder), all)
})

/** As if as much time had gone by as the killed program's leases last. */
function endLeases(folder: string): Promise<void> {
  const laterMs = 600_000
  const options = { now: Date.now() + laterMs, leaseMs: -laterMs, limit: 1000 }
  return inStore(folder, (store) =>
    store.write(async (writer) => {
      await writer.claimDueFeeds(options)
      await writer.claimDueArticles(options)
    }),
  )
}
