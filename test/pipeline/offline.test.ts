import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refreshFeed } from '../../src/pipeline/refresh-feed.ts'
import { subscribe } from '../../src/pipeline/subscribe.ts'
import { startWebServer } from '../web-server.ts'
import { openReading } from './open-reading.ts'

const now = Date.UTC(2026, 5, 12, 15)
const minuteMs = 60_000

test('while nothing at all is reached no feed waits the longer for it; one bad feed among good ones does', async (t) => {
  const publisher = await startWebServer((_, response) =>
    response.end('<rss><channel><title>A</title></channel></rss>'),
  )
  t.after(() => publisher.close())
  const closed = await startWebServer((_, response) => response.end())
  await closed.close()
  const reading = await openReading(t, { now, timeoutMs: 1500 })
  const add = (feedUrl: string) =>
    reading.store.write((writer) => subscribe(writer, { feedUrl, title: feedUrl }, now))
  const dueAfter = async (id: Parameters<typeof refreshFeed>[0]['id'], times: number) => {
    for (let time = 0; time < times; time++) {
      const feed = await reading.store.read((reader) => reader.findFeed(id))
      if (feed) await refreshFeed(feed, reading)
    }
    const feed = await reading.store.read((reader) => reader.findFeed(id))
    return ((feed?.dueAt ?? Number.NaN) - now) / minuteMs
  }

  const first = await add(`${closed.origin}/first`)
  const second = await add(`${closed.origin}/second`)
  await dueAfter(first.feed.id, 1)
  assert.ok((await dueAfter(second.feed.id, 6)) < 10)

  const good = await add(`${publisher.origin}/good`)
  await dueAfter(good.feed.id, 1)
  assert.ok((await dueAfter(second.feed.id, 1)) > 60)
})
