import { leadsWithin } from './leads-within.ts'
import type { Line } from './list-lines.ts'
import type { ArticleContext, UnwantedLine } from './unwanted.ts'

const listed = new Set(['li', 'td', 'th', 'dd', 'dt'])
// In signs: shorter links are names and numbers.
const minHeadline = 20

/** Paragraphs that are nothing but a link into the same outlet: they lead to another article. */
export function listLinkLines(lines: readonly Line[], { url }: ArticleContext): UnwantedLine[] {
  return lines
    .filter(({ linked, signs, parent }) => linked >= 0.95 && signs >= minHeadline && !listed.has(parent.name))
    .filter((line) => leadsWithin(line, url))
    .map((what) => ({ what, reason: 'only a link' }))
}
