import type { Store } from '../store/store.ts'
import { type SampleEdition, type SampleOptions, startSampleEdition } from './sample-edition.ts'

export interface KeptSample {
  /** The edition while it is to be shown; its articles may still be on their way. */
  find(): { readonly store: Store; readonly isReady: boolean } | undefined
  stop(): Promise<void>
}

/** How often to look whether the reader's own first article is there. */
const lookEveryMs = 2_000

/** Has the sample edition at hand until the reader's own store has an article; always, where there is no such store. */
export function keepSample(own: Store | undefined, options: SampleOptions): KeptSample {
  let edition: SampleEdition | undefined
  let isReady = false
  let isOver = false
  const made = make().catch((error) => options.log.error({ error }, 'sample edition failed'))
  const look = setInterval(async () => {
    if (await hasArticles(own)) await stop()
  }, lookEveryMs)
  return {
    find: () => (edition === undefined || isOver ? undefined : { store: edition.store, isReady }),
    stop,
  }

  async function make(): Promise<void> {
    if (await hasArticles(own)) return
    edition = await startSampleEdition(options)
    if (isOver) return edition.stop()
    await edition.ready
    isReady = true
  }

  async function stop(): Promise<void> {
    clearInterval(look)
    if (isOver) return
    isOver = true
    await edition?.stop()
    await made
  }
}

async function hasArticles(own: Store | undefined): Promise<boolean> {
  return own !== undefined && (await own.read((reader) => reader.countArticles())) > 0
}
