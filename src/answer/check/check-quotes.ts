import type { Doubt } from '../../model/answer.ts'
import type { CitedText } from './cited-text.ts'
import type { Statement } from './statement.ts'

/** Words in quotation marks that no cited sentence has: spaces, signs, what is left out and what is put in brackets aside. */
export function checkQuotes({ quotes }: Statement, { sentences }: CitedText): Doubt[] {
  if (quotes.length === 0) return []
  const text = ` ${sentences.map(({ statement }) => toPlain(statement.text)).join(' ')} `
  return quotes
    .filter((quote) => !listPieces(quote).every((piece) => text.includes(` ${piece} `)))
    .map((quote) => ({ kind: 'quote', detail: quote }))
}

/** `'We [the city] have … enough'` → we, have, enough: each stands in the source as it is. */
function listPieces(quote: string): string[] {
  return quote
    .split(/\[[^\]]{0,200}\]|\([^)]{0,200}\)|\.{3,}/)
    .map(toPlain)
    .filter((piece) => piece !== '')
}

function toPlain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}%€$£]+/gu, ' ')
    .trim()
}
