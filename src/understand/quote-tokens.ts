import type { Span } from '../model/ids.ts'
import { findQuoted } from './find-quoted.ts'
import { splitSentences } from './split-sentences.ts'
import { toWordClass } from './word-classes.ts'

/** A text as the finding of quotes sees it: one entry a word or sign in every list. */
export interface QuoteTokens {
  readonly text: string
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Numbers that stand for the word in lower case, and for its beginning and end. */
  readonly words: Int32Array
  readonly endsOfTwo: Int32Array
  readonly endsOfThree: Int32Array
  readonly endsOfFour: Int32Array
  readonly beginsOfFour: Int32Array
  readonly beginsOfFive: Int32Array
  readonly classes: Uint8Array
  readonly capitals: Uint8Array
  /** The number of the quotation that it stands in, marks included; 0 where in none. */
  readonly quotations: Int32Array
  readonly sentences: Int32Array
  /** Its line. */
  readonly paragraphs: Int32Array
  /** The first token of each sentence, and the number of all tokens at the end. */
  readonly sentenceStarts: readonly number[]
}

// Bounded: a run of a million letters would exhaust the stack of the regular expression.
const pattern =
  /\p{L}[\p{L}\p{M}\p{N}]{0,255}(?:[.&]\p{L}(?=[.&\p{L}])){0,8}(?:[-‐‑]\p{L}[\p{L}\p{N}]{0,255}){0,8}(?:['’]\p{L}{1,255})?|\p{N}{1,64}(?:[.,:]\p{N}{1,64}){0,32}|''|[^\s]/gu

/** Cuts a text into words and signs, a possessive ’s apart: `'Berg’s view.'` → Berg, ’s, view, stop. */
export function readQuoteTokens(text: string): QuoteTokens {
  const spans = listTokenSpans(text)
  const count = spans.length
  const numbers = () => new Int32Array(count)
  const tokens = {
    ...{ text, count, starts: numbers(), ends: numbers(), words: numbers() },
    ...{ endsOfTwo: numbers(), endsOfThree: numbers(), endsOfFour: numbers() },
    ...{ beginsOfFour: numbers(), beginsOfFive: numbers() },
    ...{ classes: new Uint8Array(count), capitals: new Uint8Array(count) },
    ...{ quotations: numbers(), sentences: numbers(), paragraphs: numbers(), sentenceStarts: [] as number[] },
  }
  for (const [at, { start, end }] of spans.entries()) {
    const token = text.slice(start, end)
    const lower = token.toLowerCase().replace('’', "'")
    tokens.starts[at] = start
    tokens.ends[at] = end
    tokens.words[at] = hashWord(lower)
    tokens.endsOfTwo[at] = hashWord(lower.slice(-2))
    tokens.endsOfThree[at] = hashWord(lower.slice(-3))
    tokens.endsOfFour[at] = hashWord(lower.slice(-4))
    tokens.beginsOfFour[at] = hashWord(lower.slice(0, 4))
    tokens.beginsOfFive[at] = hashWord(lower.slice(0, 5))
    tokens.classes[at] = toWordClass(token, lower)
    tokens.capitals[at] = /^\p{Lu}/u.test(token) ? 1 : 0
  }
  numberSpans(tokens, splitSentences(text, 'en'), tokens.sentences)
  numberSpans(tokens, listLines(text), tokens.paragraphs)
  for (const [at, { start, end }] of findQuoted(text).entries())
    fillSpan(tokens, { start: start - 1, end: end + 1 }, (token) => {
      tokens.quotations[token] = at + 1
    })
  for (let at = 0; at < count; at++)
    if (at === 0 || tokens.sentences[at] !== tokens.sentences[at - 1]) tokens.sentenceStarts.push(at)
  tokens.sentenceStarts.push(count)
  return tokens
}

function listTokenSpans(text: string): Span[] {
  const spans: Span[] = []
  for (const { 0: token, index } of text.matchAll(pattern)) {
    const end = index + token.length
    const possessive = token.length > 2 && /['’]s$/i.test(token)
    spans.push({ start: index, end: possessive ? end - 2 : end })
    if (possessive) spans.push({ start: end - 2, end })
  }
  return spans
}

function listLines(text: string): Span[] {
  return Array.from(text.matchAll(/[^\n]+/g), ({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }))
}

type Places = Pick<QuoteTokens, 'count' | 'starts' | 'ends'>

/** Gives each token the number of the span that it begins in; spans are in order. */
function numberSpans({ count, starts }: Places, spans: readonly Span[], numbers: Int32Array): void {
  let span = 0
  for (let at = 0; at < count; at++) {
    while (span + 1 < spans.length && (spans[span + 1] as Span).start <= (starts[at] as number)) span++
    numbers[at] = span
  }
}

function fillSpan(places: Places, { start, end }: Span, fill: (token: number) => void): void {
  for (
    let at = countTokensBefore(places, start);
    at < places.count && (places.starts[at] as number) < end;
    at++
  )
    fill(at)
}

/** How many tokens end at or before an offset: the number of the first after it. */
export function countTokensBefore(
  { count, ends }: Pick<QuoteTokens, 'count' | 'ends'>,
  offset: number,
): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] as number) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** FNV-1a, 32 bits. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}
