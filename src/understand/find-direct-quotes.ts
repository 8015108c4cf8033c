import type { Span } from '../model/ids.ts'
import type { AttributedQuote } from '../model/quote.ts'
import { type DirectQuoteWords, findDirectQuoteWords } from './direct-quote-words.ts'
import { findQuoted } from './find-quoted.ts'
import { readFullNames } from './read-full-names.ts'
import { nobody, readSpeakerBefore, readSpeakerBehind, type SpeakerBeside } from './read-speaker-beside.ts'

/** By judgement, as for English; a name in a script without capitals, or a surname alone, is less sure. */
const sure = { named: 0.95, surname: 0.9, plain: 0.65 } as const
/** One word in marks is a title or held at arm’s length. */
const fewestWords = 2
/** In characters: no sentence that leads to a quotation is longer. */
const reach = 240
const blank = String.raw`[ \u00a0\u202f]`
// From the words to the verb: `“,`, `», —`, `" -`.
const toVerb = new RegExp(`${blank}*[,،.]?${blank}*(?:[—–-]${blank}*)?`, 'uy')
const toInnerVerb = new RegExp(`[,!?.…]${blank}*[—–]${blank}*`, 'gu')
// From the speaker to the rest of what was said.
const toRest = new RegExp(`${blank}*(?:,${blank}*)?(?:[—–-]${blank}*)?`, 'uy')
const postPlaces =
  /(?<![\p{L}.])(?:X|Twitter|Facebook|Instagram|Telegram|Bluesky|Mastodon|Threads)(?![\p{L}])/u

interface Reading {
  readonly text: string
  readonly words: DirectQuoteWords
  readonly quoted: readonly Span[]
}

interface Said extends SpeakerBeside {
  readonly cue: Span
  readonly content: readonly Span[]
  /** The words between the verb and the quotation, or the quotation and its end. */
  readonly around: string
}

/**
 * Who says what in whole sentences in quotation marks, in German, French, Spanish, Italian, Portuguese, Russian,
 * Ukrainian, Arabic and Turkish; a speaker is who stands beside the verb. Rather nobody than somebody else.
 */
export function findDirectQuotes(
  text: string,
  language: string,
  isOutlet: (name: string) => boolean = () => false,
): AttributedQuote[] {
  const words = findDirectQuoteWords(language)
  if (!words) return []
  const reading = { text, words, quoted: listQuoted(text) }
  const found: AttributedQuote[] = []
  let names: ((surname: string) => string | undefined) | undefined
  let end = 0
  for (let at = 0; at < reading.quoted.length; at++) {
    const span = reading.quoted[at] as Span
    const said = span.start >= end && isSpeech(reading, span) ? findSaid(reading, at) : undefined
    if (!said) continue
    names ??= readFullNames(text, words)
    found.push(toQuote(said, { names, isOutlet, isPlain: words.noNames !== undefined }))
    end = said.content.at(-1)?.end ?? end
  }
  return found
}

/** What is between two quotations looks quoted too, where the marks of both directions are in use: `», sagte er, «`. */
function listQuoted(text: string): Span[] {
  const quoted: Span[] = []
  for (const span of findQuoted(text)) if (span.start - 1 !== quoted.at(-1)?.end) quoted.push(span)
  return quoted
}

interface Naming {
  readonly names: (surname: string) => string | undefined
  readonly isOutlet: (name: string) => boolean
  readonly isPlain: boolean
}

function toQuote({ around, name, ...said }: Said, { names, isOutlet, isPlain }: Naming): AttributedQuote {
  const isSurname = name !== undefined && !name.includes(' ')
  const speaker = isSurname ? names(name) : name
  const quote = { ...said, kind: 'direct', speaker } as const
  if (speaker === undefined) return { ...quote, confidence: 0, onRecord: 'unnamed' }
  const onRecord = isOutlet(speaker) ? 'outlet' : postPlaces.test(around) ? 'social post' : 'on record'
  return { ...quote, confidence: isPlain ? sure.plain : isSurname ? sure.surname : sure.named, onRecord }
}

/** Closed, of some words, and no title of a work. */
function isSpeech({ text }: Reading, { start, end }: Span): boolean {
  const words = text.slice(start, end)
  if (end === text.length || text.charAt(end) === '\n') return false
  // A straight mark that opens has nothing before it and no blank behind; else marks are paired the wrong way.
  if (
    text.charAt(start - 1) === '"' &&
    (/^\s|\s$/.test(words) || /[\p{L}\p{N}]/u.test(text.charAt(start - 2)))
  )
    return false
  return (words.match(/[\p{L}\p{N}]+/gu) ?? []).length >= fewestWords
}

function findSaid(reading: Reading, at: number): Said | undefined {
  const ahead = leadsToNext(reading, at) ? findAhead(reading, at) : undefined
  return ahead ?? findBehind(reading, at) ?? findInside(reading, at) ?? findAhead(reading, at)
}

/** `Holt sagte: „…“. Berg sagte: „…“`: what is behind the one quotation is of the next. */
function leadsToNext({ text, quoted }: Reading, at: number): boolean {
  const [span, next] = [quoted[at] as Span, quoted[at + 1]]
  if (!next || next.start - span.end > reach) return false
  return /^[^.!?؟\n]*[.!?؟]?[^.!?؟\n]*:\s?[—–-]?\s?$/u.test(text.slice(span.end + 1, next.start - 1))
}

function matchAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? at + match[0].length : undefined
}

/** `„…“, sagte Berg`; what is said is whole sentences, else it is words in a sentence of the outlet’s own. */
function findBehind(reading: Reading, at: number): Said | undefined {
  const { text, words, quoted } = reading
  const { start, end } = quoted[at] as Span
  const from = matchAt(toVerb, text, end + 1) ?? end + 1
  const to = matchAt(words.behind, text, from)
  if (to === undefined) return undefined
  const verb = text.slice(from, to)
  const content = listParagraphs(reading, at)
  const opening = content[0]?.start ?? start
  const lead = startOfSentence(text, opening)
  const isWhole = /^\s*(?:[—–-]\s*)?$/.test(text.slice(lead, opening))
  if (!isWhole && !words.isFirst) return undefined
  let speaker = readSpeakerBehind({ text, words, verb }, to)
  if (words.isFirst && !isWhole) {
    // The subject is before the words, or the verb is of another sentence.
    const before = readSpeakerBefore({ text, words, verb }, { start: lead, end: opening })
    if (before.source.length === 0) return undefined
    speaker = before
  }
  const sourceEnd = speaker.source[0]?.end ?? to
  const rest = findRest(reading, at, sourceEnd)
  return {
    ...speaker,
    cue: { start: from, end: to },
    content: [...content, ...rest],
    around: text.slice(to, to + 60),
  }
}

/** The rest of a sentence that the verb and speaker interrupt: `„…“, sagte Berg, „…“`. */
function findRest({ text, quoted }: Reading, at: number, from: number): Span[] {
  const next = quoted[at + 1]
  if (!next || next.start - from > 6) return []
  const isRest = matchAt(toRest, text, from) === next.start - 1 && next.start - 1 > from + 1
  return isRest && text.charAt(next.end) !== '\n' && next.end < text.length ? [withMarks(next)] : []
}

/** Earlier paragraphs of one quotation, each opened and none closed. */
function listParagraphs({ text, quoted }: Reading, at: number): Span[] {
  let first = at
  while (first > 0) {
    const [before, span] = [quoted[first - 1] as Span, quoted[first] as Span]
    if (text.charAt(before.end) !== '\n' || !/^\n\s*$/.test(text.slice(before.end, span.start - 1))) break
    first--
  }
  return quoted
    .slice(first, at + 1)
    .map((span, index) => (first + index < at ? { start: span.start - 1, end: span.end } : withMarks(span)))
}

/** `«…, — сказала Берг, — …»`. */
function findInside({ text, words, quoted }: Reading, at: number): Said | undefined {
  const { start, end } = quoted[at] as Span
  if (!words.isFemale) return undefined
  for (const match of text.slice(start, end).matchAll(toInnerVerb)) {
    const from = start + match.index + match[0].length
    const to = matchAt(words.behind, text, from)
    if (to === undefined || to > end) continue
    const verb = text.slice(from, to)
    const speaker = readSpeakerBehind({ text, words, verb }, to)
    const sourceEnd = speaker.source[0]?.end ?? to
    const next = matchAt(toRest, text, sourceEnd) ?? sourceEnd
    if (next <= sourceEnd + 1 || next >= end) continue
    const content = [
      { start: start - 1, end: start + match.index + 1 },
      { start: next, end: end + 1 },
    ]
    return { ...speaker, cue: { start: from, end: to }, content, around: '' }
  }
  return undefined
}

/** `Berg sagte am Montag: „…“`. */
function findAhead({ text, words, quoted }: Reading, at: number): Said | undefined {
  const span = quoted[at] as Span
  const colon = /:\s?(?:[—–-]\s?)?$/u.exec(text.slice(Math.max(0, span.start - 5), span.start - 1))
  if (!colon) return undefined
  const end = span.start - 1 - colon[0].length
  const start = startOfSentence(text, end)
  const match = [...text.slice(start, end).matchAll(words.before)].at(-1)
  if (!match) return undefined
  const cue = { start: start + match.index, end: start + match.index + match[0].length }
  const reading = { text, words, verb: match[0] }
  const behind = readSpeakerBehind(reading, cue.end)
  const before = readSpeakerBefore(reading, { start, end: cue.start })
  const around = text.slice(cue.end, end)
  const content = [withMarks(span)]
  // Two names: `sagte Holt Berg: „…“` may be to either.
  if (behind.name !== undefined && before.name !== undefined) return { ...nobody, cue, content, around }
  return { ...(before.name === undefined ? behind : before), cue, content, around }
}

function startOfSentence(text: string, end: number): number {
  const from = Math.max(0, end - reach)
  const before = text.slice(from, end)
  const [last] = [
    ...before.matchAll(
      /\n|[.!?…؟:;][»”“"’)]{0,2}[ \u00a0]+(?=[^\p{Ll}\s])|[.!?…؟:][»”“"’)]{0,2}[ \u00a0]*$/gu,
    ),
  ].slice(-1)
  return from + (last ? last.index + last[0].length : 0)
}

function withMarks({ start, end }: Span): Span {
  return { start: start - 1, end: end + 1 }
}
