import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Feed } from '../../src/model/feed.ts'
import { createAlarm } from '../../src/pipeline/alarm.ts'
import { createHostTurns } from '../../src/pipeline/host-turns.ts'
import { readDueFeeds } from '../../src/pipeline/read-due-feeds.ts'
import { subscribe } from '../../src/pipeline/subscribe.ts'
import type { Store } from '../../src/store/store.ts'
import { openReading } from './open-reading.ts'

const now = Date.UTC(2026, 5, 12, 15)
const count = 64
const atOnce = 8

test('where much is due, feeds are claimed some at a time, and none is read twice', async (t) => {
  const reading = await openReading(t, { now })
  await reading.store.write(async (writer) => {
    for (let at = 0; at < count; at++)
      await subscribe(writer, { feedUrl: `https://paper-${at}.example/feed`, title: `Paper ${at}` }, now)
  })
  let claims = 0
  const store: Store = {
    ...reading.store,
    write: (work) => {
      claims++
      return reading.store.write(work)
    },
  }
  const alarm = createAlarm()
  const stopping = new AbortController()
  const read = new Set<string>()
  let underWay = 0
  const refresh = async ({ url }: Feed) => {
    assert.ok(++underWay <= atOnce && !read.has(url))
    read.add(url)
    // As answers come in: one after the other.
    for (let tick = 0; tick < read.size; tick++) await new Promise(setImmediate)
    underWay--
    if (read.size === count) stopping.abort()
  }
  const turns = createHostTurns({ pauseMs: 0, isOwn: () => false, random: () => 0 })
  await readDueFeeds({ ...reading, store, turns, atOnce, refresh, alarm, signal: stopping.signal })
  assert.equal(read.size, count)
  assert.ok(claims < (count * 3) / 4, `${claims} claims`)
})
