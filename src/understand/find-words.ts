import type { Span } from '../model/ids.ts'

export interface Word extends Span {
  readonly text: string
}

// An acronym with stops, a number with its inner marks, or letters with inner apostrophes.
// Bounded: a run of a million letters would exhaust the stack of the regular expression.
const pattern =
  /(?:\p{Lu}\.){2,32}|\p{N}{1,64}(?:[.,:]\p{N}{1,64}){0,32}%?|\p{L}[\p{L}\p{M}\p{N}]{0,255}(?:['’]\p{L}{1,64}){0,8}/gu
// Thai, Lao, Myanmar, Khmer, kana and Han, as ranges: five times as fast as their names.
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]/
const elision = /^(?:l|d|qu|n|s|j|m|t|c|dell|all|nell|sull|dall|un|quell|lorsqu|jusqu|puisqu)['’](?=\p{L})/iu
const elidingLanguages = new Set(['fr', 'it', 'ca'])

/**
 * The words of a text with their offsets; possessive and elided parts are left out: `"the mayor's plan"` → the, mayor,
 * plan. Scripts that write no spaces are cut by the dictionary of Intl.Segmenter (a hundred times slower, so only they).
 */
export function findWords(text: string, language: string): Word[] {
  if (unspaced.test(text)) return findSegmentedWords(text, language)
  const words: Word[] = []
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    words.push(trimWord(found[0], found.index, language))
  }
  return words
}

function trimWord(text: string, start: number, language: string): Word {
  if (!text.includes("'") && !text.includes('’')) return { text, start, end: start + text.length }
  if (elidingLanguages.has(language)) {
    const cut = elision.exec(text)?.[0].length ?? 0
    return { text: text.slice(cut), start: start + cut, end: start + text.length }
  }
  const bare = text.replace(/['’]s$/i, '')
  return { text: bare, start, end: start + bare.length }
}

const segmenters = new Map<string, Intl.Segmenter>()

function findSegmentedWords(text: string, language: string): Word[] {
  let segmenter = segmenters.get(language)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'word' })
    segmenters.set(language, segmenter)
  }
  const words: Word[] = []
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    if (isWordLike) words.push({ text: segment, start: index, end: index + segment.length })
  }
  return words
}
