import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Timestamp } from '../model/ids.ts'
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts'
import type { Store } from '../store/store.ts'
import { noLimits } from './keep-within-limits.ts'
import { startWorkers, type Workers, type WorkersOptions } from './start-workers.ts'
import { type Subscription, subscribe } from './subscribe.ts'
import type { WorkerSettings } from './worker-settings.ts'

/** Invented outlets and events, read by the real pipeline into a store of their own. */
export interface SampleEdition {
  readonly store: Store
  /** When every article is in its place; rejects only if the pipeline is broken. */
  readonly ready: Promise<void>
  stop(): Promise<void>
}

export interface SampleFeed {
  readonly name: string
  readonly feedUrl: string
  readonly siteUrl: string
  readonly language: string
  readonly country: string
}

/** Serves the invented outlets over HTTP. */
export interface SamplePublisher {
  readonly feeds: readonly SampleFeed[]
  /** From then on the feeds carry what was revised after publication. */
  publishSecondEdition(): void
  close(): Promise<void>
}

export interface SampleOptions extends WorkersOptions {
  /** Emptied first: the edition is made anew so that it is always this week's. */
  readonly folder: string
  readonly now: () => Timestamp
  readonly startPublisher: (options: { readonly now: Timestamp }) => Promise<SamplePublisher>
  readonly settings: Pick<WorkerSettings, 'userAgent' | 'logLevel' | 'connections'>
}

/** How often to look whether the pipeline has come to rest. */
const lookEveryMs = 50

/** Reads the publisher's outlets, first as they were published, then as they were revised. */
export async function startSampleEdition(options: SampleOptions): Promise<SampleEdition> {
  const { folder, now, settings, log, writeLog } = options
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const database = join(folder, 'octavo.sqlite')
  const store = await openSqliteStore(database)
  const publisher = await options.startPublisher({ now: now() })
  await store.write(async (writer) => {
    for (const feed of publisher.feeds) await subscribe(writer, toSubscription(feed), now())
  })
  const allowAddresses = publisher.feeds.map(({ feedUrl }) => new URL(feedUrl).host).join(',')
  const alone = { allowAddresses, home: '', limits: noLimits }
  const workers = startWorkers({ ...settings, database, ...alone }, { log, writeLog })
  const stopping = new AbortController()
  const ready = readBothEditions({ store, publisher, workers, now, signal: stopping.signal })
  return {
    store,
    ready,
    async stop() {
      stopping.abort()
      await Promise.all([workers.stop(), publisher.close(), ready])
      await store.close()
    },
  }
}

interface Edition {
  readonly store: Store
  readonly publisher: SamplePublisher
  readonly workers: Workers
  readonly now: () => Timestamp
  readonly signal: AbortSignal
}

/** The workers go once all is read: what is left to do is to show it. */
async function readBothEditions({ store, publisher, workers, now, signal }: Edition): Promise<void> {
  await waitUntilRead(store, 0, signal)
  publisher.publishSecondEdition()
  const publishedAt = now()
  await store.write(async (writer) => {
    for (const feed of await writer.listFeeds()) await writer.changeFeed(feed.id, { dueAt: publishedAt })
  })
  workers.wake()
  await waitUntilRead(store, publishedAt, signal)
  await workers.stop()
}

/** Settles when every feed was read at or after `since` and every article is understood. */
async function waitUntilRead(store: Store, since: Timestamp, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const isRead = await store.read(async (reader) => {
      const feeds = await reader.listFeeds()
      return (
        feeds.every(({ lastReadAt }) => (lastReadAt ?? -1) >= since) &&
        (await reader.countWaitingArticles()) === 0
      )
    })
    if (isRead) return
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
  }
}

function toSubscription({ name, ...feed }: SampleFeed): Subscription {
  return { ...feed, title: name, outletName: name }
}
