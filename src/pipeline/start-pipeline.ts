import { join } from 'node:path'
import type { Timestamp } from '../model/ids.ts'
import type { Store } from '../store/store.ts'
import type { FeedDelivery } from './create-delivery-queue.ts'
import { type KeptSample, keepSample } from './keep-sample.ts'
import type { SampleOptions } from './sample-edition.ts'
import { startWorkers, type WorkersOptions } from './start-workers.ts'
import { subscribeStarter } from './subscribe-starter.ts'
import type { WorkerSettings } from './worker-settings.ts'

export interface PipelineOptions extends WorkersOptions {
  readonly store: Store
  /** Where the store's file is, and the sample edition's folder. */
  readonly folder: string
  readonly database: string
  /** Show the sample edition and read nothing else. */
  readonly isDemo: boolean
  readonly subscribesStarter: boolean
  /** Where nobody would see it, the sample edition is not made. */
  readonly showsSample: boolean
  readonly settings: Omit<WorkerSettings, 'role' | 'database'>
  readonly startPublisher: SampleOptions['startPublisher']
  readonly now: () => Timestamp
}

export interface Pipeline {
  wake(): void
  /** Takes what a hub delivered; false where no feeds are read. */
  deliver(delivery: FeedDelivery): boolean
  findSample(): ReturnType<KeptSample['find']>
  stop(): Promise<void>
}

/** Starts to read what is due, and the sample edition where there is nothing to show yet; all of it in the background. */
export function startPipeline(options: PipelineOptions): Pipeline {
  const { store, database, isDemo, settings, log, now } = options
  const workers = isDemo ? undefined : startWorkers({ database, ...settings }, options)
  const folder = join(options.folder, 'sample-edition')
  const sample = options.showsSample
    ? keepSample(isDemo ? undefined : store, { ...options, folder })
    : undefined
  if (options.subscribesStarter && !isDemo) {
    subscribeStarter(store, now()).then(
      () => workers?.wake(),
      (error) => log.error({ error }, 'starter list failed'),
    )
  }
  return {
    wake: () => workers?.wake(),
    deliver(delivery) {
      workers?.deliver(delivery)
      return workers !== undefined
    },
    findSample: async () => sample?.find(),
    async stop() {
      await Promise.all([workers?.stop(), sample?.stop()])
    },
  }
}
