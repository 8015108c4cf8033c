/** What short names mean in a text that introduces them: `the World Health Organization (WHO)`. */

import { foldAccents } from './stem-word.ts'

// Longer runs of capitals are shouted words. A plural `s` behind it is none of its letters.
const acronym = String.raw`(?:\p{Lu}\.?){2,7}|\p{Lu}[\p{Lu}\p{N}]{1,6}`
const behind = new RegExp(String.raw`\((?:the )?(${acronym})s?\)`, 'gu')
// What an acronym of seven letters can stand for, with the small words between.
const mostLetters = 90
const smallWords = new Set(
  'of the for and in on to de la le les du des et pour von der die das für und y e el los las da do dos del di della van het en'.split(
    ' ',
  ),
)

/** The long name of each short name that stands in brackets behind it; one that means two things in the text is left out. */
export function findShortNames(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const ambiguous = new Set<string>()
  for (const { 1: short = '', index } of text.matchAll(behind)) {
    const before = text.slice(Math.max(0, index - mostLetters), index)
    const long = /\s$/.test(before) ? findLongName(before.trimEnd(), short.replaceAll('.', '')) : undefined
    if (long === undefined) continue
    const key = short.replaceAll('.', '')
    if ((found.get(key) ?? long) !== long) ambiguous.add(key)
    found.set(key, long)
  }
  for (const key of ambiguous) found.delete(key)
  return found
}

/** The words before the bracket whose first letters are those of the short name, small words between them left out. */
function findLongName(before: string, short: string): string | undefined {
  // Beyond a comma or a stop another phrase ends.
  const phrase = /[^.,;:!?()"“”\n]*$/u.exec(before)?.[0] ?? ''
  const words = [...phrase.matchAll(/\p{L}[\p{L}\p{M}\p{N}'’]*/gu)]
  const letters = [...foldAccents(short.toLowerCase())]
  let at = words.length - 1
  let first = -1
  for (let letter = letters.length - 1; letter >= 0; at--) {
    const word = words[at]
    if (!word) return undefined
    const lower = foldAccents(word[0].toLowerCase())
    if (lower.startsWith(letters[letter] as string)) {
      letter--
      first = word.index
    } else if (!smallWords.has(lower)) return undefined
  }
  const long = phrase.slice(first).trim()
  return first >= 0 && /^\p{Lu}/u.test(long) && long.includes(' ') ? long : undefined
}
