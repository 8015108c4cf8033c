import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { createAlarm } from '../../src/pipeline/alarm.ts'
import { createHostTurns } from '../../src/pipeline/host-turns.ts'
import { readFeeds } from '../../src/pipeline/read-feeds.ts'
import { readNow } from '../../src/pipeline/read-now.ts'
import { renderRss } from '../render-rss.ts'
import { startWebServer } from '../web-server.ts'
import { openReading } from './open-reading.ts'

const hour = 3_600_000

/** A feed that was read, and a reader of feeds that is woken; `answer` is what its publisher says from then on. */
async function openRead(t: TestContext, answer: { status: number; titles: readonly string[] }) {
  let now = Date.UTC(2026, 5, 12, 15)
  let asked = 0
  const site = await startWebServer((_, response) => {
    asked++
    response.writeHead(asked === 1 ? 200 : answer.status, { 'content-type': 'application/rss+xml' })
    const titles = asked === 1 ? ['The ferry sails'] : answer.titles
    response.end(renderRss({ title: 'Bay Courier', items: titles.map((title) => ({ title })) }))
  })
  t.after(() => site.close())
  const reading = await openReading(t, { now: () => ++now })
  const feed = await reading.read(`${site.origin}/feed`)
  assert.ok(feed.dueAt > now + hour / 12)
  const alarm = createAlarm()
  const stopping = new AbortController()
  const turns = createHostTurns({ pauseMs: 0, isOwn: () => false, random: () => 0 })
  const options = { ...reading, turns, alarm, atOnce: 2, home: '', onNews() {}, signal: stopping.signal }
  const running = readFeeds(options)
  const stop = () => {
    stopping.abort()
    alarm.ring()
    return running
  }
  t.after(stop)
  return { ...reading, feed, stop, wake: () => alarm.ring() }
}

test('a feed that is asked for now is read by whoever reads feeds, in turn, long before it is due', async (t) => {
  const reading = await openRead(t, { status: 200, titles: ['The ferry sails', 'The ferry is late'] })
  assert.deepEqual(await readNow(reading.feed.id, reading), { kind: 'read', added: 1 })
  await reading.stop()
})

test('a failure is told with its reason', async (t) => {
  const reading = await openRead(t, { status: 404, titles: [] })
  const outcome = await readNow(reading.feed.id, reading)
  assert.equal(outcome?.kind === 'failed' && outcome.reason, 'not found')
  await reading.stop()
})

test('a feed that is paused or gone is not read', async (t) => {
  const reading = await openRead(t, { status: 200, titles: [] })
  const { id } = reading.feed
  await reading.commands.changeFeed(id, { state: 'paused' })
  assert.equal(await readNow(id, reading), undefined)
  await reading.commands.removeFeed(id, { articles: 'keep' })
  assert.equal(await readNow(id, reading), undefined)
  await reading.stop()
})
