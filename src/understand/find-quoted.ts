import type { Span } from '../model/ids.ts'

// An opening mark without its closing one quotes to the end of the line: so do paragraphs of one long quotation.
// A single mark opens only where no letter is before it, as apostrophes have.
const patterns = [
  /“([^“”\n]{1,2000})(?:”|$)/gmu,
  /„([^„“”\n]{1,2000})(?:[“”]|$)/gmu,
  /«([^«»\n]{1,2000})(?:»|$)/gmu,
  /»([^«»\n]{1,2000})«/gu,
  /”([^“”\n]{1,2000})”/gu,
  /"([^"\n]{1,2000})"/gu,
  /「([^「」\n]{1,2000})」/gu,
  /『([^『』\n]{1,2000})』/gu,
  /(?<![\p{L}\p{N}])[‘‚]([^‘‚\n]{1,1000}?)[’‘](?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])'([^'\n]{1,300}(?:'\p{L}[^'\n]{0,300}){0,20})'(?![\p{L}\p{N}])/gu,
]

/** Where a text's words stand in quotation marks, without the marks, in order and apart: `'He said “no”.'` → 9 to 11. */
export function findQuoted(text: string): Span[] {
  const spans: Span[] = []
  for (const pattern of patterns) {
    for (const { 1: words = '', 0: whole, index } of text.matchAll(pattern)) {
      const start = index + whole.indexOf(words, 1)
      spans.push({ start, end: start + words.length })
    }
  }
  spans.sort((one, other) => one.start - other.start || other.end - one.end)
  let end = -1
  return spans.filter((span) => {
    const isApart = span.start >= end
    if (isApart) end = span.end
    return isApart
  })
}
