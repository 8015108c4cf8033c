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
  /** Fingerprints of lines that recur on pages of the outlet. */
  readonly furniture?: readonly string[]
}

export interface RuledPage extends ExtractedPage {
  /** How many elements the rules matched, where there were any. */
  readonly ruled?: { readonly keptCount: number; readonly droppedCount: number }
}

/** Said once, when orders can be taken. */
export type ExtractionSign = 'loaded'

export type ExtractionAnswer = { readonly page: RuledPage } | { readonly fault: string }

function answer({ html, url, now, rules, furniture = [] }: ExtractionOrder): ExtractionAnswer {
  const place = { url, now, furniture: new Set(furniture) }
  try {
    const ruled = rules && applyRules(html, rules)
    if (ruled?.ok === false)
      return { fault: `the rules of its outlet hold what is ${ruled.reason}: ${ruled.detail}` }
    if (!ruled) return { page: extractPage(html, place) }
    const { html: left, steps, ...counts } = ruled.value
    const page = extractPage(left, { ...place, isChosen: counts.keptCount > 0 })
    return { page: { ...page, steps: [...steps, ...page.steps], ruled: counts } }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}

parentPort?.postMessage('loaded' satisfies ExtractionSign)
parentPort?.on('message', (order: ExtractionOrder) => parentPort?.postMessage(answer(order)))
