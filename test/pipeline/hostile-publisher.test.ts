import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Feed } from '../../src/model/feed.ts'
import { createAlarm } from '../../src/pipeline/alarm.ts'
import { createHostTurns } from '../../src/pipeline/host-turns.ts'
import { readDueFeeds } from '../../src/pipeline/read-due-feeds.ts'
import { refreshFeed } from '../../src/pipeline/refresh-feed.ts'
import { renderRss } from '../render-rss.ts'
import { waitUntil } from '../wait-until.ts'
import { startWebServer } from '../web-server.ts'
import { startGoodOutlets, startHostilePublisher } from './hostile-publisher.ts'
import { openReading } from './open-reading.ts'

const now = Date.UTC(2026, 5, 12, 15)
const day = 86_400_000
const timeoutMs = 3_000
const goodOutlets = 30

test('hostile feeds end with a reason, store nothing, and leave the good ones on time', async (t) => {
  const hostile = await startHostilePublisher(t)
  const good = await startGoodOutlets(t, goodOutlets)
  const reading = await openReading(t, { now, timeoutMs })
  const lines = [...hostile.map(({ url }) => url), ...good].map((url) => `<outline xmlUrl="${url}"/>`)
  await reading.commands.importOpml(`<opml><body>${lines.join('')}</body></opml>`)
  const stopping = new AbortController()
  const alarm = createAlarm()
  const turns = createHostTurns({ pauseMs: 0, isOwn: () => true, random: () => 0 })
  const startedAt = performance.now()
  const readAfterMs = new Map<string, number>()
  const refresh = async (feed: Feed) => {
    await refreshFeed(feed, reading)
    readAfterMs.set(feed.url, performance.now() - startedAt)
  }
  const done = readDueFeeds({ ...reading, turns, atOnce: 16, refresh, alarm, signal: stopping.signal })
  await waitUntil('all were read', async () => readAfterMs.size === hostile.length + good.length)
  stopping.abort()
  alarm.ring()
  await done

  await reading.store.read(async (reader) => {
    for (const { name, url, endsAs } of hostile) {
      const feed = await reader.findFeedByUrl(url)
      assert.equal(feed?.failure?.reason, endsAs, `${name}: ${feed?.failure?.detail}`)
      assert.ok((feed?.dueAt ?? 0) <= now + day, `${name} is asked again within a day`)
    }
    assert.equal(await reader.countArticles(), goodOutlets)
  })
  // None of the good ones waited for the slowest of the hostile ones, which takes all the time there is.
  const slowest = Math.max(...good.map((url) => readAfterMs.get(url) ?? Number.POSITIVE_INFINITY))
  const loris = readAfterMs.get(hostile[0]?.url ?? '') ?? 0
  t.diagnostic(
    `the last good outlet was read after ${Math.round(slowest)} ms, the slowest hostile one after ${Math.round(loris)} ms`,
  )
  assert.ok(slowest < loris, `${slowest} ms against ${loris} ms`)
})

test('feeds that failed hold half of the connections at the most', async (t) => {
  const publisher = await startWebServer((request, response) => {
    if (request.url?.startsWith('/good')) response.end(renderRss({ title: 'Good', items: [] }))
    // What is not good never answers.
  })
  t.after(() => publisher.close())
  const reading = await openReading(t, { now, timeoutMs: 1_000 })
  const paths = [...Array.from({ length: 12 }, (_, at) => `/mute-${at}`), '/good']
  const lines = paths.map((path) => `<outline xmlUrl="${publisher.origin}${path}"/>`)
  await reading.commands.importOpml(`<opml><body>${lines.join('')}</body></opml>`)
  for (const feed of await reading.store.read((reader) => reader.listFeeds()))
    if (!feed.url.includes('good')) {
      const failure = { reason: 'timed out', detail: '', count: 1, since: now } as const
      await reading.store.write((writer) =>
        writer.recordReading({
          ...{ feedId: feed.id, readAt: now, dueAt: now - 1, lease: feed.dueAt },
          ...{ validators: {}, newArticles: 0, failure },
        }),
      )
    }
  const order: string[] = []
  const stopping = new AbortController()
  const refresh = async (feed: Feed) => {
    order.push(`begin ${feed.url}`)
    await refreshFeed(feed, reading)
    order.push(`end ${feed.url}`)
    if (feed.url.includes('good')) stopping.abort()
  }
  const turns = createHostTurns({ pauseMs: 0, isOwn: () => true, random: () => 0 })
  await readDueFeeds({ ...reading, turns, atOnce: 4, refresh, alarm: createAlarm(), signal: stopping.signal })
  const before = order.slice(
    0,
    order.findIndex((line) => line.startsWith('end') && line.includes('good')),
  )
  assert.ok(before.filter((line) => line.startsWith('begin')).length <= 3, before.join('\n'))
})

test('an ETag that lies is found out within days', async (t) => {
  const titles = ['First']
  const publisher = await startWebServer((request, response) => {
    response.setHeader('etag', '"always"')
    if (request.headers['if-none-match'] === '"always"') return void response.writeHead(304).end()
    const items = titles.map((title) => ({ title, link: `https://courier.example/${title}` }))
    response.end(renderRss({ title: 'Courier', items }))
  })
  t.after(() => publisher.close())
  const reading = await openReading(t, { now })
  const refresh = async (later: number) => {
    const feed = await reading.store.read((reader) => reader.findFeedByUrl(`${publisher.origin}/`))
    await refreshFeed(feed as Feed, { ...reading, now: () => now + later })
    return reading.store.read((reader) => reader.countArticles())
  }
  await reading.read(`${publisher.origin}/`, 'Courier')
  titles.push('Second')
  assert.equal(await refresh(day), 1)
  assert.equal(await refresh(8 * day), 2)
})

test('a feed that moves for good keeps its articles, its name and its schedule', async (t) => {
  const publisher = await startWebServer((request, response) => {
    if (request.url === '/old') return void response.writeHead(301, { location: '/new' }).end()
    response.end(
      renderRss({ title: 'Courier', items: [{ title: 'Ferry', link: 'https://courier.example/1' }] }),
    )
  })
  t.after(() => publisher.close())
  const reading = await openReading(t, { now })
  const first = await reading.read(`${publisher.origin}/old`, 'Courier')
  assert.equal(first.timing.move?.times, 1)
  const addresses: (string | undefined)[] = []
  for (const later of [0.2, 0.6, 1.1]) {
    const feed = (await reading.store.read((reader) => reader.findFeed(first.id))) as Feed
    await refreshFeed(feed, { ...reading, now: () => now + later * day })
    addresses.push((await reading.store.read((reader) => reader.findFeed(first.id)))?.url)
  }
  const { origin } = publisher
  assert.deepEqual(addresses, [`${origin}/old`, `${origin}/old`, `${origin}/new`])
  assert.equal(await reading.store.read((reader) => reader.countArticles()), 1)
})
