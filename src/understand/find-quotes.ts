import type { Span } from '../model/ids.ts'
import type { Quote, QuoteKind } from '../model/quote.ts'
import { findQuoted } from './find-quoted.ts'
import { findSpeeches, type Speech, type SpeechModels } from './find-speeches.ts'
import { readQuoteTokens } from './quote-tokens.ts'

/** A quotation may have a stop or a name of its own outside of its marks and is all in them none the less. */
const nearlyAll = 0.95

/** As long as a short novel's chapter; what comes after it is a transcript or a list, and costs too much. */
export const longestText = 120_000

/** Who says what in an English text, in the order of the cues: `'“We left,” said Berg.'` → Berg, said, “We left,”. */
export function findQuotes(whole: string, models: SpeechModels): Quote[] {
  const text = whole.slice(0, longestText)
  const marked = listMarked(text)
  return findSpeeches(readQuoteTokens(text), models).map((speech) => ({
    ...speech,
    kind: findKind(text, speech, marked),
  }))
}

/** Words in quotation marks, with these. Two apostrophes are how some archives write one mark, and what they stand for is not sure. */
function listMarked(text: string): Span[] {
  return findQuoted(text)
    .filter(({ start }) => text.slice(start - 2, start) !== "''")
    .map(({ start, end }) => ({ start: start - 1, end: end + 1 }))
}

function findKind(text: string, { content }: Speech, marked: readonly Span[]): QuoteKind {
  let [within, all] = [0, 0]
  for (const part of content) {
    all += countWritten(text, part)
    for (const { start, end } of marked) {
      const shared = { start: Math.max(start, part.start), end: Math.min(end, part.end) }
      if (shared.start < shared.end) within += countWritten(text, shared)
    }
  }
  return within === 0 ? 'indirect' : within >= nearlyAll * all ? 'direct' : 'mixed'
}

function countWritten(text: string, { start, end }: Span): number {
  return text.slice(start, end).replace(/\s+/g, '').length
}
