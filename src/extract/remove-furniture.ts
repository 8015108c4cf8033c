import { excerptOf } from '../lib/text.ts'
import type { ExtractionStep } from '../model/extracted-page.ts'
import { isNamedLead } from './find-lead.ts'
import { furnitureLabels } from './furniture-labels.ts'
import { labelOf } from './label-of.ts'
import { type Measure, measureTree } from './measure-tree.ts'
import { isWithin, listElements, type PageElement, removeElements, textOf } from './page-tree.ts'

// What holds more of a page's prose is not beside its article, whatever it is called.
const maxShare = 0.3
// An answer that opens on a click is part of the article; a window that waits for its moment is short.
const maxHiddenShare = 0.1

export interface FurnitureClues {
  readonly heading: PageElement | undefined
  /** Only what no article is made of: what things are called has led astray. */
  readonly gently: boolean
}

/** Takes out what is there on every page of an outlet: menus, share bars, related articles; gives the reasons. */
export function removeFurniture(root: PageElement, { heading, gently }: FurnitureClues): ExtractionStep[] {
  const kept = listKept(root, heading)
  const measures = measureTree(root)
  const total = measures.get(root)?.prose ?? 0
  const steps: ExtractionStep[] = []
  const visit = (element: PageElement): void => {
    const gone: PageElement[] = []
    for (const child of element.children) {
      if (typeof child === 'string' || preformatted.has(child.name)) continue
      const measure = measures.get(child) ?? none
      const found = kept.has(child) ? undefined : findReason(child, measure, gently)
      if (found !== undefined && measure.prose <= total * (found.maxShare ?? maxShare)) {
        steps.push({ step: 'remove', reason: found.reason, detail: excerptOf(textOf(child), 80) })
        gone.push(child)
      } else visit(child)
    }
    removeElements(gone)
  }
  visit(root)
  return steps
}

/** The heading with what it stands in, and the first lead behind it, though it may be called a teaser. */
function listKept(root: PageElement, heading: PageElement | undefined): Set<PageElement> {
  const kept = new Set<PageElement>()
  if (heading === undefined) return kept
  for (let at: PageElement | undefined = heading; at; at = at.parent) kept.add(at)
  const elements = listElements(root)
  const behind = elements.slice(elements.indexOf(heading) + 1).slice(0, leadReach)
  const lead = behind.find((each) => isNamedLead(each) && !isWithin(each, heading) && isPlain(each))
  if (lead) kept.add(lead)
  return kept
}

// Elements: bylines, dates and a picture stand between a heading and its lead.
const leadReach = 80
const minLead = 60

function isPlain(element: PageElement): boolean {
  const links = listElements(element).filter(({ name }) => name === 'a').length
  return links <= 1 && textOf(element).trim().length >= minLead
}

const none: Measure = { text: 0, linked: 0, prose: 0, links: 0, paragraphs: 0 }
const preformatted = new Set(['pre', 'code'])

interface Found {
  readonly reason: string
  readonly maxShare?: number
}

function findReason(element: PageElement, { text }: Measure, gently: boolean): Found | undefined {
  const { name, attributes } = element
  if (neverArticle.has(name)) return { reason: name, maxShare: name === 'form' ? 0.2 : 0.5 }
  if (attributes.hidden !== undefined || /display\s*:\s*none/i.test(attributes.style ?? ''))
    return { reason: 'hidden', maxShare: maxHiddenShare }
  if (attributes['aria-hidden'] === 'true') return { reason: 'hidden', maxShare: maxHiddenShare }
  if (!canBeFurniture.has(name)) return undefined
  const label = labelOf(element)
  if (label === '|') return undefined
  const found = furnitureLabels.find(({ names, maxText }) => text <= maxText && names.test(label))
  if (gently && !sure.has(found?.reason ?? '')) return undefined
  return found?.reason === 'comments' ? { reason: found.reason, maxShare: maxCommentShare } : found
}

// A discussion is longer than its article more often than not.
const maxCommentShare = 0.9
/** Names that mean nothing else. */
const sure = new Set(['comments', 'cookie notice', 'newsletter'])
const neverArticle = new Set(['nav', 'footer', 'aside', 'dialog', 'menu', 'form'])
const canBeFurniture = new Set(
  'div section ul ol dl header span p a h2 h3 h4 h5 h6 table li blockquote article figure details time'.split(
    ' ',
  ),
)
