import type { Span } from '../model/ids.ts'
import {
  findWord,
  listBeginnings,
  type ParsedSearch,
  type SearchPhrase,
  toSearchTerm,
} from './search-terms.ts'

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
  const initials = wanted.map(([first = '']) => first)
  const hits = listBeginnings(text, initials, language).flatMap((starts, phrase) => {
    const terms = wanted[phrase] ?? []
    return starts.flatMap((start) => {
      const end = findEnd(text, start, { terms, language })
      return end === undefined ? [] : [{ start, end, phrase }]
    })
  })
  return hits.sort((one, other) => one.start - other.start)
}

/** Where the phrase ends that begins here; undefined where other words stand. */
function findEnd(
  text: string,
  start: number,
  { terms, language }: { readonly terms: readonly string[]; readonly language: string | undefined },
): number | undefined {
  let end = start
  for (const term of terms) {
    const found = findWord(text, end)
    if (!found || toSearchTerm(found.word, language) !== term) return undefined
    if (end === start && found.start !== start) return undefined
    end = found.end
  }
  return end
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
