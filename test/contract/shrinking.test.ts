import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import { test } from 'node:test'
import { noLimits, removeBeyondLimits } from '../../src/pipeline/keep-within-limits.ts'
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts'
import { createSqlite } from './create-database.ts'
import { addFeed, day, entry, noon } from './newsroom.ts'

const sentence = 'The harbour council met for an hour and will meet again next week. '

test('the file of SQLite gets smaller when articles go', async (t) => {
  const path = await createSqlite(t)
  const store = await openSqliteStore(path)
  const entries = Array.from({ length: 600 }, (_, at) =>
    entry(`day-${at}`, { publishedAt: noon - at * day, text: `${at} ${sentence.repeat(60)}` }),
  )
  await store.write(async (writer) => {
    const feed = await addFeed(writer, 'harbour.example', 'https://harbour.example/news')
    await writer.saveReceived(feed, entries, noon)
  })
  await store.close()
  const before = statSync(path).size
  const again = await openSqliteStore(path)
  const removed = await removeBeyondLimits({
    ...{ store: again, limits: { ...noLimits, articles: 100 }, now: () => noon },
    ...{ alarm: { sleep: async () => {} }, signal: new AbortController().signal },
  })
  await again.close()
  const after = statSync(path).size
  t.diagnostic(`${before} bytes of 600 articles, ${after} bytes of 100`)
  assert.equal(removed, 500)
  assert.ok(after < before / 2)
})
