/** The entry of a worker thread: opens its own way to the store and does the due work of one role until told to stop. */

import { parentPort, workerData } from 'node:worker_threads'
import type { LogLevel } from '../config.ts'
import { createFetcher } from '../fetch/create-fetcher.ts'
import { createLock } from '../lib/create-lock.ts'
import { createLog } from '../log.ts'
import { openStore } from '../store/open-store.ts'
import { type Alarm, createAlarm } from './alarm.ts'
import { createEvents, type PipelineEvents } from './events.ts'
import { ownPlacing } from './own-placing.ts'
import { readAllowedAddresses } from './read-allowed-addresses.ts'
import { readDueFeeds } from './read-due-feeds.ts'
import { refreshFeed } from './refresh-feed.ts'

/** `feeds` reads feeds as they fall due; `articles` understands what came in and places it in stories. */
export type WorkerRole = 'feeds' | 'articles'

export interface WorkerSettings {
  readonly role: WorkerRole
  /** The path of a file or the address of a server, as `openStore` takes it. */
  readonly database: string
  readonly userAgent: string
  /** Private addresses that may be read all the same, as `parseAllowedAddresses` takes them; text crosses between threads. */
  readonly allowAddresses: string
  readonly logLevel: LogLevel
}

/** What a worker tells its owner: a line for the log, or that it made work for another. */
export type WorkerMessage = { readonly log: string } | { readonly news: true }

/** What its owner tells a worker. */
export type WorkerOrder = 'wake' | 'stop'

const now = () => Date.now()

async function work(settings: WorkerSettings, alarm: Alarm, signal: AbortSignal): Promise<void> {
  const log = createLog(settings.logLevel, { write: (line) => tell({ log: line }) })
  const store = await openStore(settings.database)
  try {
    if (settings.role === 'feeds') await readFeeds(settings, createEvents(log))
    else
      await ownPlacing({
        ...{ store, events: createEvents(log), now, alarm, signal },
        holder: crypto.randomUUID(),
      })
  } finally {
    await store.close()
  }

  async function readFeeds({ userAgent, allowAddresses }: WorkerSettings, events: PipelineEvents) {
    const fetcher = createFetcher({ userAgent, allowedAddresses: readAllowedAddresses(allowAddresses), now })
    signal.addEventListener('abort', () => void fetcher.close())
    const context = { store, fetcher, events, now, random: Math.random, inTurn: createLock() }
    const refresh = async (feed: Parameters<typeof refreshFeed>[0]) => {
      const outcome = await refreshFeed(feed, context)
      if (outcome.kind === 'read' && outcome.added + outcome.revised > 0) tell({ news: true })
    }
    await readDueFeeds({ store, refresh, events, now, alarm, signal })
  }
}

function tell(message: WorkerMessage): void {
  parentPort?.postMessage(message)
}

const alarm = createAlarm()
const stopping = new AbortController()
parentPort?.on('message', (order: WorkerOrder) => {
  if (order === 'stop') stopping.abort()
  alarm.ring()
})
await work(workerData as WorkerSettings, alarm, stopping.signal)
parentPort?.close()
