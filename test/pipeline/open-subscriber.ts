/** For tests: Octavo as a subscriber, reached by hubs over a port of loopback, and a publisher whose feed names a hub. */

import type { TestContext } from 'node:test'
import { getRequestListener } from '@hono/node-server'
import type { Feed } from '../../src/model/feed.ts'
import { askHub } from '../../src/pipeline/ask-hub.ts'
import { createApp } from '../../src/web/app.ts'
import { pageWork } from '../page-work.ts'
import { type RssItem, renderRss } from '../render-rss.ts'
import { type Hub, startHub } from '../start-hub.ts'
import { startWebServer } from '../web-server.ts'
import { type OpenReading, openReading } from './open-reading.ts'

export interface OpenSubscriber extends OpenReading {
  readonly hub: Hub
  readonly feedUrl: string
  /** How often the publisher was asked for its feed. */
  countPolls(): number
  /** Moves the clock on. */
  wait(ms: number): void
  /** Asks the hubs that are due, as the worker does. */
  askDue(): Promise<void>
  /** The feed of the publisher, read and its hub asked. */
  subscribe(): Promise<Feed>
  findFeed(): Promise<Feed | undefined>
  listTitles(): Promise<string[]>
}

export const start = Date.UTC(2026, 5, 12, 15)
const leaseMs = 60_000

/** The feed of a paper with the items given, as a poll or a delivery carries it. */
export function paperWith(...titles: readonly (string | RssItem)[]): string {
  const items = titles.map((item) => (typeof item === 'string' ? toItem(item) : item))
  return renderRss({ title: 'Bay Courier', items })
}

/** An item that is known by its title's first word. */
export function toItem(title: string, text = `${title}, as it was seen from the pier.`): RssItem {
  const name = title.split(' ')[0]?.toLowerCase() ?? ''
  return { title, text, link: `https://paper.example/${name}`, id: name, publishedAt: start - 60_000 }
}

/** Everything real: hub, publisher, store, network, pages; only the clock is the test's, and no thread but its own. */
export async function openSubscriber(t: TestContext): Promise<OpenSubscriber> {
  let now = start
  let polls = 0
  const hub = await startHub(t)
  const publisher = await startWebServer((_, response) => {
    polls += 1
    const links = [`<${hub.url}>; rel="hub"`, '</feed>; rel="self"']
    response
      .writeHead(200, { link: links, 'content-type': 'application/rss+xml' })
      .end(paperWith('Ferry sails'))
  })
  let answer: ReturnType<typeof getRequestListener> | undefined
  const pages = await startWebServer((request, response) => void answer?.(request, response))
  t.after(() => Promise.all([publisher.close(), pages.close()]))
  const reading = await openReading(t, { now: () => now, home: pages.origin })
  const { store, commands } = reading
  const onError = (error: unknown) => {
    throw error
  }
  answer = getRequestListener(
    createApp({ store, commands, ...pageWork, clock: () => now, timeZone: 'UTC', onError }).fetch,
  )
  const feedUrl = `${publisher.origin}/feed`
  const askDue = async () => {
    const claim = { now, leaseMs, limit: 10 }
    const due = await store.write((writer) => writer.claimDueHubSubscriptions(claim))
    for (const subscription of due) await askHub(subscription, reading)
  }
  const findFeed = () => store.read((reader) => reader.findFeedByUrl(feedUrl))
  return {
    ...reading,
    ...{ hub, feedUrl, askDue, findFeed, countPolls: () => polls },
    wait(ms) {
      now += ms
    },
    async subscribe() {
      await reading.read(feedUrl, 'Bay Courier')
      await askDue()
      const feed = await findFeed()
      if (!feed) throw new Error('the feed is gone')
      return feed
    },
    listTitles: () =>
      store.read(async (reader) => {
        const articles = await reader.listArticles(await reader.listArticleIds({ limit: 20 }))
        return articles.map(({ title }) => title).sort()
      }),
  }
}
