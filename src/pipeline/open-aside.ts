import { Worker } from 'node:worker_threads'
import type { AsideOrder } from './aside-worker.ts'
import type { Discovery } from './discover-feeds.ts'
import type { NetworkSettings } from './open-fetcher.ts'

/** What a person asks for and waits for, beside the thread that serves pages. */
export interface Aside {
  discover(address: string): Promise<Discovery>
  /** Ends whatever is under way. */
  stop(): Promise<void>
}

/** Twenty-four requests of which some never end; a person has long gone. */
const longestMs = 120_000
/** As for the thread that reads feeds: 32 MB of empty items make 1,200 MB. */
const heapMegabytes = 1_500

/** A thread each time: it begins in a quarter of a second, holds nothing afterwards, and can be ended. */
export function openAside(settings: NetworkSettings): Aside {
  const workers = new Set<Worker>()
  return {
    async discover(address) {
      const worker = new Worker(new URL('./aside-worker.ts', import.meta.url), {
        workerData: { address, settings } satisfies AsideOrder,
        resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
      })
      workers.add(worker)
      try {
        return await hear(worker)
      } finally {
        workers.delete(worker)
        await worker.terminate()
      }
    },
    stop: async () => void (await Promise.all([...workers].map((worker) => worker.terminate()))),
  }
}

/** A fault of ours is thrown here as it was there. */
function hear(worker: Worker): Promise<Discovery> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => end(`not done within ${longestMs} ms`), longestMs)
    const end = (detail: string) => resolve({ kind: 'failed', reason: 'timed out', detail })
    worker.on('message', resolve)
    worker.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? resolve({ kind: 'failed', reason: 'too large', detail: error.message })
        : reject(error),
    )
    worker.on('exit', (code) => {
      clearTimeout(timer)
      end(`the thread ended with ${code}`)
    })
  })
}
