/** The entry of the thread that turns pages into texts. It may be killed at any moment, and holds nothing. */

import { parentPort } from 'node:worker_threads'
import { applyRules } from '../extract/apply-rules.ts'
import { extractPage } from '../extract/extract-page.ts'
import type { ExtractedPage } from '../model/extracted-page.ts'
import type { Timestamp } from '../model/ids.ts'
import type { OutletRules } from '../model/outlet-rules.ts'

export interface ExtractionOrder {
  readonly html: string
  readonly url: string
  readonly now: Timestamp
  /** Of the page's outlet, where somebody made some. */
  readonly rules?: OutletRules
}

export type ExtractionAnswer = { readonly page: ExtractedPage } | { readonly fault: string }

function answer({ html, url, now, rules }: ExtractionOrder): ExtractionAnswer {
  try {
    const ruled = rules && applyRules(html, rules)
    if (ruled?.ok === false)
      return { fault: `the rules of its outlet hold what is ${ruled.reason}: ${ruled.detail}` }
    return { page: extractPage(ruled?.value.html ?? html, { url, now }) }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}

parentPort?.on('message', (order: ExtractionOrder) => parentPort?.postMessage(answer(order)))
