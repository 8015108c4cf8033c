import type { Span } from '../model/ids.ts'
import { findWords, type Word } from './find-words.ts'
import { splitSentences } from './split-sentences.ts'
import { foldAccents, stemWord } from './stem-word.ts'
import { getStopWords } from './stop-words.ts'

/** A word with what the later steps ask of it. Offsets count in the title where `sentence` is 0, else in the text. */
export interface ReadWord extends Span {
  readonly text: string
  /** Lower case, stemmed, without accents of Latin letters: what equal words share. */
  readonly stem: string
  /** 0 is the title, 1 the first sentence of the text. */
  readonly sentence: number
  readonly kind: 'word' | 'stop' | 'number'
  /** Capitalised where that says something: not at a sentence's start, nor in a title that capitalises all. */
  readonly capital: boolean
  /** What keeps it together with the word before: a blank, an ampersand, a hyphen, nothing at all; undefined where nothing does. */
  readonly link: ' ' | ' & ' | '-' | '' | undefined
}

export interface ReadText {
  readonly language: string
  readonly title: string
  readonly text: string
  readonly sentences: readonly Span[]
  readonly words: readonly ReadWord[]
}

/** Reads title and text once for all steps. Where the text repeats the title as its first line, that line is no sentence for the words. */
export function readText(title: string, text: string, language: string): ReadText {
  const sentences = splitSentences(text, language)
  const words: ReadWord[] = []
  addWords(words, { from: title, spans: [{ start: 0, end: title.length }], first: 0, language })
  const [opening] = sentences
  // A sentence that goes on behind the title's words is news.
  const repeated = title !== '' && text.startsWith(title) && (opening?.end ?? 0) <= title.length + 1
  const rest = repeated ? sentences.filter((span) => span.start >= title.length) : sentences
  addWords(words, { from: text, spans: rest, first: 1, language })
  return { language, title, text, sentences, words }
}

interface Part {
  readonly from: string
  readonly spans: readonly Span[]
  /** The number of the first span as a sentence. */
  readonly first: number
  readonly language: string
}

function addWords(to: ReadWord[], { from, spans, first, language }: Part): void {
  const stops = getStopWords(language)
  const found = findWords(from, language)
  const shouting = first === 0 && isTitleCase(found, stops)
  let at = 0
  let last: Word | undefined
  for (const [index, span] of spans.entries()) {
    let initial = true
    while (at < found.length && (found[at] as Word).start < span.start) at++
    for (; at < found.length && (found[at] as Word).start < span.end; at++) {
      const word = found[at] as Word
      const lower = word.text.toLowerCase()
      const kind = isNumber(lower) ? 'number' : stops.has(lower) ? 'stop' : 'word'
      const capital = kind === 'word' && isCapital(word.text, initial || shouting)
      const link = initial || !last ? undefined : findLink(from, last.end, word.start)
      const stem = kind === 'word' ? stemWord(language, plain(lower)) : lower
      to.push({
        text: word.text,
        start: word.start,
        end: word.end,
        stem,
        sentence: first + index,
        kind,
        capital,
        link,
      })
      last = word
      initial = false
    }
  }
}

/** `U.S.` and `US`, `’` and `'` are written for the same word. */
function plain(lower: string): string {
  return /[.’]/.test(lower) ? foldAccents(lower.replaceAll('.', '').replaceAll('’', "'")) : lower
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0)
  // Tests of ASCII first: they spare most words the tables of Unicode, half of the time of reading.
  return code < 128 ? code < 58 : /^\p{N}/u.test(word)
}

/** All capitals say something anywhere (`NATO`), a capital alone only where one was free to write none. */
function isCapital(word: string, forced: boolean): boolean {
  const code = word.charCodeAt(0)
  if (code >= 97 && code <= 122) return false
  if (word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()) return true
  return !forced && /^\p{Lu}/u.test(word)
}

function isTitleCase(words: readonly Word[], stops: ReadonlySet<string>): boolean {
  let capitals = 0
  let all = 0
  for (const { text } of words) {
    if (stops.has(text.toLowerCase()) || text.length < 2) continue
    all++
    if (/^\p{Lu}/u.test(text)) capitals++
  }
  // Fewer than four words can all be names.
  return all >= 4 && capitals / all > 0.7
}

function findLink(text: string, from: number, to: number): ReadWord['link'] {
  if (to === from) return ''
  if (to - from === 1 && text.charCodeAt(from) === 32) return ' '
  const gap = text.slice(from, Math.min(to, from + 4))
  if (/^[-–‑]$/.test(gap)) return '-'
  if (gap === ' & ') return gap
  return /^(?:[·.&]|\s|['’]s\s)$/u.test(gap) ? ' ' : undefined
}
