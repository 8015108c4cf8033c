/** A page as a tree of plain objects: a third of the cost of a document's interface, and all that the steps need. */

import { escapeHtml } from '../lib/text.ts'
import { voidElements } from '../lib/void-elements.ts'

export interface PageElement {
  /** In lower case. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  parent: PageElement | undefined
  children: PageNode[]
}

/** Text stands as it is read, entities decoded. */
export type PageNode = PageElement | string

/** An element without a place in a tree yet. */
export function createElement(name: string, attributes: Readonly<Record<string, string>> = {}): PageElement {
  return { name, attributes, parent: undefined, children: [] }
}

/** The elements under a root in the order of the page, the root itself left out. */
export function listElements(root: PageElement): PageElement[] {
  const found: PageElement[] = []
  const visit = (element: PageElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue
      found.push(child)
      visit(child)
    }
  }
  visit(root)
  return found
}

/** All text under a node, as it stands. Elements that begin a line part words: `<li>a<li>b` → `' a  b '`. */
export function textOf(node: PageNode): string {
  if (typeof node === 'string') return node
  const parts: string[] = []
  collectText(node, parts)
  return parts.join('')
}

function collectText(element: PageElement, parts: string[]): void {
  const parted = !inlineElements.has(element.name) || element.name === 'br'
  if (parted) parts.push(' ')
  for (const child of element.children) {
    if (typeof child === 'string') parts.push(child)
    else collectText(child, parts)
  }
  if (parted) parts.push(' ')
}

/** Takes elements out of their tree, each parent being gone through once however many of its children go. */
export function removeElements(elements: Iterable<PageElement>): void {
  const gone = new Set(elements)
  const parents = new Set([...gone].map(({ parent }) => parent))
  for (const parent of parents) {
    if (parent)
      parent.children = parent.children.filter((child) => typeof child === 'string' || !gone.has(child))
  }
  for (const element of gone) element.parent = undefined
}

/** Whether an element stands under another or is it. */
export function isWithin(element: PageElement, outer: PageElement): boolean {
  for (let at: PageElement | undefined = element; at !== undefined; at = at.parent)
    if (at === outer) return true
  return false
}

/** The html of a node with all its attributes; not sanitised. */
export function renderHtml(node: PageNode): string {
  const parts: string[] = []
  render(node, parts)
  return parts.join('')
}

function render(node: PageNode, parts: string[]): void {
  if (typeof node === 'string') {
    parts.push(escapeHtml(node))
    return
  }
  parts.push(`<${node.name}`)
  for (const [name, value] of Object.entries(node.attributes)) parts.push(` ${name}="${escapeHtml(value)}"`)
  parts.push('>')
  if (voidElements.has(node.name)) return
  for (const child of node.children) render(child, parts)
  parts.push(`</${node.name}>`)
}

/** Elements that stand in a line of text (HTML standard §3.2.5.2.5); what is unknown parts lines. */
export const inlineElements: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark meter picture q rp rt ruby s
  samp small source span strike strong sub sup time tt u var wbr`.split(/\s+/),
)
