/** For tests: the way of an article with everything real but the threads: store, network and commands. */

import type { TestContext } from 'node:test'
import type { Feed } from '../../src/model/feed.ts'
import { createRefreshContext, type RefreshContext } from '../../src/pipeline/create-refresh-context.ts'
import { createEvents } from '../../src/pipeline/events.ts'
import { type OpenCommands, openCommands } from '../../src/pipeline/open-commands.ts'
import { openFetcher } from '../../src/pipeline/open-fetcher.ts'
import { refreshFeed } from '../../src/pipeline/refresh-feed.ts'
import { saveDelivery } from '../../src/pipeline/save-deliveries.ts'
import { subscribe } from '../../src/pipeline/subscribe.ts'
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts'
import { makeFolder } from '../make-folder.ts'
import { noModel, noNotices } from '../no-model.ts'

export interface OpenReading extends RefreshContext {
  /** The path of its file. */
  readonly database: string
  readonly commands: OpenCommands
  /** Subscribes to an address where that is new, reads it, and gives the feed as it is then. */
  read(feedUrl: string, title?: string): Promise<Feed>
  /** Settles when what hubs have delivered so far is saved, as it would be in a thread of its own. */
  delivered(): Promise<void>
}

/** Loopback may be read, all of it: publishers of tests live there. */
const allowAddresses = '127.0.0.0/8'
const userAgent = 'Octavo/1 (test)'
const silent = { debug() {}, info() {}, warn() {}, error() {} }

interface OpenReadingOptions {
  /** A moment that stands still, or a clock. */
  readonly now: number | (() => number)
  readonly timeoutMs?: number
  /** The public address at which hubs reach this Octavo. */
  readonly home?: string
}

/** Opens a store in a folder of its own at a moment that stands still; all is closed and removed after the test. */
export async function openReading(
  t: TestContext,
  { now, timeoutMs = 10_000, home = '' }: OpenReadingOptions,
): Promise<OpenReading> {
  const folder = await makeFolder(t)
  const database = `${folder}/octavo.sqlite`
  const store = await openSqliteStore(database)
  const clock = { now: typeof now === 'number' ? () => now : now, random: () => 0.5 }
  const fetcher = openFetcher({ userAgent, allowAddresses, timeoutMs }, clock.now)
  const events = createEvents(silent)
  const settings = { userAgent, allowAddresses, home }
  const deliveries: Promise<void>[] = []
  const deliver = (delivery: Parameters<typeof saveDelivery>[0]) => {
    deliveries.push(saveDelivery(delivery, { ...clock, store, events, onNews() {} }))
    return true
  }
  const models = { environment: noModel, secret: '', folder }
  const commands = openCommands({
    now: clock.now,
    store,
    settings,
    models,
    notices: noNotices,
    wake() {},
    log: silent,
    deliver,
  })
  t.after(async () => {
    await Promise.all([fetcher.close(), commands.close(), ...deliveries])
    await store.close()
  })
  const context = createRefreshContext({ ...clock, store, fetcher, events, home })
  const read = (feedUrl: string, title?: string) => subscribeAndRead({ feedUrl, title }, context)
  return { ...context, database, commands, read, delivered: async () => void (await Promise.all(deliveries)) }
}

async function subscribeAndRead(
  subscription: { readonly feedUrl: string; readonly title: string | undefined },
  context: RefreshContext,
): Promise<Feed> {
  const { store, now } = context
  const { feed } = await store.write((writer) => subscribe(writer, subscription, now()))
  await refreshFeed(feed, context)
  const read = await store.read((reader) => reader.findFeed(feed.id))
  if (read === undefined) throw new Error(`${feed.url} is gone`)
  return read
}
