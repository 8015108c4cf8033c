import type { Span } from '../model/ids.ts'
import type { KeptQuote } from '../model/quote.ts'
import { excerptOf } from './text.ts'

/** A part of a quote in a text. */
export interface MarkedQuote extends Span {
  /** The quote’s place among all of its article, from 1. */
  readonly number: number
  readonly speaker: string | undefined
}

/** As long as the words of a quote are kept. */
const mostWords = 400

/**
 * Where words that are in quotation marks, all or some, stand in a text, in order and apart; of two that overlap the first. What is not word for
 * word there, as it was read of an earlier text, is left out.
 */
export function listMarkedQuotes(text: string, quotes: readonly KeptQuote[]): MarkedQuote[] {
  const found = quotes
    .map((quote, at) => ({ quote, number: at + 1 }))
    .filter(({ quote }) => quote.kind !== 'indirect' && isVerbatim(text, quote))
    .flatMap(({ quote, number }) =>
      quote.content.map(({ start, end }) => ({ start, end, number, speaker: quote.speaker })),
    )
    .sort((one, other) => one.start - other.start || one.number - other.number)
  let last = 0
  const apart: MarkedQuote[] = []
  for (const part of found) {
    if (part.start < last || part.end <= part.start) continue
    apart.push(part)
    last = part.end
  }
  return apart
}

function isVerbatim(text: string, { content, words }: KeptQuote): boolean {
  return excerptOf(content.map(({ start, end }) => text.slice(start, end)).join(' … '), mostWords) === words
}
