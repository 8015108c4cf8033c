import { inlineElements, type PageElement } from './page-tree.ts'

/** What stands under an element, in signs. Wide signs of East Asia say as much as two others and count so. */
export interface Measure {
  readonly text: number
  readonly linked: number
  /** Text of lines that are long enough to be sentences and not mostly links. */
  readonly prose: number
  readonly links: number
  /** How many lines are prose. */
  readonly paragraphs: number
}

export type Measures = ReadonlyMap<PageElement, Measure>

interface Sum {
  text: number
  linked: number
  prose: number
  links: number
  paragraphs: number
}

interface Line {
  readonly owner: Sum
  text: number
  linked: number
}

// About seven words: menu entries and labels are shorter, sentences rarely.
const minProse = 40

/** Measures every element under a root in one walk, the root too. */
export function measureTree(root: PageElement): Measures {
  const measures = new Map<PageElement, Sum>()
  const visit = (element: PageElement, outer: Line | undefined, inLink: boolean): Sum => {
    const sum: Sum = { text: 0, linked: 0, prose: 0, links: 0, paragraphs: 0 }
    measures.set(element, sum)
    const isInline = outer !== undefined && inlineElements.has(element.name) && element.name !== 'br'
    if (!isInline && outer) endLine(outer)
    const line = isInline ? outer : { owner: sum, text: 0, linked: 0 }
    const linked = inLink || element.name === 'a'
    if (element.name === 'a') sum.links += 1
    for (const child of element.children) {
      if (typeof child === 'string') addText(child, line, { sum, linked })
      else addSum(sum, visit(child, line, linked))
    }
    if (!isInline) endLine(line)
    return sum
  }
  visit(root, undefined, false)
  return measures
}

function addText(text: string, line: Line, { sum, linked }: { sum: Sum; linked: boolean }): void {
  const length = countSigns(text)
  sum.text += length
  line.text += length
  if (!linked) return
  sum.linked += length
  line.linked += length
}

function addSum(sum: Sum, { text, linked, prose, links, paragraphs }: Sum): void {
  sum.text += text
  sum.linked += linked
  sum.prose += prose
  sum.links += links
  sum.paragraphs += paragraphs
}

function endLine(line: Line): void {
  if (line.text >= minProse && line.linked * 2 < line.text) {
    line.owner.prose += line.text - line.linked
    line.owner.paragraphs += 1
  }
  line.text = 0
  line.linked = 0
}

const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g

/** The length of a text in signs: `' ab '` → 2, `'新聞'` → 4. */
export function countSigns(text: string): number {
  const { length } = text.trim()
  return length === 0 ? 0 : length + (text.match(wide)?.length ?? 0)
}
