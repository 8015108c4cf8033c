import type { Span } from '../model/ids.ts'
import {
  digitZeros,
  englishMultipliers,
  englishNumbers,
  englishScaleWords,
  findWrittenNumber,
  pointLanguages,
  scaleWords,
  unitWords,
} from './figure-words.ts'

/** A figure of a text: `key` is equal where the value and the unit are, `words` are as they stand, with a currency's sign in front. */
export interface Figure extends Span {
  readonly key: string
  readonly words: string
}

/**
 * The figures of a sentence with their units, small ones also where they are written out: `'Fourteen of 4,200 paid
 * 1.5m euros'` → 14, 4200, 1500000 €. What belongs to a name, as in A320 or G7, is none.
 */
export function findFigures(text: string, language: string): Figure[] {
  const figures: Figure[] = []
  for (const match of text.matchAll(digits)) {
    const raw = match[0].replace(/[.,:\s'’]+$/u, '')
    const behind = readBehind(text, match.index + raw.length, language)
    const sign = currencyBefore.exec(text.slice(Math.max(0, match.index - 3), match.index))?.[0].trim() ?? ''
    const unit = unitWords.get(sign.toLowerCase()) ?? behind.unit
    const key = `${toValue(raw, language, behind.scale)}${unit && ` ${unit}`}`
    const start = match.index
    figures.push({
      key,
      words: `${sign}${raw}${behind.words}`,
      start,
      end: start + raw.length + behind.words.length,
    })
  }
  return [...figures, ...findWritten(text, language)].sort((one, other) => one.start - other.start)
}

// A blank groups thousands only; a letter before makes it a part of a name, but for scripts that write no blanks.
const digits =
  /(?<!\p{N}|(?![\u0e00-\u0eff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff])\p{L}|\p{L}[-‐‑])\p{Nd}{1,32}(?:[.,:'’]\p{Nd}{1,32}|[ \u00a0\u202f]\p{Nd}{3}(?!\p{Nd})){0,8}/gu
const currencyBefore = /(?:US)?[$€£¥₽₹₺]\s?$/u

interface Behind {
  readonly scale: number
  /** Empty where none is known. */
  readonly unit: string
  readonly words: string
}

/** A word or two behind a number: how many thousands, and of what. */
function readBehind(text: string, from: number, language: string): Behind {
  const first = readWord(text, from)
  const scale =
    scaleWords.get(first.word) ?? (language === 'en' ? englishScaleWords.get(first.word) : undefined)
  const at = scale === undefined ? from : first.end
  const next = scale === undefined ? first : readUnitAfterScale(text, first.end)
  const unit = unitWords.get(next.word)
  const end = unit === undefined ? at : next.end
  // The stop of “Mio.” may be that of the sentence.
  return { scale: scale ?? 1, unit: unit ?? '', words: text.slice(from, end).replace(/\.$/, '') }
}

/** `'million de dollars'`, `'миллионов долларов'`, `'millionen Euro'`. */
function readUnitAfterScale(text: string, from: number): ReturnType<typeof readWord> {
  const next = readWord(text, from)
  return /^(?:de|di|d)$/.test(next.word) ? readWord(text, next.end) : next
}

function readWord(text: string, from: number): { readonly word: string; readonly end: number } {
  wordPattern.lastIndex = from
  const found = wordPattern.exec(text)
  if (!found) return { word: '', end: from }
  const word = (found[1] ?? '').toLowerCase().replace(/^(?:per|pour|por|pro)\s?ci?ento?$/, '%')
  return { word, end: from + found[0].length }
}
const wordPattern =
  /[\s'’-]?((?:per|pour|por|pro)\s?(?:cent|cento|ciento)(?!\p{L})|[%％‰°$€£¥₽₹₺]|[万萬만億亿억兆조円元]|[\p{L}\p{M}]{1,24})\.?/uy

function toValue(raw: string, language: string, scale: number): string {
  const ascii = raw.replace(/\p{Nd}/gu, toAsciiDigit).replace(/[\s'’]/gu, '')
  const [group, point] = pointLanguages.has(language) ? [',', '.'] : ['.', ',']
  const isGrouped = new RegExp(`^\\d{1,3}(?:\\${group}\\d{2,3})*\\${group}\\d{3}(?:\\${point}\\d+)?$`).test(
    ascii,
  )
  const plain = (isGrouped ? ascii.replaceAll(group, '') : ascii).replace(',', '.')
  const value = Number(plain)
  return Number.isFinite(value) ? String(Number((value * scale).toPrecision(12))) : plain
}

function toAsciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  const zero = digitZeros.find((one) => code >= one && code < one + 10)
  return zero === undefined ? digit : String(code - zero)
}

function findWritten(text: string, language: string): Figure[] {
  if (language === 'en') return findEnglish(text)
  return Array.from(text.matchAll(/\p{L}{2,12}/gu)).flatMap(({ 0: word, index: at }) => {
    const value = findWrittenNumber(word.toLowerCase(), language)
    if (value === undefined) return []
    const { unit, scale, words } = readBehind(text, at + word.length, language)
    const end = at + word.length + words.length
    return [{ key: `${value * scale}${unit && ` ${unit}`}`, words: word + words, start: at, end }]
  })
}

function findEnglish(text: string): Figure[] {
  return Array.from(text.matchAll(englishPattern)).flatMap(({ 0: words, index: at }) => {
    // “No one” and “every one” count nobody.
    if (words.toLowerCase() === 'one' && notCounted.test(text.slice(Math.max(0, at - 8), at))) return []
    const { unit, words: behind } = readBehind(text, at + words.length, 'en')
    const end = at + words.length + behind.length
    return [{ key: `${toNumber(words)}${unit && ` ${unit}`}`, words: words + behind, start: at, end }]
  })
}

const number = [...englishNumbers.keys()].join('|')
const multiplier = [...englishMultipliers.keys()].join('|')
const englishPattern = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${number})(?:[\\s-](?:and\\s)?(?:${number}|${multiplier})){0,8}(?![\\p{L}\\p{N}])`,
  'giu',
)
const notCounted = /(?:no|any|every|some|each|the|this|that|which|another)\s$/i

/** `'two hundred and five'` → 205 */
function toNumber(words: string): number {
  let [whole, part] = [0, 0]
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    const times = englishMultipliers.get(word)
    if (times === undefined) part += englishNumbers.get(word) ?? 0
    else if (times === 100) part *= 100
    else {
      whole += part * times
      part = 0
    }
  }
  return whole + part
}
