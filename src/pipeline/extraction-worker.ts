/** The entry of the thread that turns pages into texts. It may be killed at any moment, and holds nothing. */

import { parentPort } from 'node:worker_threads'
import { extractPage } from '../extract/extract-page.ts'
import type { ExtractedPage } from '../model/extracted-page.ts'
import type { Timestamp } from '../model/ids.ts'

export interface ExtractionOrder {
  readonly html: string
  readonly url: string
  readonly now: Timestamp
}

export type ExtractionAnswer = { readonly page: ExtractedPage } | { readonly fault: string }

function answer({ html, url, now }: ExtractionOrder): ExtractionAnswer {
  try {
    return { page: extractPage(html, { url, now }) }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}

parentPort?.on('message', (order: ExtractionOrder) => parentPort?.postMessage(answer(order)))
