import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createAlarm } from '../../src/pipeline/alarm.ts'
import { createHostTurns } from '../../src/pipeline/host-turns.ts'
import { readDueFeeds } from '../../src/pipeline/read-due-feeds.ts'
import { refreshFeed } from '../../src/pipeline/refresh-feed.ts'
import { waitUntil } from '../wait-until.ts'
import { textOf, within } from '../web/read-page.ts'
import { startWebServer } from '../web-server.ts'
import { badFeeds, goodFeed, startBadPublisher } from './bad-publisher.ts'
import { openPages } from './open-pages.ts'
import { openReading } from './open-reading.ts'

const now = Date.UTC(2026, 5, 12, 15)
/** For feeds that answer for ever: however busy the machine is, none of the others is measured by it. */
const shortMs = 200
const turns = createHostTurns({ pauseMs: 0, isOwn: () => true, random: () => 0 })

function isEndless({ url }: { readonly url: string }): boolean {
  return badFeeds.some((feed) => feed.isEndless && url.endsWith(`/${encodeURIComponent(feed.name)}`))
}

test('feeds that cannot be read each say why, and the good one beside them is read', async (t) => {
  const publisher = await startBadPublisher(t)
  const reading = await openReading(t, { now })
  const impatient = { ...reading, fetcher: (await openReading(t, { now, timeoutMs: shortMs })).fetcher }
  const lines = [...badFeeds.map((feed) => feed.name), 'good'].map(
    (name) => `<outline text="${name}" xmlUrl="${publisher.origin}/${encodeURIComponent(name)}"/>`,
  )
  await reading.commands.importOpml(`<opml><body>${lines.join('')}</body></opml>`)
  const stopping = new AbortController()
  const alarm = createAlarm()
  const refresh = async (feed: Parameters<typeof refreshFeed>[0]) =>
    void (await refreshFeed(feed, isEndless(feed) ? impatient : reading))
  const done = readDueFeeds({ ...reading, turns, atOnce: 16, refresh, alarm, signal: stopping.signal })
  await waitUntil('all feeds were read', () =>
    reading.store.read(async (reader) => (await reader.countFeeds()).neverRead === 0),
  )
  stopping.abort()
  alarm.ring()
  await done

  const pages = openPages(reading)
  const page = await pages.get('/feeds')
  const rows = new Map(page.all('tr').map((row) => [within(row, 'a').map(textOf)[0], textOf(row)]))
  for (const { name, says } of badFeeds) {
    assert.match(rows.get(name) ?? '', says, name)
    assert.match(rows.get(name) ?? '', /Failed once\./, name)
  }
  assert.match(rows.get('good') ?? '', /Well.* 1$/)
  assert.match(
    page.text,
    new RegExp(`${badFeeds.length + 1} feeds: .* ${badFeeds.length} failing\\. 1 article\\.`),
  )
  assert.match((await pages.get('/')).text, /The ferry sails again/)
})

test('a fault while one feed is read leaves the others to be read, and its outlet alone for an hour', async (t) => {
  const publisher = await startBadPublisher(t)
  const reading = await openReading(t, { now })
  const lines = ['1', '2', '3'].map((name) => `<outline xmlUrl="${publisher.origin}/good?${name}"/>`)
  await reading.commands.importOpml(`<opml><body>${lines.join('')}</body></opml>`)
  const stopping = new AbortController()
  const alarm = createAlarm()
  const faults: string[] = []
  const refresh = async (feed: Parameters<typeof refreshFeed>[0]) => {
    if (feed.url.endsWith('?2')) throw new RangeError('Maximum call stack size exceeded')
    await refreshFeed(feed, reading)
  }
  const events = { feedNotUnderstood: ({ url }: { url: string }) => void faults.push(url) }
  const done = readDueFeeds({
    ...reading,
    turns,
    atOnce: 16,
    refresh,
    events,
    alarm,
    signal: stopping.signal,
  })
  await waitUntil('the others were read', () =>
    reading.store.read(async (reader) => (await reader.countFeeds()).neverRead === 1),
  )
  stopping.abort()
  alarm.ring()
  await done
  const faulty = `${publisher.origin}/good?2`
  assert.deepEqual(faults, [faulty])
  const feed = await reading.store.read((reader) => reader.findFeedByUrl(faulty))
  assert.equal(feed?.dueAt, now + 3_600_000)
})

test('a feed that turns bad keeps its articles, and one that turns good again forgets its failure', async (t) => {
  let answer = goodFeed
  const publisher = await startWebServer((_, response) => response.end(answer))
  t.after(() => publisher.close())
  const reading = await openReading(t, { now })
  const pages = openPages(reading)
  await reading.read(publisher.origin, 'Courier')
  answer = '<html><body>Under maintenance'
  const failing = await reading.read(publisher.origin)
  assert.equal(failing.failure?.reason, 'not a feed')
  assert.equal((await reading.read(publisher.origin)).failure?.count, 2)
  assert.match((await pages.get('/feeds')).text, /Failed 2 times in a row\./)
  assert.match((await pages.get('/')).text, /The ferry sails again/)
  answer = goodFeed
  assert.equal((await reading.read(publisher.origin)).failure, undefined)
  assert.equal(await reading.store.read((reader) => reader.countArticles()), 1)
})
