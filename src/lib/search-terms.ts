/** How a text and a question become the same terms, so that one finds the other in any script. */
import { fail, type Result, succeed } from './result.ts'
import { hasStemmer, stemWord } from './stem-word.ts'

/** One or more words that must stand side by side, lower-case and not yet stemmed. */
export type SearchPhrase = readonly string[]

export interface ParsedSearch {
  readonly wanted: readonly SearchPhrase[]
  readonly excluded: readonly SearchPhrase[]
  /** True when the question was so long that its end is not looked for. */
  readonly cut: boolean
}

export type SearchProblem = 'nothing asked' | 'no words' | 'only excluded words'

export interface PlacedWord {
  readonly word: string
  readonly start: number
  readonly end: number
}

/**
 * Scripts without spaces between words, and Hangul, whose particles cling to the word: each character is a word of its
 * own, and what a person takes for a word is a phrase of them.
 */
const separated =
  '\\p{sc=Hang}\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}'
// Bounded: a run of millions of letters would exhaust the stack of the regular expression.
const joined = `[\\p{L}\\p{N}\\p{M}]--[${separated}]`
const wordPattern = new RegExp(`[${separated}]\\p{M}{0,32}|[${joined}]{1,256}`, 'gv')

/** The first letter of a word that begins with no plain Latin letter or digit. */
const otherPattern = new RegExp(`(?=[^\\0-\\x7f])(?:[${separated}]|(?<![${joined}])[${joined}])`, 'gv')
const joinedBefore = new RegExp(`[${joined}]$`, 'v')

/** Accents, Arabic vowel signs and tatweel, Hebrew points: people leave them out when they search. */
const leftOut = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g

/** Letters that Unicode does not take apart and that people type as these. */
const spelledOut: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
}

/** A few letters stand for several words ('\ufdfa'): an index takes these signs for the ends of words. */
const notInTerms = /[\0-/:-@[-`{-\u007f]+/g

/** A quoted phrase in any of the common marks, closed or not, or a run without a space; each may have a minus. */
const askedPattern = /(-*)(?:["“”„«»]([^"“”„«»]*)["“”„«»]?|([^\s"“”„«»]+))/g

/** Languages whose stems differ from the word inside too: Finnish `rousseau` → `rouseau`, Irish `chances` → `cances`. */
const changing: ReadonlySet<string> = new Set(['fi', 'ga'])

/** No word of a language is longer; what is (encoded data) need not be found whole. */
const maxWordLength = 64

/** Enough for any question that a person types; each word costs one look into the index. */
const maxWords = 32

/** Of 12,000 news texts with 80,000 different words, these leave one lookup in a hundred to be worked out; some 10 MB. */
const maxCachedTerms = 60_000
const termsByLanguage = new Map<string, Map<string, string>>()

/** The first word at or after an offset: `findWord('The dam.', 3)` → `{ word: 'dam', start: 4, end: 7 }` */
export function findWord(text: string, from: number): PlacedWord | undefined {
  wordPattern.lastIndex = from
  const found = wordPattern.exec(text)
  return found ? { word: found[0], start: found.index, end: found.index + found[0].length } : undefined
}

/**
 * Where words begin that may have one of the terms, a list for each term, in no order. A stem of plain Latin letters begins
 * as its word does, but for two letters at the end, so that nearly all words, nine tenths of what a page of answers costs,
 * need not be read at all.
 */
export function listBeginnings(
  text: string,
  terms: readonly string[],
  language: string | undefined,
): number[][] {
  const others = Array.from(text.matchAll(otherPattern), ({ index }) => index)
  return terms.map((term) => {
    if (!/^[a-z0-9]/.test(term)) return others
    const plain = Array.from(text.matchAll(toPlainPattern(term, language)), ({ index }) => index)
    const isStart = (at: number) => !joinedBefore.test(text.slice(Math.max(0, at - 2), at))
    return [...others, ...plain.filter(isStart)]
  })
}

function toPlainPattern(term: string, language: string | undefined): RegExp {
  const kept = changing.has(language ?? '') ? 1 : Math.max(1, term.length - 2)
  // An accented letter may stand for any, and for several.
  const rest = Array.from(term.slice(1, kept)).reduceRight(
    (after, letter) => `(?:[^\\0-\\x7f]|${letter}${after})`,
    '',
  )
  return new RegExp(`(?<![a-z0-9])${term.charAt(0)}${rest}`, 'gi')
}

/** What a word is stored and looked for as: `toSearchTerm('Élections', 'fr')` → `'elect'` */
export function toSearchTerm(word: string, language: string | undefined): string {
  // Feeds may say what they like: languages without stems of their own are one.
  const cache = cacheOf(language !== undefined && hasStemmer(language) ? language : '')
  let term = cache.get(word)
  if (term === undefined) {
    // Built anew, because a piece of a text keeps the whole text in memory as long as the cache holds it.
    const own = Array.from(word).join('')
    term = fold(stemWord(own.slice(0, maxWordLength).normalize('NFKC').toLowerCase(), language))
    if (cache.size >= maxCachedTerms) cache.clear()
    cache.set(own, term)
  }
  return term
}

/** A text as the search index holds it: `toSearchText('The dam, 東京', 'en')` → `'the dam 東 京'` */
export function toSearchText(text: string, language: string | undefined): string {
  return (text.toLowerCase().match(wordPattern) ?? [])
    .map((word) => toSearchTerm(word, language))
    .filter((term) => term !== '')
    .join(' ')
}

/**
 * Reads what a person typed; never throws. What joins several words without a space is a phrase too.
 * `parseSearch('dam "water level" -flood')` → wanted `[['dam'], ['water', 'level']]`, excluded `[['flood']]`
 */
export function parseSearch(text: string): Result<ParsedSearch, SearchProblem> {
  const wanted = new Map<string, SearchPhrase>()
  const excluded = new Map<string, SearchPhrase>()
  let room = maxWords
  let cut = false
  for (const [, minus, quoted, plain] of text.matchAll(askedPattern)) {
    const words = ((quoted ?? plain ?? '').match(wordPattern) ?? []).map((word) => word.toLowerCase())
    const phrase = words.slice(0, room)
    cut ||= phrase.length < words.length
    room -= phrase.length
    if (phrase.length > 0) (minus ? excluded : wanted).set(phrase.join(' '), phrase)
  }
  if (wanted.size > 0) return succeed({ wanted: [...wanted.values()], excluded: [...excluded.values()], cut })
  if (excluded.size > 0) return fail('only excluded words', text.slice(0, 100))
  return fail(text.trim() === '' ? 'nothing asked' : 'no words', text.slice(0, 100))
}

function cacheOf(language: string): Map<string, string> {
  let cache = termsByLanguage.get(language)
  if (!cache) {
    cache = new Map()
    termsByLanguage.set(language, cache)
  }
  return cache
}

function fold(word: string): string {
  const bare = word.normalize('NFKD').replace(leftOut, '').normalize('NFC')
  const plain = bare.replace(/[ßæœøłđı]/g, (letter) => spelledOut[letter] ?? letter)
  return plain.replace(notInTerms, ' ').trim()
}
