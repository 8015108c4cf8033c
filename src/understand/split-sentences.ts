import type { Span } from '../model/ids.ts'
import { getStopRules, type StopRules } from './stop-rules.ts'

// A run of stops with the quotes and brackets that close after it: `.`, `?!`, `…”`, `。」`.
const stops = /[.!?…。！？｡؟۔।॥։።]+(?:\s?[»›]|["'”’“)\]」』）】])*/gu
const fullWidth = /[。！？｡]/
const closers = '"\'”’“»›)]'

/**
 * The sentences of a text that has a line a paragraph, as offsets: in order, apart, never across a line, and with all
 * that is not blank in one of them. `"Dr. No left. He ran."` → two. Thai has no stops: there a line is a sentence.
 */
export function splitSentences(text: string, language: string): Span[] {
  const rules = getStopRules(language)
  const spans: Span[] = []
  const splitting = { rules, spans, nextStop: 0 }
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    splitLine(text, { start, end }, splitting)
    start = end + 1
  }
  return spans
}

interface Splitting {
  readonly rules: StopRules
  readonly spans: Span[]
  /** Where the stop is that was found last. */
  nextStop: number
}

function findStop(text: string, splitting: Splitting): RegExpExecArray | undefined {
  const found = stops.exec(text) ?? undefined
  splitting.nextStop = found?.index ?? text.length
  return found
}

function splitLine(text: string, line: Span, splitting: Splitting): void {
  const { rules, spans } = splitting
  let start = line.start
  // Lines without a stop do not each look for the next one of the whole text.
  const isNear = splitting.nextStop < line.end
  if (isNear) stops.lastIndex = Math.max(start, splitting.nextStop)
  let found = isNear ? findStop(text, splitting) : undefined
  for (; found && found.index < line.end; found = findStop(text, splitting)) {
    const end = Math.min(line.end, found.index + found[0].length)
    if (end === line.end || isEnd(text, { start: found.index, end }, rules)) {
      addTrimmed(text, { start, end }, spans)
      start = end
    }
  }
  addTrimmed(text, { start, end: line.end }, spans)
}

function addTrimmed(text: string, { start, end }: Span, spans: Span[]): void {
  while (start < end && isBlank(text, start)) start++
  while (end > start && isBlank(text, end - 1)) end--
  if (end > start) spans.push({ start, end })
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code <= 32 || code === 0xa0 || code === 0x3000 || (code > 0x7f && text.charAt(at).trim() === '')
}

/** Whether the stop at `stop` ends a sentence; the order is from what needs no look at the words to what does. */
function isEnd(text: string, stop: Span, rules: StopRules): boolean {
  if (fullWidth.test(text.charAt(stop.start))) return true
  if (!isBlank(text, stop.end)) return isGlued(text, stop, rules)
  const next = nextWord(text, stop.end)
  if (isLowerCase(next.charAt(0))) return false
  const closed = closers.includes(text.charAt(stop.end - 1))
  if (text.charAt(stop.start) !== '.' || stop.end - stop.start > 1 || closed) return true
  return !isAbbreviated(wordBefore(text, stop.start), next, rules)
}

/** `she said.The mayor left`: some pages lose the blank between two sentences. `Corvane.Net` is a name. */
function isGlued(text: string, { start, end }: Span, rules: StopRules): boolean {
  // A straight mark behind a stop may open the next sentence.
  if (!/[.!?…”’)]/.test(text.charAt(end - 1))) return false
  const [next] = gluedWord.exec(text.slice(end, end + 30)) ?? []
  if (next === undefined) return false
  const [before] = lastWord.exec(text.slice(Math.max(0, start - 30), start)) ?? []
  if (before === undefined) return false
  return !/\p{Lu}/u.test(before) || (next.length > 1 && rules.openers.has(next.toLowerCase()))
}
const gluedWord = /^\p{Lu}\p{Ll}*(?=[\s,’'])/u
const lastWord = /(?<![\p{L}\p{N}.@/-])\p{L}\p{Ll}+$/u

/** The word after the blanks and opening quotes at `from`, which a sentence would begin with. */
function nextWord(text: string, from: number): string {
  nextWordPattern.lastIndex = from
  return nextWordPattern.exec(text)?.[1] ?? ''
}
const nextWordPattern = /[\s"'“„«‹([‘¿¡—–-]*([\p{L}\p{M}\p{N}]{0,255})/uy

function isLowerCase(sign: string): boolean {
  return sign !== sign.toUpperCase()
}

/** Whether the stop belongs to `word`: `Dr`, `U.S`, `J`, an ordinal number where those have a stop. */
function isAbbreviated(word: string, next: string, rules: StopRules): boolean {
  if (word === '') return false
  const bare = word.replace(/^\p{L}\p{Ll}*-(?=\p{Lu}\p{Ll}+$)/u, '').toLowerCase()
  // “then-Sen.”, “ex-Gov.” are titles; “Drive-In” and “no-no” are words.
  const short = alsoWords.test(bare) ? word.toLowerCase() : bare
  if (/^\p{N}{1,2}$/u.test(word)) return rules.ordinals && /^\p{L}/u.test(next)
  if (beforeNumbers.test(short)) return /^\p{N}/u.test(next)
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word) || mayEnd.test(short)) {
    return !rules.openers.has(next.toLowerCase())
  }
  return rules.abbreviations.has(short) && (!alsoWords.test(short) || /^\p{Lu}/u.test(word))
}

// Short for "number", "article", "figure" only before a number: before a word they are words themselves.
const beforeNumbers = /^(?:no|nr|art|fig)$/
// These end a sentence too: they are taken for its end before a word that seldom begins a name ("The", "He").
const mayEnd = /^(?:inc|co|corp|ltd|jr|sr|etc|ecc|usw|osv)$/
// These are words as well; as short forms of names they have a capital.
const alsoWords = /^(?:est|mar|sat|sun|del|miss|wash|ill|ind|min|max|out|set|ago|la|pa|me|ma|in|is|v)$/

/** The letters, digits and inner stops just before `dot`: `U.S` in `the U.S.`, `Dr` in `(Dr.`. */
function wordBefore(text: string, dot: number): string {
  let at = dot
  // No abbreviation is longer than twelve signs.
  while (at > 0 && dot - at < 13 && /[\p{L}\p{N}.'’-]/u.test(text.charAt(at - 1))) at--
  return text.slice(at, dot).replace(/^[.'’-]+/, '')
}
