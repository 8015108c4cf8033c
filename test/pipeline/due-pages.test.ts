/** Whose pages are asked for once they are due, where somebody changed their mind about the feed meanwhile. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createAlarm } from '../../src/pipeline/alarm.ts'
import { createHostTurns } from '../../src/pipeline/host-turns.ts'
import { openPageReader } from '../../src/pipeline/open-page-reader.ts'
import { readDuePages } from '../../src/pipeline/read-due-pages.ts'
import { readPage } from '../../src/pipeline/read-page.ts'
import type { FeedChange } from '../../src/store/feed-store.ts'
import { renderRss } from '../render-rss.ts'
import { waitUntil } from '../wait-until.ts'
import { startWebServer } from '../web-server.ts'
import { openReading } from './open-reading.ts'

const now = Date.UTC(2026, 5, 12, 15)
const hourMs = 3_600_000
const leaseMs = 180_000

const cases: Record<string, { change: FeedChange | 'removed'; asked: string[]; dueAt: number | undefined }> =
  {
    'a page is read': { change: {}, asked: ['/robots.txt', '/a'], dueAt: now + hourMs },
    'none of a feed whose pages nobody wants any more': {
      change: { pagePolicy: 'never' },
      asked: [],
      dueAt: undefined,
    },
    'none of a feed that was removed': { change: 'removed', asked: [], dueAt: undefined },
    'none of a feed as long as it is paused': {
      change: { state: 'paused' },
      asked: [],
      dueAt: now + 600_000,
    },
  }

for (const [name, { change, asked, dueAt }] of Object.entries(cases))
  test(name, async (t) => {
    const requests: string[] = []
    const publisher = await startWebServer(({ url = '' }, response) => {
      requests.push(url)
      if (url === '/feed') response.end(feed)
      else if (url === '/a')
        response.end(`<article><h1>Ferry</h1><p>${'It sailed at noon, said Ada. '.repeat(20)}</p></article>`)
      else response.writeHead(404).end()
    })
    t.after(() => publisher.close())
    const items = [{ title: 'Ferry', link: `${publisher.origin}/a`, text: 'It sails …' }]
    const feed = renderRss({ title: 'Courier', items })
    const reading = await openReading(t, { now })
    const { id } = await reading.read(`${publisher.origin}/feed`, 'Courier')
    const { store } = reading
    await store.write((writer) =>
      change === 'removed' ? writer.removeFeed(id, { articles: 'keep' }) : writer.changeFeed(id, change),
    )
    requests.length = 0

    const reader = openPageReader(reading)
    t.after(() => reader.stop())
    const [article] = await store.read((reading) => reading.listArticleIds({ limit: 1 }))
    assert.ok(article)
    const findStatus = () => store.read((reading) => reading.findPageStatus(article))
    const stop = new AbortController()
    const alarm = createAlarm()
    const ending = readDuePages({
      ...{
        store,
        events: reading.events,
        now: () => now,
        alarm,
        signal: stop.signal,
        atOnce: 2,
        onNews() {},
      },
      turns: createHostTurns({ pauseMs: 2000, isOwn: () => true, random: () => 0 }),
      read: (work) => readPage(work, reader),
    })
    await waitUntil(
      'the page was dealt with',
      async () => ![now, now + leaseMs].includes((await findStatus())?.dueAt ?? 0),
    )
    stop.abort()
    alarm.ring()
    await ending
    assert.deepEqual([requests, (await findStatus())?.dueAt], [asked, dueAt])
  })
