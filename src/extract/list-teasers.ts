import { leadsWithin } from './leads-within.ts'
import { listLines } from './list-lines.ts'
import { listElements, type PageElement } from './page-tree.ts'
import type { ArticleContext, Unwanted } from './unwanted.ts'

// Two that are alike may be chance.
const minTeasers = 3
// In signs: a headline and the sentence under it.
const maxTeaser = 500
const maxTeaserLines = 8
const minHeadline = 20
// A list may have an advertisement among its teasers.
const minShare = 0.8

/** Neighbours that are built alike, each with a link to another article of the outlet: a list of teasers. */
export function listTeasers(article: PageElement, { url }: ArticleContext): Unwanted<PageElement>[] {
  return listElements(article)
    .filter((element) => isTeaserList(element, url))
    .map((what) => ({ what, reason: 'teasers' }))
}

const others = new Set(['p', 'tr', 'table', 'thead', 'tbody'])

function isTeaserList({ name, children }: PageElement, url: string): boolean {
  if (others.has(name) || children.length < minTeasers) return false
  const elements = children.filter((child) => typeof child !== 'string')
  if (elements.length < minTeasers || !areAlike(elements)) return false
  return elements.filter((element) => isTeaser(element, url)).length >= elements.length * minShare
}

function areAlike(elements: readonly PageElement[]): boolean {
  const form = ({ name, attributes }: PageElement): string =>
    `${name} ${attributes.class?.split(' ', 1)[0] ?? ''}`
  const [first] = elements
  return first !== undefined && elements.every((element) => form(element) === form(first))
}

function isTeaser(element: PageElement, url: string): boolean {
  if (element.name === 'p') return false
  const lines = listLines(element)
  if (lines.length > maxTeaserLines || lines.reduce((sum, { signs }) => sum + signs, 0) > maxTeaser)
    return false
  const headline = lines.find(({ linked, signs }) => linked > 0.9 && signs >= minHeadline)
  return headline !== undefined && leadsWithin(headline, url)
}
