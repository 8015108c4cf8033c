import type { Span } from '../model/ids.ts'
import type { Mention } from './list-mentions.ts'
import { listWithin } from './list-within.ts'
import * as told from './speaker-words.ts'

/** The words of a quote that name who speaks, and where they stand. */
export interface SourceWords {
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly source: Span
  readonly cue: Span
}

/**
 * Whom these words make speak: somebody by name, loosely where words stand between name and verb; a body or who speaks for
 * one; or another than who is named. Undefined where they name nobody.
 */
export type SourceReading =
  | { readonly form: 'names'; readonly mentions: readonly Mention[]; readonly isLoose: boolean }
  | { readonly form: 'body'; readonly words: string }
  | { readonly form: 'other' }
  | undefined

const other = { form: 'other' } as const
const prepositions =
  /(?<![\p{L}-])(?:in|of|from|at|with|for|to|on|by|near|inside|outside|close|among|behind|under|against|about|between|than|as|over|after|before|including|such as|like)(?![\p{L}-])/u
/** Before the words of a source these make them a part of something longer: `efforts against Corvane`. */
const dangling =
  /(?<![\p{L}-])(?:in|of|for|with|to|at|on|against|between|among|about|than|like|near|over|including|such as)\s+(?:(?:the|a|an)\s+)?$/iu

/** Reads who speaks: of `Corvane mayor Anna Berg, a critic of Tomas Holt,` Anna Berg; of `the mayor, Anna Berg,` too. */
export function readSource(words: SourceWords): SourceReading {
  const { text, source, cue } = words
  const isBehindCue = source.start >= cue.end
  if (!isBehindCue && dangling.test(text.slice(Math.max(0, source.start - 16), source.start))) return other
  const segments = listSegments(text, source)
  const [front, second] = segments as [Span, Span | undefined]
  if (second && !isBehindCue && !isClosed(words)) return readOpen(words, segments)
  const reading = readSegment(words, front)
  if (reading === undefined && second) return readApposition(words, front, second)
  return reading
}

/** Parts between commas, without what begins with `who`. */
function listSegments(text: string, source: Span): Span[] {
  const written = text.slice(source.start, source.end).split(/\s*,?\s+(?:who|which|whose)\b/)[0] as string
  const segments: Span[] = []
  let start = source.start
  for (const part of written.split(/, /)) {
    const whole = part.replace(/,\s*$/, '')
    if (whole.trim() !== '') segments.push({ start, end: start + whole.length })
    start += part.length + 2
  }
  return segments.length > 0 ? segments : [source]
}

/** Whether a comma ends the aside behind a name: without one, who stands next to the verb speaks. */
function isClosed({ text, source, cue }: SourceWords): boolean {
  return (
    /,\s*$/.test(text.slice(source.start, source.end)) ||
    /^\s*(?:,|\)|who\b)/.test(text.slice(source.end, cue.start))
  )
}

/** `by the League, one official said`; of a list nobody knows who says it. */
function readOpen(words: SourceWords, segments: readonly Span[]): SourceReading {
  const last = segments.at(-1) as Span
  const isList = segments.length > 2 || /\band\b/.test(words.text.slice(last.start, last.end))
  return isList ? other : (readSegment(words, last) ?? other)
}

/** `the mayor, Anna Berg,`: a name and nothing else behind somebody without one. */
function readApposition({ text, mentions }: SourceWords, front: Span, second: Span): SourceReading {
  const name = listWithin(mentions, second).find(({ end }) => end === second.end)
  if (!name || !/^(?:\p{Lu}\p{L}*\.? ){0,3}$/u.test(text.slice(second.start, name.start))) return undefined
  const [head = ''] = listHeads(text.slice(front.start, front.end))
  if (told.unnamedHeads.has(head)) return other
  return { form: 'names', mentions: [name], isLoose: false }
}

