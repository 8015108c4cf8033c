import type { Line } from './list-lines.ts'
import type { ArticleContext, UnwantedLine } from './unwanted.ts'

// In signs: surely a sentence or two of the article.
const minProse = 80
// Lines: what stands around an article is short.
const reach = 12
// More short lines at the end are a list, or verses.
const maxEnd = 6

/** Around the text: dates, names and labels before its first sentence; names, agencies and headings after its last. */
export function listEdgeLines(lines: readonly Line[], _: ArticleContext): UnwantedLine[] {
  const isProse = ({ signs, linked }: Line): boolean => signs >= minProse && linked < 0.5
  const first = lines.findIndex(isProse)
  if (first === -1) return []
  const front = lines
    .slice(0, reach)
    .filter((line, at) => (at < first ? isFrontMatter(line) : isByline(line)))
  const behind = lines.slice(lines.findLastIndex(isProse) + 1)
  const end = behind.slice(behind.findLastIndex((line) => !isEndMatter(line)) + 1)
  return [
    ...front.map((what) => ({ what, reason: 'before the text' })),
    ...(end.length > maxEnd ? [] : end).map((what) => ({ what, reason: 'after the text' })),
  ]
}

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const listed = new Set(['li', 'th', 'dd', 'dt'])
const frontMatter =
  /^(?:by|von|por|par|di|door|av|od|text|autor)(?:\s|:)\s*\S.{0,60}$|\b(?:19|20)\d\d\b|\d{1,2}[:.]\d\d|\bmin(?:ute)?s?\b|^[^\p{L}]*$|\bago\b|^vor \d/iu
const maxFrontMatter = 70
const maxEndMatter = 50

const byline =
  /^(?:by|von|por|par|di|door|av|od|text|autor|(?:posted|written|published) by)(?:\s|:)\s*\p{Lu}[^.!?]{0,100}\d/iu
const maxByline = 120

/** A name with a date, behind a lead. */
function isByline({ text, signs }: Line): boolean {
  return signs <= maxByline && byline.test(text)
}

function isFrontMatter({ text, signs, parent, linked }: Line): boolean {
  if (headings.has(parent.name) || signs > maxFrontMatter) return false
  if (listed.has(parent.name) && linked < 0.9) return false
  return linked > 0.8 || (frontMatter.test(text) && !/[.!?]["”’]?$/.test(text))
}

function isEndMatter({ text, signs, parent, linked }: Line): boolean {
  if (headings.has(parent.name)) return true
  if (listed.has(parent.name)) return linked > 0.9
  return linked > 0.8 || (signs < maxEndMatter && !/[.!?…:;]["”’»)]*$/.test(text))
}
