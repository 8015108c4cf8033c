import { digitZeros } from '../../understand/figure-words.ts'
import { writeDigits } from './write-digits.ts'

/** Longer than any sentence of a report; what comes after it is not read, and so bears nothing out. */
export const longestStatement = 2000

/** Whether nothing of a sentence is left unread. One sign may stand for eighteen, so that they are counted again once spelt out. */
export function isReadWhole(text: string): boolean {
  return text.length <= longestStatement && text.normalize('NFKC').length <= longestStatement
}

/**
 * A sentence as it is compared: no signs that nobody sees, one sign for all that look alike, digits of all scripts as
 * ours, numbers in words as digits. `'Ｄie Fähre “Ａ” kostet ٣٠'` → `'Die Fähre "A" kostet 30'`.
 */
export function cleanStatement(text: string, language: string): string {
  const plain = text
    .slice(0, longestStatement)
    .normalize('NFKC')
    .slice(0, longestStatement)
    .toWellFormed()
    .replace(unseen, '')
    .replace(/\p{Nd}/gu, toAsciiDigit)
    .replace(/``|''|[“”„‟«»″「」『』]/g, '"')
    .replace(/[`´‘’‚‛‹›′]/g, "'")
    .replace(/[‐‑‒–—―−]/g, (sign) => (sign === '‐' || sign === '‑' || sign === '−' ? '-' : ' – '))
    .replace(/\s+/g, ' ')
    .trim()
  return writeDigits(language === 'en' ? openContractions(plain) : plain, language)
}

// Marks of direction, joiners, soft hyphens, selectors of how a sign is drawn; U+0640 only stretches an Arabic word.
const unseen = /\p{Cf}|\u0640|[\ufe00-\ufe0f]/gu

function toAsciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  const zero = digitZeros.find((one) => code >= one && code < one + 10)
  return zero === undefined ? digit : String(code - zero)
}

/** `'it won't'` → `'it will not'`; also as archives write it, `'did n't'`. */
function openContractions(text: string): string {
  return text
    .replace(/\b(w)on't\b/gi, '$1ill not')
    .replace(/\b(c)an(?:'t|not)\b/gi, '$1an not')
    .replace(/(\p{L})\s?n't(?!\p{L})/giu, '$1 not')
    .replace(/(\p{L})'(?:ll)(?!\p{L})/giu, '$1 will')
    .replace(
      /\b(\d{1,2})\s?([ap])\.?\s?m\b\.?/gi,
      (_, hour: string, half: string) => `${hour} ${half.toLowerCase()}m`,
    )
}
