import type { Timestamp } from '../model/ids.ts'
import { type DetectLanguage, toBaseLanguage } from '../understand/detect-language.ts'
import { extractTerms } from '../understand/extract-terms.ts'
import { readText } from '../understand/read-text.ts'
import { addText, createTermCounts, type TermCounts } from '../understand/term-counts.ts'
import type { TextRecord } from './read-text-record.ts'

/** A line of a stream with its language and moment settled. */
export interface StreamLine extends Pick<TextRecord, 'title' | 'text' | 'url' | 'outlet'> {
  readonly language: string
  readonly publishedAt: Timestamp
}

/** The tables of frequencies that a run grows from its own lines, one a language. */
export type StreamCounts = Map<string, TermCounts>

/**
 * Counts the lines of a run into `counts`. A line without a date stands at the moment of the one before it; one without
 * a language leans to the one that most lines before it are in.
 */
export function createStreamCounter(
  detect: DetectLanguage,
  counts: StreamCounts,
): (record: TextRecord) => StreamLine {
  const lines = new Map<string, number>()
  let clock = 0
  return (record) => {
    const { title, text, url, outlet } = record
    clock = record.publishedAt ?? clock
    const language =
      toBaseLanguage(record.language) ?? detect(`${title}\n${text}`, { stated: findUsual(lines) }).language
    lines.set(language, (lines.get(language) ?? 0) + 1)
    const line: StreamLine = { title, text, url, outlet, language, publishedAt: clock }
    addText(getCounts(counts, language), extractTerms(readText(title, text, language)).counts.keys(), clock)
    return line
  }
}

/** The language of more than half of the lines, once there are twenty to tell it by. */
function findUsual(lines: ReadonlyMap<string, number>): string | undefined {
  const all = [...lines.values()].reduce((sum, count) => sum + count, 0)
  return all < 20 ? undefined : [...lines].find(([, count]) => count > all / 2)?.[0]
}

/** The table of a language, made where there is none. */
export function getCounts(counts: StreamCounts, language: string): TermCounts {
  let table = counts.get(language)
  if (!table) {
    table = createTermCounts(0, new Map())
    counts.set(language, table)
  }
  return table
}
