/** The entry of a worker thread: opens its own way to the store and does the due work of one role until told to stop. */

import { parentPort, workerData } from 'node:worker_threads'
import { createLog } from '../log.ts'
import { openStore } from '../store/open-store.ts'
import { type Alarm, createAlarm } from './alarm.ts'
import { createDeliveryQueue, type FeedDelivery } from './create-delivery-queue.ts'
import { createEvents } from './events.ts'
import type { WorkerSettings } from './worker-settings.ts'

/** What a worker tells its owner: a line for the log, or that it made work for another. */
export type WorkerMessage = { readonly log: string } | { readonly news: true }

/** What its owner tells a worker. */
export type WorkerOrder = 'wake' | 'stop' | FeedDelivery

const now = () => Date.now()
const onNews = () => tell({ news: true })

async function work(settings: WorkerSettings, alarm: Alarm, signal: AbortSignal): Promise<void> {
  const log = createLog(settings.logLevel, { write: (line) => tell({ log: line }) })
  const events = createEvents(log)
  const store = await openStore(settings.database)
  try {
    const work = { store, events, now, alarm, signal, onNews, holder: crypto.randomUUID() }
    // Each thread loads what it needs alone.
    if (settings.role === 'feeds')
      await (await import('./work-on-feeds.ts')).workOnFeeds(settings, { ...work, deliveries })
    else if (settings.role === 'articles') await (await import('./own-placing.ts')).ownPlacing(work)
    else await (await import('./own-quotes.ts')).ownQuotes(work)
  } finally {
    await store.close()
  }
}

function tell(message: WorkerMessage): void {
  parentPort?.postMessage(message)
}

const alarm = createAlarm()
const stopping = new AbortController()
const deliveries = createDeliveryQueue(stopping.signal)
parentPort?.on('message', (order: WorkerOrder) => {
  if (order === 'stop') stopping.abort()
  else if (order !== 'wake') deliveries.add(order)
  alarm.ring()
})
await work(workerData as WorkerSettings, alarm, stopping.signal)
parentPort?.close()
