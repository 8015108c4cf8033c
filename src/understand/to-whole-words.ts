/**
 * The source of a pattern for any of some phrases as whole words, in any script, for `\b` knows the letters of English alone.
 * Phrases stand between bars, a straight apostrophe for both forms: `"it's|он"` finds `it’s` and not `они`.
 */
export function toWholeWords(phrases: string): string {
  const any = phrases
    .split('|')
    .map((phrase) => phrase.trim().replaceAll("'", "['’]").replace(/\s+/g, '\\s+'))
    .filter(Boolean)
  if (any.length === 0) return '(?!)'
  return `(?<![\\p{L}\\p{M}\\p{N}])(?:${any.join('|')})(?![\\p{L}\\p{M}\\p{N}])`
}
