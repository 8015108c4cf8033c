import { Worker } from 'node:worker_threads'
import type { FeedDelivery } from './create-delivery-queue.ts'
import type { EventLog } from './events.ts'
import type { WorkerMessage, WorkerOrder } from './worker.ts'
import type { WorkerRole, WorkerSettings } from './worker-settings.ts'

export interface Workers {
  /** Says that something may be due now. */
  wake(): void
  /** Hands what a hub delivered to the worker that reads feeds. */
  deliver(delivery: FeedDelivery): void
  /** Ends all workers after what they have under way; settles when they are gone. */
  stop(): Promise<void>
}

const roles: readonly WorkerRole[] = ['feeds', 'articles', 'quotes']
/** A worker that dies is started again, each time after twice the wait, so that a lasting fault does not spin. */
const firstRestartMs = 1_000
const longestRestartMs = 60_000
/**
 * How far a worker's heap may grow: 32 MB of empty items make 1,200 MB of parsed feed; with 20,000 remembered articles, 260 MB
 * at most, garbage at 450 MB once left too little room. What finding reprints
 * remembers lies outside of the heap: 72 MB.
 */
const heapMegabytes = { feeds: 1_500, articles: 700, quotes: 300 } satisfies Record<WorkerRole, number>
/** Left to itself the engine takes more, no faster: with 48 MB a worker a first import held 950 in place of 1,260 MB, and less with 16. */
const youngMegabytes = 16
/** A worker that has not ended by then holds only leases, which run out by themselves. */
const longestStopMs = 5_000

export interface WorkersOptions {
  readonly log: EventLog
  /** Takes the workers' own log, a JSON line at a time. */
  readonly writeLog: (line: string) => void
}

/** Runs the pipeline off the thread that serves pages: one thread reads feeds, one understands articles, one reads them for quotes. */
export function startWorkers(settings: Omit<WorkerSettings, 'role'>, options: WorkersOptions): Workers {
  const onMessage = (message: WorkerMessage) => {
    if ('log' in message) options.writeLog(message.log)
    else wakeAll()
  }
  const running = roles.map((role) => keepRunning({ ...settings, role }, options.log, onMessage))
  const wakeAll = () => {
    for (const worker of running) worker.order('wake')
  }
  return {
    wake: wakeAll,
    deliver: (delivery) => running[roles.indexOf('feeds')]?.order(delivery),
    async stop() {
      await Promise.all(running.map((worker) => worker.stop()))
    },
  }
}

interface RunningWorker {
  order(order: WorkerOrder): void
  stop(): Promise<void>
}

function keepRunning(
  settings: WorkerSettings,
  log: EventLog,
  onMessage: (message: WorkerMessage) => void,
): RunningWorker {
  let stopping = false
  let failures = 0
  let restart: NodeJS.Timeout | undefined
  let worker = start()

  function start(): Worker {
    const started = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: settings,
      resourceLimits: {
        maxOldGenerationSizeMb: heapMegabytes[settings.role],
        maxYoungGenerationSizeMb: youngMegabytes,
      },
    })
    started.on('message', onMessage)
    started.on('error', (error) =>
      log.error({ role: settings.role, error: String(error.stack ?? error) }, 'worker failed'),
    )
    const startedAt = performance.now()
    started.on('exit', () => {
      if (stopping) return
      if (performance.now() - startedAt > longestRestartMs) failures = 0
      restart = setTimeout(
        () => {
          worker = start()
        },
        Math.min(firstRestartMs * 2 ** failures++, longestRestartMs),
      )
    })
    return started
  }

  const order = (given: WorkerOrder) => worker.postMessage(given)
  return {
    order,
    async stop() {
      stopping = true
      clearTimeout(restart)
      const ended = new Promise((resolve) => worker.once('exit', resolve))
      order('stop')
      const tooLong = setTimeout(() => worker.terminate(), longestStopMs)
      if (worker.threadId !== -1) await ended
      clearTimeout(tooLong)
    },
  }
}
