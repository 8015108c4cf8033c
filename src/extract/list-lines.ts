import { foldSpace } from '../lib/text.ts'
import { countSigns } from './measure-tree.ts'
import { inlineElements, type PageElement, type PageNode, textOf } from './page-tree.ts'

/** What a reader sees as one line or paragraph: neighbouring nodes of one element with nothing between that parts them. */
export interface Line {
  readonly parent: PageElement
  /** Neighbours among the parent's children; `from` is the first one's place. */
  readonly nodes: readonly PageNode[]
  readonly from: number
  /** White space folded. */
  readonly text: string
  readonly signs: number
  /** Which share of it is links: 0 to 1. */
  readonly linked: number
}

/** The lines of an element in the order of the page; those without text are left out. */
export function listLines(root: PageElement): Line[] {
  const lines: Line[] = []
  const visit = (element: PageElement): void => {
    if (unread.has(element.name)) return
    let from = 0
    for (const [at, child] of element.children.entries()) {
      if (isInline(child)) continue
      addLine(lines, element, from, at)
      from = at + 1
      if (typeof child !== 'string') visit(child)
    }
    addLine(lines, element, from, element.children.length)
  }
  visit(root)
  return lines
}

// Code has lines of its own; captions are no text of the article.
const unread = new Set(['pre', 'figcaption'])

function addLine(lines: Line[], parent: PageElement, from: number, to: number): void {
  const nodes = parent.children.slice(from, to)
  const text = foldSpace(nodes.map(textOf).join(''))
  if (text === '') return
  const signs = countSigns(text)
  lines.push({ parent, nodes, from, text, signs, linked: Math.min(1, countLinked(nodes) / signs) })
}

function countLinked(nodes: readonly PageNode[]): number {
  let linked = 0
  for (const node of nodes) {
    if (typeof node === 'string') continue
    linked += node.name === 'a' ? countSigns(foldSpace(textOf(node))) : countLinked(node.children)
  }
  return linked
}

/** Whether a node stands in a line: text, or an inline element that holds no block. */
function isInline(node: PageNode): boolean {
  if (typeof node === 'string') return true
  return node.name !== 'br' && inlineElements.has(node.name) && node.children.every(isInline)
}

/** Takes lines out of their tree. They must have been listed since it last changed. */
export function removeLines(lines: readonly Line[]): void {
  const places = new Map<PageElement, Set<number>>()
  for (const { parent, nodes, from } of lines) {
    const gone = places.get(parent) ?? new Set()
    for (let at = from; at < from + nodes.length; at += 1) gone.add(at)
    places.set(parent, gone)
  }
  for (const [parent, gone] of places) parent.children = parent.children.filter((_, at) => !gone.has(at))
}
