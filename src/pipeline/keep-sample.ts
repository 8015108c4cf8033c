import { join } from 'node:path'
import type { Store } from '../store/store.ts'
import { type SampleEdition, type SampleOptions, startSampleEdition } from './sample-edition.ts'

export interface KeptSample {
  /** The edition while it is to be shown, once it is open; its articles may still be on their way. */
  find(): Promise<{ readonly store: Store; readonly isReady: boolean } | undefined>
  stop(): Promise<void>
}

/** How often to look whether the reader's own first article is there. */
const lookEveryMs = 2_000

/** An edition's dates count from the day it was made: one that is older is made anew. */
const freshForMs = 24 * 3_600_000

interface Kept {
  readonly edition: SampleEdition
  readonly ready: Promise<void>
  isReady: boolean
}

/** Has the sample edition at hand until the reader's own store has an article; always, where there is no such store. */
export function keepSample(own: Store | undefined, options: SampleOptions): KeptSample {
  let madeAt = options.now()
  let editions = 0
  let current = make()
  let renewing: Promise<void> | undefined
  let stopped: Promise<void> | undefined
  // A store that cannot be reached says nothing: it is asked again.
  const look = setInterval(() => lookAgain().catch(() => undefined), lookEveryMs)
  return {
    async find() {
      const kept = await current
      return kept && !stopped ? { store: kept.edition.store, isReady: kept.isReady } : undefined
    },
    stop,
  }

  async function lookAgain(): Promise<void> {
    if (await hasArticles(own)) await stop()
    else if (!stopped && options.now() - madeAt > freshForMs) renewing = renew()
  }

  async function make(): Promise<Kept | undefined> {
    if (await hasArticles(own)) return undefined
    // Two folders in turn, as the old edition is shown until the new one is ready.
    const folder = join(options.folder, String(editions++ % 2))
    const edition = await startSampleEdition({ ...options, folder }).catch(fail)
    if (!edition) return undefined
    const kept: Kept = { edition, isReady: false, ready: edition.ready.then(setReady, fail) }
    function setReady(): void {
      kept.isReady = true
    }
    return kept
  }

  async function renew(): Promise<void> {
    madeAt = options.now()
    const next = make()
    await (await next)?.ready
    const old = await current
    current = next
    await old?.edition.stop()
  }

  async function end(): Promise<void> {
    clearInterval(look)
    await renewing
    await (await current)?.edition.stop()
  }

  function stop(): Promise<void> {
    stopped ??= end()
    return stopped
  }

  function fail(error: unknown): undefined {
    options.log.error({ error }, 'sample edition failed')
  }
}

async function hasArticles(own: Store | undefined): Promise<boolean> {
  if (own === undefined) return false
  // The first is enough; counting a million takes seconds.
  return (await own.read((reader) => reader.listArticleIds({ limit: 1 }))).length > 0
}
