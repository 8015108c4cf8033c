/** The entry of a worker thread: opens its own way to the store and does the due work of one role until told to stop. */

import { parentPort, workerData } from 'node:worker_threads'
import { createLog } from '../log.ts'
import { openStore } from '../store/open-store.ts'
import { type Alarm, createAlarm } from './alarm.ts'
import { deliverNotices } from './deliver-notices.ts'
import { createEvents } from './events.ts'
import { keepHubSubscriptions } from './keep-hub-subscriptions.ts'
import { ownLimits } from './own-limits.ts'
import { ownPlacing } from './own-placing.ts'
import { readTheWeb } from './read-the-web.ts'
import { createDeliveryQueue, type FeedDelivery, saveDeliveries } from './save-deliveries.ts'
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
    const holder = crypto.randomUUID()
    if (settings.role === 'feeds')
      await Promise.all([
        readTheWeb(settings, { store, events, now, alarm, signal, onNews }),
        keepHubSubscriptions(settings, { store, events, now, signal }),
        deliverNotices(settings, { store, events, now, signal }),
        saveDeliveries(deliveries, { store, events, now, onNews }),
        ownLimits({ ...{ store, limits: settings.limits, now, signal }, holder }),
      ])
    else
      await ownPlacing({
        ...{ store, events, now, alarm, signal },
        holder,
      })
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