function readSegment(words: SourceWords, segment: Span): SourceReading {
  const { text } = words
  const written = text.slice(segment.start, segment.end)
  const inside = listWithin(words.mentions, segment)
  const [first] = inside
  if (!first) return readSpokesperson(written)
  const lead = text.slice(segment.start, first.start)
  if (isOfAnother(lead)) return readSpokesperson(written) ?? other
  const cut = cutOff(text, first.end, segment, inside)
  const heading = inside.filter(({ end }) => end <= cut)
  const last = heading.at(-1) as Mention
  const after = text.slice(last.end, cut)
  if (/^['’]/.test(after) && after.trim().length > 2) return readOwned(words, segment, last)
  const [, follows] = /^\s+(\p{Ll}[\p{L}-]*)/u.exec(after) ?? []
  if (follows !== undefined && told.collectiveWords.has(follows)) return readBody(written)
  const before = heading.at(-2)
  const joint = before && text.slice(before.end, last.start)
  const isJoined = joint !== undefined && /^\.?\s+and\s+(?:\p{L}+\.?\s+)?$/u.test(joint)
  const isLoose =
    follows !== undefined && !/^(?:himself|herself|itself|also|then|early|late|later|now)$/.test(follows)
  return { form: 'names', mentions: isJoined ? [before as Mention, last] : [last], isLoose }
}

/** Where what belongs to a name begins: of `Berg of the League`, before `of`; nowhere in `Holt chief of staff Anna Berg`. */
function cutOff(text: string, from: number, segment: Span, inside: readonly Mention[]): number {
  const rest = text.slice(from, segment.end)
  const found = prepositions.exec(rest)
  if (!found) return segment.end
  const last = inside.at(-1) as Mention
  const isOffice =
    found[0] === 'of' &&
    /^of\s\p{Ll}{3,}\s$/u.test(text.slice(from + found.index, last.start)) &&
    last.end === segment.end
  return isOffice ? segment.end : from + found.index
}

/** Whether what stands before a name makes it another's: `advisers to`, `officials in the`, but not `chief of staff`. */
function isOfAnother(lead: string): boolean {
  const parts = lead.split(prepositions)
  if (parts.length === 1) return false
  const [head = ''] = listHeads(lead)
  if (told.unnamedHeads.has(head) || told.spokesHeads.has(head)) return true
  const isOffice = parts.length === 2 && /(?<![\p{L}-])of\s/u.test(lead)
  return !(isOffice && /^\s+(?:the\s+)?\p{Ll}{3,}/u.test((parts[1] as string).replace(/^\s+the\s+$/, '')))
}

/** What somebody owns speaks in its own right: `Berg’s office`; `Berg’s lawyer, Tomas Holt,` is Tomas Holt. */
function readOwned({ text, mentions, source }: SourceWords, segment: Span, owner: Mention): SourceReading {
  const [next] = listWithin(mentions, { start: segment.end + 1, end: source.end })
  const isNamed = next && /^, (?:\p{Lu}\p{L}*\.? ){0,2}$/u.test(text.slice(segment.end, next.start))
  if (isNamed) return { form: 'names', mentions: [next], isLoose: false }
  const words = text.slice(segment.start, segment.end)
  return owner.end < segment.end ? readBody(words) : other
}

/** `the Corvane police`; officials are nobody by name. */
function readBody(words: string): SourceReading {
  return told.unnamedHeads.has(listHeads(words)[0] ?? '') ? other : { form: 'body', words }
}

function readSpokesperson(written: string): SourceReading {
  const [head = ''] = listHeads(written)
  const speaksFor = told.spokesHeads.has(head) && /\b(?:for|of|with|from)\b/.test(written)
  return speaksFor ? { form: 'body', words: written } : undefined
}

// Behind a head stands of what, when or by whom: `officials Sunday morning`, `a poll released by the League`, but `released emails`.
const date =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec)[a-z]*)'
const preposition = 'for|of|in|from|with|at|to|on|by|including|such|who|close|familiar|briefed'
const behindHead = new RegExp(
  String.raw`,|\b(?:${preposition})\b|\b(?:late|early|last|this) (?:${date}|week|month|year|spring|summer|fall|winter)\b|\b(?:released|published|issued|conducted|posted|obtained|out|${date})(?= *$| (?:by|in|on|at|to|from|last|this|late|early|earlier|recently|online|over|after|for|morning|afternoon|evening|night|${date}|\d)\b)`,
)

/** The words of a source that can be its head, the likeliest first: before a preposition, a comma or a day. */
export function listHeads(source: string): string[] {
  const lead = source.split(behindHead)[0] ?? ''
  return (lead.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? []).reverse()
}
