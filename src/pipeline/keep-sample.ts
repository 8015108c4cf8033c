import type { Store } from '../store/store.ts'
import { type SampleEdition, type SampleOptions, startSampleEdition } from './sample-edition.ts'

export interface KeptSample {
  /** The edition while it is to be shown, once it is open; its articles may still be on their way. */
  find(): Promise<{ readonly store: Store; readonly isReady: boolean } | undefined>
  stop(): Promise<void>
}

/** How often to look whether the reader's own first article is there. */
const lookEveryMs = 2_000

/** Has the sample edition at hand until the reader's own store has an article; always, where there is no such store. */
export function keepSample(own: Store | undefined, options: SampleOptions): KeptSample {
  let isReady = false
  let stopped: Promise<void> | undefined
  const fail = (error: unknown) => options.log.error({ error }, 'sample edition failed')
  const making = make().catch(fail)
  const look = setInterval(async () => {
    if (await hasArticles(own)) await stop()
  }, lookEveryMs)
  return {
    async find() {
      const edition = await making
      return edition && !stopped ? { store: edition.store, isReady } : undefined
    },
    stop,
  }

  async function make(): Promise<SampleEdition | undefined> {
    if (await hasArticles(own)) return undefined
    const edition = await startSampleEdition(options)
    edition.ready.then(() => {
      isReady = true
    }, fail)
    return edition
  }

  function stop(): Promise<void> {
    stopped ??= end()
    return stopped
  }

  async function end(): Promise<void> {
    clearInterval(look)
    const edition = await making
    await edition?.stop()
  }
}

async function hasArticles(own: Store | undefined): Promise<boolean> {
  return own !== undefined && (await own.read((reader) => reader.countArticles())) > 0
}
