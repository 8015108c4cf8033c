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

/** A text with its sentences, in which many anchors are looked for: each sentence is counted once, whoever asks. */
export interface AnchoredText {
  readonly text: string
  readonly sentences: readonly Span[]
  readonly counted: Map<number, Counted>
}

/** The letters of a sentence and of what stands around it. */
interface Counted {
  readonly words: string
  readonly grams: Grams
  readonly before: Grams
  readonly after: Grams
}

/** Makes a text ready for `findAnchor`. */
export function toAnchoredText(text: string, sentences: readonly Span[]): AnchoredText {
  return { text, sentences, counted: new Map() }
}

/**
 * The number, from 1, of the sentence that an anchor means in a later text: the same words, else the most similar; of
 * several that where the same stands around, then that nearest. Undefined where it is there no more.
 */
export function findAnchor(anchor: Anchor, anchored: AnchoredText): number | undefined {
  const { sentences } = anchored
  const still = sentences.findIndex(({ start }) => start === anchor.start)
  if (still >= 0 && isSame(anchor, anchored.text, sentences[still] as Span)) return still + 1
  const wanted = countGrams(anchor.quote)
  const [before, after] = [countGrams(anchor.prefix), countGrams(anchor.suffix)]
  let best: { number: number; score: number; distance: number } | undefined
  for (const [index, span] of sentences.entries()) {
    const { words, grams, ...beside } = countSentence(anchored, index, span)
    const alike = words === anchor.quote ? 1 : compareGrams(wanted, grams)
    const isHeld = alike < leastAlike && holdsQuote(words, anchor.quote)
    if (alike < leastAlike && !isHeld) continue
    const around = (compareGrams(before, beside.before) + compareGrams(after, beside.after)) / 2
    if (isShort(anchor.quote) && (alike < 1 || around < leastAround) && !isHeld) continue
    const score = (isHeld ? 1 : alike) + around / 2
    const distance = Math.abs(span.start - anchor.start)
    if (!best || score > best.score || (score === best.score && distance < best.distance))
      best = { number: index + 1, score, distance }
  }
  return best?.number
}

/** Nothing can be more alike than the same words at the same place, between the same ones. */
function isSame(anchor: Anchor, text: string, span: Span): boolean {
  const now = toAnchor(text, anchor.revision, span)
  return now.quote === anchor.quote && now.prefix === anchor.prefix && now.suffix === anchor.suffix
}

function countSentence({ text, counted }: AnchoredText, index: number, { start, end }: Span): Counted {
  let found = counted.get(index)
  if (!found) {
    const words = text.slice(start, end)
    const before = countGrams(text.slice(Math.max(0, start - contextLength), start))
    found = {
      words,
      grams: countGrams(words),
      before,
      after: countGrams(text.slice(end, end + contextLength)),
    }
    counted.set(index, found)
  }
  return found
}

/** Two sentences that became one still hold the words of both. */
function holdsQuote(words: string, quote: string): boolean {
  return !isShort(quote) && words.includes(quote.replace(/[.!?。！？]\s*$/, ''))
}

function isShort(quote: string): boolean {
  return Buffer.byteLength(quote) < shortQuoteBytes
}

/** How often each three letters in a row stand in a text, and how many there are. */
interface Grams {
  readonly counts: ReadonlyMap<string, number>
  readonly size: number
}

/** Three letters at a time: scripts without spaces have no words to compare. */
function countGrams(text: string): Grams {
  const line = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const counts = new Map<string, number>()
  for (let at = 0; at + 3 <= line.length; at++) {
    const gram = line.slice(at, at + 3)
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return { counts, size: Math.max(0, line.length - 2) }
}

/** How much two have in common, from 0 to 1 (Dice); two of nothing are the same. */
function compareGrams(one: Grams, other: Grams): number {
  if (one.size + other.size === 0) return 1
  const [fewer, more] = one.counts.size < other.counts.size ? [one, other] : [other, one]
  let common = 0
  for (const [gram, count] of fewer.counts) common += Math.min(count, more.counts.get(gram) ?? 0)
  return (2 * common) / (one.size + other.size)
}
