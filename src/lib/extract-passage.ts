import type { Span } from '../model/ids.ts'
import { listWords, type ParsedSearch, type SearchPhrase, toSearchTerm } from './search-terms.ts'

/** A part of a text, with the words in it that were asked for; all offsets count in the whole text. */
export interface Passage extends Span {
  readonly marks: readonly Span[]
}

export interface PassageOptions {
  /** That of the text, so that its words are stemmed as the index did. */
  readonly language?: string | undefined
  readonly maxLength: number
}

interface Hit extends Span {
  readonly phrase: number
}

/** Scripts without spaces have no break within reach; there any place is one. */
const maxWordReach = 24

/**
 * The passage of a text that answers a search best: the one with the most of the phrases asked for, of equals the first.
 * Without any, the beginning, unmarked. It begins and ends between words.
 */
export function extractPassage(text: string, search: ParsedSearch, options: PassageOptions): Passage {
  const hits = findBestHits(text, search.wanted, options)
  const first = hits[0]?.start ?? 0
  const last = Math.max(0, ...hits.map((hit) => hit.end))
  const spare = Math.max(0, options.maxLength - (last - first))
  // A third of the room before the first hit: what follows explains more than what went before.
  const from = Math.max(0, Math.min(first - Math.floor(spare / 3), text.length - options.maxLength))
  const to = Math.min(text.length, Math.max(from + options.maxLength, last))
  const start = from === 0 ? 0 : Math.min(first, wordBreakAfter(text, from))
  const end = to === text.length ? to : Math.max(last, wordBreakBefore(text, to))
  return { start, end, marks: mergeMarks(hits) }
}

/** News says in its first paragraphs what it is about: three quarters of a page of answers need not be read further. */
const headLength = 1_500

function findBestHits(text: string, wanted: readonly SearchPhrase[], options: PassageOptions): Hit[] {
  const { language, maxLength } = options
  const inHead = bestWindow(findHits(text.slice(0, headLength), wanted, language), maxLength)
  if (text.length <= headLength) return inHead
  // No later passage can have more than all of the phrases; one that ends beyond the head may have more marks.
  const endsInHead = (inHead[0]?.start ?? headLength) + maxLength < headLength
  if (endsInHead && countPhrases(inHead) === wanted.length) return inHead
  return bestWindow(findHits(text, wanted, language), maxLength)
}

function countPhrases(hits: readonly Hit[]): number {
  return new Set(hits.map((hit) => hit.phrase)).size
}

function findHits(text: string, phrases: readonly SearchPhrase[], language: string | undefined): Hit[] {
  const wanted = phrases.map((words) => words.map((word) => toSearchTerm(word, language)))
  const initials = new Set(wanted.map(([first = '']) => first.charCodeAt(0)))
  const found = listWords(text)
  const stands = (term: string, at: number) => {
    const word = found[at]?.word
    return word !== undefined && toSearchTerm(word, language) === term
  }
  return found.flatMap(({ word, start }, index) => {
    if (!mayBegin(word, initials)) return []
    return wanted.flatMap((phrase, number) => {
      const last = found[index + phrase.length - 1]
      const isHit = last !== undefined && phrase.every((term, offset) => stands(term, index + offset))
      return isHit ? [{ start, end: last.end, phrase: number }] : []
    })
  })
}

/**
 * Whether a word's term can begin like one of those asked for. Stems of words in plain Latin letters keep their first
 * letter, so that most words of a page of answers, nine tenths of its cost, need not be stemmed.
 */
function mayBegin(word: string, initials: ReadonlySet<number>): boolean {
  const code = word.charCodeAt(0)
  return code > 127 || initials.has(code >= 65 && code <= 90 ? code + 32 : code)
}

function bestWindow(hits: readonly Hit[], maxLength: number): Hit[] {
  let best: Hit[] = []
  let bestCount = 0
  for (let from = 0, to = 0; from < hits.length; from++) {
    const start = hits[from]?.start ?? 0
    while (to < hits.length && (to <= from || (hits[to]?.end ?? 0) - start <= maxLength)) to++
    const window = hits.slice(from, to)
    const count = countPhrases(window)
    if (count > bestCount) {
      best = window
      bestCount = count
    }
  }
  return best
}

function wordBreakAfter(text: string, from: number): number {
  const space = text.slice(from, from + maxWordReach).search(/\s/)
  return space < 0 ? wholeCharacter(text, from) : from + space + 1
}

function wordBreakBefore(text: string, to: number): number {
  const from = Math.max(0, to - maxWordReach)
  const space = text.slice(from, to).search(/\s\S*$/)
  return space < 0 ? wholeCharacter(text, to) : from + space
}

/** The offset itself, or one less where it would cut a surrogate pair in two. */
function wholeCharacter(text: string, offset: number): number {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset - 1 : offset
}

function mergeMarks(hits: readonly Hit[]): Span[] {
  const marks: Span[] = []
  for (const { start, end } of hits) {
    const last = marks.at(-1)
    if (last && start < last.end)
      marks[marks.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else marks.push({ start, end })
  }
  return marks
}
