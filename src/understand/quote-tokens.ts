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
  readonly endsOfThree: Int32Array
  readonly endsOfFour: Int32Array
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

// Bounded: a run of a million letters would exhaust the stack of the regular expression. `said.The` is two words.
const pattern =
  /\p{L}[\p{L}\p{M}\p{N}]{0,255}(?:(?!(?<=\p{Ll}{2})\.\p{Lu})[.&]\p{L}(?=[.&\p{L}])){0,8}(?:[-‐‑]\p{L}[\p{L}\p{N}]{0,255}){0,8}(?:['’]\p{L}{1,255})?|\p{N}{1,64}(?:[.,:]\p{N}{1,64}){0,32}|''|[^\s]/gu

/** Cuts a text into words and signs, a possessive ’s apart: `'Berg’s view.'` → Berg, ’s, view, stop. */
export function readQuoteTokens(text: string): QuoteTokens {
  const spans = listTokenSpans(text)
  const count = spans.length
  const numbers = () => new Int32Array(count)
  const tokens = {
    ...{ text, count, starts: numbers(), ends: numbers(), words: numbers() },
    ...{ endsOfThree: numbers(), endsOfFour: numbers(), beginsOfFive: numbers() },
    ...{ classes: new Uint8Array(count), capitals: new Uint8Array(count) },
    ...{ quotations: numbers(), sentences: numbers(), paragraphs: numbers(), sentenceStarts: [] as number[] },
  }
  const forms = new Map<string, WordForm>()
  for (let at = 0; at < count; at++) {
    const { start, end } = spans[at] as Span
    const form = readWordForm(forms, text.slice(start, end))
    tokens.starts[at] = start
    tokens.ends[at] = end
    tokens.words[at] = form.word
    tokens.endsOfThree[at] = form.endOfThree
    tokens.endsOfFour[at] = form.endOfFour
    tokens.beginsOfFive[at] = form.beginOfFive
    tokens.classes[at] = form.kind
    tokens.capitals[at] = form.capital
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

/** What of a token its letters alone tell. */
interface WordForm {
  readonly word: number
  readonly endOfThree: number
  readonly endOfFour: number
  readonly beginOfFive: number
  readonly kind: number
  readonly capital: number
}

/** Half of a text's words were in it before. */
function readWordForm(forms: Map<string, WordForm>, token: string): WordForm {
  const known = forms.get(token)
  if (known) return known
  const form = describeWord(token)
  forms.set(token, form)
  return form
}

function describeWord(token: string): WordForm {
  const lower = token.toLowerCase().replace('’', "'")
  const { length } = lower
  return {
    word: hashPart(lower, 0, length),
    endOfThree: hashPart(lower, length - 3, length),
    endOfFour: hashPart(lower, length - 4, length),
    beginOfFive: hashPart(lower, 0, 5),
    kind: toWordClass(token, lower),
    capital: /^\p{Lu}/u.test(token) ? 1 : 0,
  }
}

function listTokenSpans(text: string): Span[] {
  const spans: Span[] = []
  for (let at = 0; at < text.length; ) {
    const plain = findPlainEnd(text, at)
    if (plain === at) {
      at++
      continue
    }
    const [start, end] = plain === undefined ? matchToken(text, at) : [at, plain]
    at = end
    if (end === start) continue
    const isPossessive = end - start > 2 && isPossessiveEnd(text, end)
    spans.push({ start, end: isPossessive ? end - 2 : end })
    if (isPossessive) spans.push({ start: end - 2, end })
  }
  return spans
}

function matchToken(text: string, at: number): readonly [start: number, end: number] {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  return found ? [found.index, pattern.lastIndex] : [text.length, text.length]
}

const [blank, line, comma] = [32, 10, 44]

/** The end of a word of plain letters that a blank or comma ends, and of a blank its place; most of a text needs no pattern. */
function findPlainEnd(text: string, start: number): number | undefined {
  let at = start
  while (at - start < 256 && isPlainLetter(text.charCodeAt(at))) at++
  const next = text.charCodeAt(at)
  return next === blank || next === line || (at > start && next === comma) ? at : undefined
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

function isPossessiveEnd(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1)
  if (last !== 115 && last !== 83) return false
  const mark = text.charAt(end - 2)
  return mark === "'" || mark === '’'
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

/** FNV-1a, 32 bits, of the signs of a word from one place to another, as far as it has them. */
function hashPart(word: string, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = Math.max(0, from); at < Math.min(to, word.length); at++)
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}
