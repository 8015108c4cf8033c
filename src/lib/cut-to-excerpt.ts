import { escapeHtml } from './text.ts'

/** About three sentences: enough to tell whether to read on, where the text is. */
const mostCharacters = 300
/** Of a short text this part at the most, so that none stands there whole. */
const mostShare = 1 / 2
/** What is shorter says nothing. */
const leastCharacters = 20

const sentenceEnd = /[.!?…。！？؟।]+["'”’»)]*(?=\s|$)|[。！？]/gu

/**
 * The beginning of a text, as much of it as a public page may show: whole sentences, or words where the first is too long, and
 * dots for the rest. `('It rained all night. Then it snowed.')` → `'It rained…'`
 */
export function cutToExcerpt(text: string): string {
  const most = Math.min(mostCharacters, Math.floor(text.trimEnd().length * mostShare))
  const part = text.slice(0, most)
  const sentences = [...part.matchAll(sentenceEnd)].at(-1)
  const end = sentences ? sentences.index + sentences[0].length : 0
  if (end >= leastCharacters) return `${part.slice(0, end)} …`
  const space = part.search(/\s\S*$/u)
  // Scripts without spaces are cut anywhere.
  const kept = (space > most / 2 ? part.slice(0, space) : part.slice(0, -1)).toWellFormed()
  return kept.trim().length < leastCharacters ? '' : `${kept.replace(/[\s.,;:\ufffd]+$/u, '')}…`
}

/** Plain text as paragraphs. */
export function toParagraphs(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')
}
