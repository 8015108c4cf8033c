import { cutQuoted } from './cut-quoted.ts'
import { findDateline } from './find-dateline.ts'
import { getHeadlineWords } from './headline-words.ts'
import { isOfPage } from './is-of-page.ts'
import { getLeaningWords } from './leaning-words.ts'

/** A sentence of fewer words says too little by itself, one of more is hard to read. */
const [fewWords, manyWords] = [8, 45]
// Thai, Lao, kana and Han: there words are not told by blanks.
const unspaced = /[\u0e00-\u0eff\u3040-\u30ff\u4e00-\u9fff]/
const manySigns = 400
/** What a page leaves in its text: markup, an address, the word of a button or a label in capitals before a sentence. */
const leftover =
  /[a-z]="|https?:\/\/|^(?:CLOSE|ADVERTISEMENT) |^(?:WATCH|PHOTOS?|VIDEO|SEE ALSO|READ MORE|RELATED|DEVELOPING|BREAKING|JUST IN|UPDATED?):/u

/**
 * Whether a sentence of a report can be read by itself: a whole statement of ordinary length that goes on from no other, names
 * who speaks, does not speak to the reader and holds nothing of the page around it. `"He resigned on Monday after the vote."`
 * → no.
 */
export function isSelfContained(sentence: string, language: string): boolean {
  if (sentence.length > manySigns || sentence.includes('\n')) return false
  const words = sentence.split(/\s+/).length
  if (!unspaced.test(sentence) && (words < fewWords || words > manyWords)) return false
  if (!isWhole(sentence) || leftover.test(sentence) || isOfPage(sentence)) return false
  const { opener, unsaid, unnamed } = getLeaningWords(language)
  const opening = sentence.slice(findDateline(sentence)?.end ?? 0).trimStart()
  if (opener.test(opening) || unsaid.test(opening) || unnamed.test(sentence)) return false
  return !getHeadlineWords(language).address.test(cutQuoted(sentence))
}

/** Ends as a statement, and its quotation marks are all closed. */
function isWhole(text: string): boolean {
  if (!/[.。।۔።]["”’»]?$/u.test(text)) return false
  const marks = text.match(/["“”„«»]/g) ?? []
  return marks.length % 2 === 0
}
