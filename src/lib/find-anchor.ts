import type { Anchor } from '../model/comment.ts'
import type { Span } from '../model/ids.ts'

/** What stands before and after a sentence tells two that are alike apart. */
const contextLength = 60

/** What a comment on a stretch of a revision remembers of it: `{ start, end }` and the words, with those around. */
export function toAnchor(text: string, revision: number, { start, end }: Span): Anchor {
  return {
    ...{ revision, start, end, quote: text.slice(start, end) },
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  }
}

/** Of three letters in a row so many are the same in a sentence that was mended; unrelated ones of a language share a quarter. */
const leastAlike = 0.6
/** So short a sentence stands in many texts: what is around it must be the same. In bytes: a sign of Chinese says a word. */
const shortQuoteBytes = 24
const leastAround = 0.5

/**
 * The number, from 1, of the sentence that an anchor means in a later text: the same words, else the most similar; of
 * several that where the same stands around, then that nearest. Undefined where it is there no more.
 */
export function findAnchor(anchor: Anchor, text: string, sentences: readonly Span[]): number | undefined {
  const wanted = countGrams(anchor.quote)
  const [before, after] = [countGrams(anchor.prefix), countGrams(anchor.suffix)]
  let best: { number: number; score: number; distance: number } | undefined
  for (const [index, span] of sentences.entries()) {
    const words = text.slice(span.start, span.end)
    const alike = words === anchor.quote ? 1 : compareGrams(wanted, countGrams(words))
    const isHeld = alike < leastAlike && holdsQuote(words, anchor.quote)
    if (alike < leastAlike && !isHeld) continue
    const around =
      (compareGrams(before, countGrams(text.slice(Math.max(0, span.start - contextLength), span.start))) +
        compareGrams(after, countGrams(text.slice(span.end, span.end + contextLength)))) /
      2
    if (isShort(anchor.quote) && (alike < 1 || around < leastAround) && !isHeld) continue
    const score = (isHeld ? 1 : alike) + around / 2
    const distance = Math.abs(span.start - anchor.start)
    if (!best || score > best.score || (score === best.score && distance < best.distance))
      best = { number: index + 1, score, distance }
  }
  return best?.number
}

/** Two sentences that became one still hold the words of both. */
function holdsQuote(words: string, quote: string): boolean {
  return !isShort(quote) && words.includes(quote.replace(/[.!?。！？]\s*$/, ''))
}

function isShort(quote: string): boolean {
  return Buffer.byteLength(quote) < shortQuoteBytes
}

/** Three letters at a time: scripts without spaces have no words to compare. */
function countGrams(text: string): Map<string, number> {
  const line = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const grams = new Map<string, number>()
  for (let at = 0; at + 3 <= line.length; at++) {
    const gram = line.slice(at, at + 3)
    grams.set(gram, (grams.get(gram) ?? 0) + 1)
  }
  return grams
}

/** How much two have in common, from 0 to 1 (Dice); two of nothing are the same. */
function compareGrams(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const [size, otherSize] = [sizeOf(one), sizeOf(other)]
  if (size + otherSize === 0) return 1
  let common = 0
  for (const [gram, count] of one) common += Math.min(count, other.get(gram) ?? 0)
  return (2 * common) / (size + otherSize)
}

function sizeOf(grams: ReadonlyMap<string, number>): number {
  let size = 0
  for (const count of grams.values()) size += count
  return size
}
