import type { Span } from '../../model/ids.ts'
import { findQuoted } from '../../understand/find-quoted.ts'
import { findWords } from '../../understand/find-words.ts'
import { foldAccents } from '../../understand/stem-word.ts'
import { cleanStatement, isReadWhole, longestStatement } from './clean-statement.ts'
import { findCues } from './find-cues.ts'
import { getClaimWords } from './get-claim-words.ts'
import { readFigures } from './read-figures.ts'
import { readStatementDates } from './read-statement-dates.ts'
import type { ReadFigure, Statement, StatementWord } from './statement.ts'

/** Reads a sentence of an answer or of a source, of which nothing is believed. */
export function readStatement(raw: string, language: string): Statement {
  const claimWords = getClaimWords(language)
  const quotes = findQuotes(raw, language)
  const text = cleanStatement(raw, language)
  const dates = readStatementDates(text, language)
  const spans = findWords(text, language)
  const quoted = listQuoted(text)
  let [clause, part, end, quote] = [0, 0, 0, 0]
  const words: StatementWord[] = []
  for (const { text: written, start, end: wordEnd } of spans) {
    const lower = foldAccents(written.toLowerCase())
    const between = text.slice(end, start)
    const isApart = /[,;:()"–—!?.]/.test(between) || claimWords.join.has(lower)
    if (isApart && words.length > 0) clause++
    if (words.length > 0 && (/[;:–!?.]/.test(between) || claimWords.join.has(lower))) part++
    while ((quoted[quote]?.end ?? Number.POSITIVE_INFINITY) <= start) quote++
    const stem = claimWords.toStem(written.toLowerCase())
    words.push({
      ...{ lower, stem, key: claimWords.toKey(stem), start, end: wordEnd, clause, part },
      isContent: /^\p{L}/u.test(lower) && lower.length > 1 && !claimWords.stops.has(written.toLowerCase()),
      isFuture: claimWords.future?.test(written.toLowerCase()) === true,
      isCapital: /^\p{Lu}/u.test(written),
      isAcronym: /^\p{Lu}[\p{Lu}\p{N}.]+$/u.test(written),
      isInitial: words.length === 0 || /[.!?:"–]\s?$/.test(between),
      isQuoted: (quoted[quote]?.start ?? Number.POSITIVE_INFINITY) <= start,
      isOfDate: dates.some((date) => date.start <= start && start < date.end),
    })
    end = wordEnd
  }
  const figures = readFigures(text, { words, claimWords, dates })
  const read = withoutFigures(words, figures)
  return {
    ...{ text, words: read, quotes, dates, figures, isWhole: isReadWhole(raw) },
    cues: findCues(read, claimWords),
    keys: new Set(read.filter(({ isContent }) => isContent).map(({ key }) => key)),
  }
}

/** Quotation marks are paired before they are made alike, as only their shapes tell which belong together. */
function findQuotes(raw: string, language: string): string[] {
  const text = raw.slice(0, longestStatement).replaceAll('``', '“').replaceAll("''", '”')
  const quoted: Span[] = []
  // What is between two quotations looks quoted too, where the marks of both directions are in use: `“, sagte sie, „`.
  for (const span of findQuoted(text)) if (span.start - 1 !== quoted.at(-1)?.end) quoted.push(span)
  return quoted.map(({ start, end }) => cleanStatement(text.slice(start, end), language))
}

function listQuoted(text: string): Span[] {
  return Array.from(text.matchAll(/"([^"]+)"/g), ({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  }))
}

/** A number is compared as a figure, a weekday as a date: as words they say nothing. */
function withoutFigures(words: readonly StatementWord[], figures: readonly ReadFigure[]): StatementWord[] {
  const within = new Set(figures.flatMap(({ at, to }) => words.slice(at, to)))
  return words.map((word) => (word.isOfDate || within.has(word) ? { ...word, isContent: false } : word))
}
