/** Small tools for text that people read. */

// C0 and C1 controls but tab and line ends; bidi embeddings, overrides and isolates, which can turn a line's order
// around (Unicode TR 9; the marks 200E and 200F cannot and right-to-left text needs them); a left-over byte order mark.
const controls = /[^\t\n\r\P{Cc}]|[\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gu

/**
 * Removes characters that nobody sees and that may turn the text around: `'a\u202Eb\0'` → `'ab'`. C1 controls are
 * letters of windows-1252 that were taken for Latin-1: `'don\x92t'` → `'don’t'`.
 */
export function removeControls(text: string): string {
  return text.replace(misread, readAsWindows).replace(controls, '').toWellFormed()
}

const misread = /[\u0080-\u009f]/g
const windows = new TextDecoder('windows-1252')

function readAsWindows(sign: string): string {
  return windows.decode(Uint8Array.of(sign.charCodeAt(0)))
}

/** `'  a \n b '` → `'a b'` */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The text's beginning as one line, cut at a word's end: `('One two three', 8)` → `'One two…'`. */
export function excerptOf(text: string, maxLength = 300): string {
  // White space may shrink when folded, so a little more than is needed is read.
  const line = foldSpace(text.slice(0, maxLength * 4))
  if (line.length <= maxLength) return line
  const cut = line.slice(0, maxLength)
  const wordEnd = cut.lastIndexOf(' ')
  // Scripts without spaces, and one very long word, are cut anywhere.
  const kept = wordEnd > maxLength / 2 ? cut.slice(0, wordEnd) : cut.slice(0, -1)
  return `${kept.toWellFormed().replace(/[\s.,;:…\ufffd-]+$/u, '')}…`
}

/** The first words of a text as a title for one that has none: `'Rain fell. It…'` → `'Rain fell.'`. */
export function firstWords(text: string): string {
  const line = text.split('\n', 1)[0] ?? ''
  const sentence = /^.{10,}?[.!?。！？](?=\s|$)/u.exec(line)?.[0] ?? line
  // About the length of a long headline.
  return excerptOf(sentence, 100)
}

/** Makes text safe between tags and in double-quoted attributes: `'a < "b"'` → `'a &lt; &quot;b&quot;'`. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What `escapeHtml` made, backwards. */
export function unescapeHtml(text: string): string {
  return text.replace(/&(?:lt|gt|quot|amp);/g, (written) => signs[written] ?? written)
}

const signs = Object.fromEntries(Object.entries(escapes).map(([sign, written]) => [written, sign]))
