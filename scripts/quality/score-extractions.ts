import { foldSpace } from '../../src/lib/text.ts'
import type { LabelledPage } from './list-labelled-pages.ts'

/** What an extractor gave for a page, and how long it took. */
export interface Extraction {
  readonly text: string
  readonly title?: string
  readonly day?: string
  readonly milliseconds: number
}

/** All from 0 to 1, but the times. */
export interface ExtractionScore {
  readonly pages: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly title: number
  readonly day: number
  readonly medianMs: number
  readonly p99Ms: number
}

/** Gathers answers page by page: words in common, the mean of all pages; or parts found, over all pages. */
export class ExtractionScorer {
  readonly #shares: { precision: number; recall: number; f1: number }[] = []
  readonly #parts = { found: 0, missed: 0, wrong: 0 }
  readonly #titles: boolean[] = []
  readonly #days: boolean[] = []
  readonly #times: number[] = []

  add(page: LabelledPage, { text, title, day, milliseconds }: Extraction): void {
    if (page.truth.kind === 'whole') this.#shares.push(compareWords(page.truth.text, text))
    else {
      const folded = foldSpace(text)
      const has = (part: string): boolean => folded.includes(foldSpace(part))
      const found = page.truth.include.filter(has).length
      this.#parts.found += found
      this.#parts.missed += page.truth.include.length - found
      this.#parts.wrong += page.truth.exclude.filter(has).length
    }
    if (page.title) this.#titles.push(toWords(page.title).join(' ') === toWords(title ?? '').join(' '))
    if (page.day) this.#days.push(page.day === day)
    this.#times.push(milliseconds)
  }

  score(): ExtractionScore {
    const times = this.#times.toSorted((a, b) => a - b)
    const { found, missed, wrong } = this.#parts
    const whole = this.#shares.length > 0
    const precision = whole ? mean(this.#shares.map((each) => each.precision)) : found / (found + wrong)
    const recall = whole ? mean(this.#shares.map((each) => each.recall)) : found / (found + missed)
    return {
      pages: times.length,
      precision,
      recall,
      f1: whole ? mean(this.#shares.map((each) => each.f1)) : harmonic(precision, recall),
      title: mean(this.#titles.map(Number)),
      day: mean(this.#days.map(Number)),
      medianMs: times[Math.floor(times.length / 2)] ?? 0,
      p99Ms: times[Math.floor(times.length * 0.99)] ?? 0,
    }
  }
}

/** Bags of words: `('a b', 'b b c')` shares one of three with one of two. */
function compareWords(truth: string, answer: string): { precision: number; recall: number; f1: number } {
  const [wanted, given] = [countWords(truth), countWords(answer)]
  let common = 0
  for (const [word, count] of wanted.counts) common += Math.min(count, given.counts.get(word) ?? 0)
  const [precision, recall] = [common / Math.max(1, given.total), common / Math.max(1, wanted.total)]
  return { precision, recall, f1: harmonic(precision, recall) }
}

function countWords(text: string): { counts: Map<string, number>; total: number } {
  const words = toWords(text)
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, total: words.length }
}

function toWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []
}

function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
