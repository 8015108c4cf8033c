import { isCreditLine } from '../lib/find-credits.ts'
import { isBoilerplate } from '../lib/is-boilerplate.ts'
import type { Span } from '../model/ids.ts'
import { findQuoted } from './find-quoted.ts'
import type { ReprintSettings } from './reprint-settings.ts'
import { hashShingles, sampleShingles, shingleEnd } from './sample-shingles.ts'
import { splitUnits, type Units } from './split-units.ts'

/** A text made ready for being compared. */
export interface Passages {
  readonly text: string
  readonly units: Units
  /** Of the five words that begin at each unit. */
  readonly shingles: Uint32Array
  /** Positions in `shingles` of those by which the text is remembered. */
  readonly sampled: readonly number[]
}

/** Reads a text once for finding and comparing. */
export function readPassages(text: string, { maxUnits, window }: ReprintSettings): Passages {
  const units = splitUnits(text, maxUnits)
  const shingles = hashShingles(units)
  return { text, units, shingles, sampled: sampleShingles(shingles, window) }
}

/** The fingerprints by which a text is remembered. */
export function listFingerprints({ shingles, sampled }: Passages): number[] {
  return sampled.map((at) => shingles[at] as number)
}

/** What a unit counts for: nothing in the page's own lines and credits, less in quotation marks, where others speak. */
export const counts = { nothing: 0, quoted: 1, own: 2 } as const

/** What each unit of a text counts for; habits are fingerprints of standing lines. */
export function weighUnits(passages: Passages, habits: ReadonlySet<number>): Uint8Array {
  const { text, units } = passages
  const weighed = new Uint8Array(units.length).fill(counts.own)
  fillSpans(weighed, units, { spans: findQuoted(text), count: counts.quoted })
  const { posts, standing } = findLines(text)
  fillSpans(weighed, units, { spans: posts, count: counts.quoted })
  fillSpans(weighed, units, { spans: standing, count: counts.nothing })
  if (habits.size > 0) fillHabits(weighed, passages, habits)
  return weighed
}

function fillSpans(
  weighed: Uint8Array,
  { length, starts }: Units,
  { spans, count }: { readonly spans: readonly Span[]; readonly count: number },
): void {
  let at = 0
  for (const { start, end } of spans) {
    while (at < length && (starts[at] as number) < start) at++
    while (at < length && (starts[at] as number) < end) weighed[at++] = count
  }
}

/** The lines that are quoted without marks, and those that are the page's or the agency's own. */
function findLines(text: string): { posts: Span[]; standing: Span[] } {
  const posts: Span[] = []
  const standing: Span[] = []
  let isAnnounced = false
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    const line = text.slice(start, end)
    if (line.trim() !== '') {
      if (line.length <= maxLineLength) {
        if (isBoilerplate(line) || isCreditLine(line)) standing.push({ start, end })
        else if (isAnnounced || post.test(line)) posts.push({ start, end })
      }
      isAnnounced = /[:：]\s*$/.test(line)
    }
    start = end + 1
  }
  return { posts, standing }
}

// No credit, no standing line and no post is longer.
const maxLineLength = 400
// Signed as posts of social networks are when a page shows them: `— Ann Lee (@annlee) May 5, 2026`.
const post = /[—–-]\s[^\n]{1,80}\(@\w{1,30}\)|pic\.twitter\.com/u

/** A habit reaches to the next sampled shingle that is one too; alone it is its own words. */
function fillHabits(
  weighed: Uint8Array,
  { shingles, sampled, units }: Passages,
  habits: ReadonlySet<number>,
): void {
  let last = -1
  for (const [order, at] of sampled.entries()) {
    if (!habits.has(shingles[at] as number)) continue
    const from = order > 0 && last === order - 1 ? (sampled[last] as number) : at
    weighed.fill(counts.nothing, from, shingleEnd(units, at))
    last = order
  }
}
