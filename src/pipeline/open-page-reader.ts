import type { Fetcher } from '../fetch/create-fetcher.ts'
import { createRobots, type Robots } from '../fetch/create-robots.ts'
import type { Timestamp } from '../model/ids.ts'
import type { Store } from '../store/store.ts'
import { type Furniture, recallFurniture } from './recall-furniture.ts'
import { type Extraction, startExtraction } from './start-extraction.ts'

/** All that the reading of pages needs. */
export interface PageReader {
  readonly fetcher: Fetcher
  readonly robots: Robots
  readonly extraction: Pick<Extraction, 'extract'>
  readonly furniture: Furniture
  readonly now: () => Timestamp
  /** Ends the thread that takes texts out of pages; the fetcher is its owner's. */
  stop(): Promise<void>
}

/** What robots.txt calls us. */
const product = 'Octavo'

/** A way to read pages, with a thread of its own that begins with the first of them. */
export function openPageReader({ fetcher, store, now }: PageReaderOptions): PageReader {
  const extraction = startExtraction()
  return {
    ...{ fetcher, extraction, now },
    robots: createRobots(fetcher, product, now),
    furniture: recallFurniture(store, now),
    stop: () => extraction.stop(),
  }
}

export interface PageReaderOptions extends Pick<PageReader, 'fetcher' | 'now'> {
  readonly store: Store
}
