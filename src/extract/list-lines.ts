import { foldSpace } from '../lib/text.ts'
import { countSigns } from './measure-tree.ts'
import { inlineElements, type PageElement, type PageNode, textOf } from './page-tree.ts'

/** What a reader sees as one line or paragraph: neighbouring nodes of one element with nothing between that parts them. */
export interface Line {
  readonly parent: PageElement
  readonly nodes: readonly PageNode[]
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
    if (preformatted.has(element.name)) return
    let nodes: PageNode[] = []
    const end = (): void => {
      if (nodes.length > 0) addLine(lines, element, nodes)
      nodes = []
    }
    for (const child of element.children) {
      if (isInline(child)) nodes.push(child)
      else {
        end()
        if (typeof child !== 'string') visit(child)
      }
    }
    end()
  }
  visit(root)
  return lines
}

// Code has its own lines.
const preformatted = new Set(['pre', 'figcaption'])

function addLine(lines: Line[], parent: PageElement, nodes: readonly PageNode[]): void {
  const text = foldSpace(nodes.map(textOf).join(''))
  if (text === '') return
  const signs = countSigns(text)
  lines.push({ parent, nodes, text, signs, linked: Math.min(1, countLinked(nodes) / signs) })
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

/** Takes a line out of its tree. */
export function removeLine({ parent, nodes }: Line): void {
  const gone = new Set(nodes)
  // The same words may stand twice in an element: text is told apart by its place.
  const first = parent.children.indexOf(nodes[0] ?? '')
  parent.children = parent.children.filter((child, at) =>
    typeof child === 'string' ? at < first || at >= first + nodes.length : !gone.has(child),
  )
}
