import type { ExtractionStep } from '../model/extracted-page.ts'
import { labelOf } from './label-of.ts'
import { type Measures, measureTree } from './measure-tree.ts'
import { isWithin, listElements, type PageElement } from './page-tree.ts'

export interface ChosenArticle {
  readonly element: PageElement
  readonly step: ExtractionStep
}

interface Anchor {
  readonly reason: string
  readonly marks: (element: PageElement, label: string) => boolean
}

const bodyNames =
  /\| (?:(?:article|post|entry|story|news|blog|content|single|page|node) (?:body|content|text|main|copy)|(?:article|story|post|entry) (?:body|content|text) \w+|articlebody|articletext|storybody|articlecontent|(?:\w+ )?(?:rich ?text|body ?text|body ?copy|article body|article content|entry content|post content|story body|story content|post body)) \|/

/** What publishers mark the article's text with, the most exact first. */
const anchors: readonly Anchor[] = [
  {
    reason: 'marked as article body',
    marks: ({ attributes }) => /\barticleBody\b/i.test(attributes.itemprop ?? ''),
  },
  { reason: 'named as article body', marks: (_, label) => bodyNames.test(label) },
  { reason: 'article element', marks: ({ name }) => name === 'article' },
  { reason: 'main element', marks: ({ name, attributes }) => name === 'main' || attributes.role === 'main' },
]

// Below it a part of the article would be lost with the branch that is left.
const minShare = 0.85
const minAnchorShare = 0.5

/** The element that holds the article: where the page marks one that holds enough, else what holds nearly all prose. */
export function chooseArticle(root: PageElement): ChosenArticle {
  const weigh = chooseScale(root, measureTree(root))
  const total = weigh(root)
  const elements = listElements(root)
  const labels = new Map(elements.map((element) => [element, labelOf(element)]))
  for (const { reason, marks } of anchors) {
    const marked = elements.filter((element) => marks(element, labels.get(element) ?? ''))
    const joined = joinMarked(marked, weigh)
    if (joined === undefined || weigh(joined) < total * minAnchorShare) continue
    const element = descend(joined, weigh)
    return { element, step: { step: 'choose', reason, detail: labelOf(element) } }
  }
  const element = descend(root, weigh)
  return { element, step: { step: 'choose', reason: 'holds nearly all sentences', detail: labelOf(element) } }
}

/** Where a person's rules have left the article alone. */
export function takeWhole(element: PageElement): ChosenArticle {
  return { element, step: { step: 'choose', reason: 'kept by a rule', detail: '' } }
}

type Scale = (element: PageElement) => number

// In signs: two sentences. A page with less says what it says in short lines.
const minProse = 150

/** Sentences weigh, where there are any; else all text that is no link. */
function chooseScale(root: PageElement, measures: Measures): Scale {
  const hasProse = (measures.get(root)?.prose ?? 0) >= minProse
  return (element) => {
    const measure = measures.get(element)
    if (measure === undefined) return 0
    return hasProse ? measure.prose : measure.text - measure.linked
  }
}

// One that holds less than this of all that is marked alike is one part of several.
const minWhole = 0.8
// A part with less is a teaser.
const minPart = 0.05
// What holds more besides is not the parts' own frame.
const maxFrame = 1.5

/** The one element that is marked, or what holds all of them where an article stands in several parts. */
function joinMarked(marked: readonly PageElement[], weigh: Scale): PageElement | undefined {
  const set = new Set(marked)
  const outer = marked.filter((element) => !hasAncestorIn(element, set))
  const sum = outer.reduce((total, each) => total + weigh(each), 0)
  const parts = outer.filter((each) => weigh(each) >= sum * minPart)
  const best = parts.toSorted((a, b) => weigh(b) - weigh(a))[0]
  if (best === undefined || sum === 0) return undefined
  if (weigh(best) >= sum * minWhole) return best
  let frame = best
  while (!parts.every((part) => isWithin(part, frame)) && frame.parent) frame = frame.parent
  return weigh(frame) <= sum * maxFrame ? frame : best
}

function hasAncestorIn(element: PageElement, set: ReadonlySet<PageElement>): boolean {
  for (let at = element.parent; at; at = at.parent) if (set.has(at)) return true
  return false
}

function descend(from: PageElement, weigh: Scale): PageElement {
  const total = weigh(from)
  let chosen = from
  for (;;) {
    const next = chosen.children.find(
      (child) => typeof child !== 'string' && weigh(child) >= total * minShare,
    )
    if (next === undefined || typeof next === 'string') return chosen
    chosen = next
  }
}
