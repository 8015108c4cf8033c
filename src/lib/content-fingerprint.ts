/** What counts as the same text: not the spaces, the shape of the signs or the page's own lines, but every word. */

import { hashText } from './hash.ts'
import { isBoilerplate } from './is-boilerplate.ts'

export interface ContentText {
  readonly title: string
  /** A line a paragraph. */
  readonly text: string
}

/**
 * A fingerprint of what an article says: equal where two texts differ only in white space, in the shape of quotation
 * marks and dashes, or in lines that say nothing, such as `Updated 12:03`. Another word or figure is another fingerprint.
 */
export function contentFingerprint(title: string, text: string): string {
  return hashText(foldSigns(title), foldSigns(dropBoilerplate(text)))
}

/** Whether a changed text says what it said before, so that the change is no revision. */
export function isBoringChange(before: ContentText, after: ContentText): boolean {
  return contentFingerprint(before.title, before.text) === contentFingerprint(after.title, after.text)
}

/**
 * The text with one sign for all that look alike, and without spaces: French has one before signs where others have
 * none, and outlets lose them between paragraphs. `'« A – b »'` → `"'A-b'"`
 */
export function foldSigns(text: string): string {
  return text
    .normalize('NFC')
    .replace(unseen, '')
    .replace(quotes, "'")
    .replace(dashes, '-')
    .replace(/…|\[\.\.\.\]|\[…\]/g, '...')
    .replace(/\s+/g, '')
}

// Soft hyphens, joiners, direction marks and the selectors of how a sign is drawn.
const unseen = /[\u00ad\u200b-\u200f\u2060]|[\ufe0e\ufe0f]/g
const quotes = /["“”„‟«»‹›″‘’‚‛`´′「」『』]/g
const dashes = /[‐‑‒–—―−]/g

/** The text without the lines, parts of lines and ends of lines that are the page's own. */
export function dropBoilerplate(text: string): string {
  return text.split('\n').map(dropFromLine).join('\n')
}

function dropFromLine(line: string): string {
  const parts = /[|·•]/.test(line) ? line.split(/\s[|·•]\s/) : [line]
  const own = parts.filter((part) => !isBoilerplate(part))
  const kept = own.length === parts.length ? line : own.join(' ')
  const tail = lastSentence(kept)
  return tail !== '' && isBoilerplate(tail) ? kept.slice(0, -tail.length) : kept
}

/** What stands behind the last stop within a line, if that is short: `'Rain fell… Read more.'` → `' Read more.'`. */
function lastSentence(line: string): string {
  let at = line.length
  while (at > 0 && stops.includes(line.charAt(at - 1))) at--
  for (let length = 0; length < maxTailLength && at > 0; length++, at--) {
    if (stops.includes(line.charAt(at - 1))) return line.slice(at)
  }
  return ''
}

const stops = '.!?…])”»"。'
// “Continue reading the full story.” at the end of an excerpt is about as long.
const maxTailLength = 40
