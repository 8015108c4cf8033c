import { type CalledPeople, nobody, renderInline } from './render-inline.ts'
import { foldSpace, removeControls } from './text.ts'

/**
 * What a reader wrote as html: paragraphs, quotes (`> `), lists (`- `, `1. `), and within them what `renderInline` knows. Every
 * letter of theirs is escaped and every element is one of ours, so there is nothing to clean: `'*Why* <b>so?</b>'` →
 * `'<p dir="auto"><em>Why</em> &lt;b&gt;so?&lt;/b&gt;</p>'`.
 */
export function renderComment(text: string, people: CalledPeople = nobody): string {
  return renderLines(toReadable(text).split('\n'), { depth: 0, people })
}

// Joiners and marks of direction stay, which scripts and emoji need; what else nobody sees is there to deceive.
const unseen =
  /(?!\p{Join_Control}|\p{Bidi_Control}|\p{Variation_Selector})\p{Default_Ignorable_Code_Point}/gu
/** A letter may bear a few marks; dozens of them reach over the lines around. */
const piledMarks = /(\p{M}{4})\p{M}+/gu

/** A text without signs that nobody sees, that turn a line around or that pile up: as it is kept and compared. */
export function toReadable(text: string): string {
  return removeControls(text.replaceAll(/\r\n?/g, '\n')).replaceAll(unseen, '').replaceAll(piledMarks, '$1')
}

/** The words of a comment for comparing it with others: `'Buy *NOW*  at x.example!'` → `'buy now at x example'`. */
export function toComparable(text: string): string {
  return foldSpace(
    toReadable(text)
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' '),
  )
}

/** Deeper quotes stand in the deepest: nobody follows who said what to whom any more. */
const mostDepth = 3

interface Block {
  readonly kind: 'paragraph' | 'quote' | 'ul' | 'ol'
  readonly lines: string[]
}

interface Within {
  readonly depth: number
  readonly people: CalledPeople
}

function renderLines(lines: readonly string[], within: Within): string {
  const blocks: Block[] = []
  let open: Block | undefined
  for (const line of lines) {
    const found = readLine(line, open)
    if (found === undefined) open = undefined
    else if (found.isNext && open) open.lines.push(found.text)
    else {
      open = { kind: found.kind, lines: [found.text] }
      blocks.push(open)
    }
  }
  return blocks.map((block) => renderBlock(block, within)).join('\n')
}

interface Line {
  readonly kind: Block['kind']
  readonly text: string
  /** It goes on with the block before it. */
  readonly isNext: boolean
}

const quoted = /^ {0,3}> ?/
const bullet = /^ {0,3}[-*+] +(?=\S)/
const numbered = /^ {0,3}\d{1,9}[.)] +(?=\S)/

/** What a line is; undefined of an empty one, which ends what is open. */
function readLine(line: string, open: Block | undefined): Line | undefined {
  if (line.trim() === '') return undefined
  for (const [kind, mark] of [
    ['quote', quoted],
    ['ul', bullet],
    ['ol', numbered],
  ] as const) {
    if (mark.test(line)) return { kind, text: line.replace(mark, ''), isNext: open?.kind === kind }
  }
  const text = line.trim()
  const isItem = open?.kind === 'ul' || open?.kind === 'ol'
  if (isItem && /^ {2}/.test(line)) {
    const item = open.lines.pop() ?? ''
    return { kind: open.kind, text: `${item} ${text}`, isNext: true }
  }
  return { kind: 'paragraph', text, isNext: open?.kind === 'paragraph' }
}

function renderBlock({ kind, lines }: Block, { depth, people }: Within): string {
  if (kind === 'quote') {
    if (depth < mostDepth)
      return `<blockquote>${renderLines(lines, { depth: depth + 1, people })}</blockquote>`
    const plain = lines.map((line) => line.replace(/^[\s>]+/, ''))
    return renderParagraph(plain, people)
  }
  if (kind === 'paragraph') return renderParagraph(lines, people)
  const items = lines.map((line) => `<li dir="auto">${renderInline(line, people)}</li>`)
  return `<${kind}>${items.join('')}</${kind}>`
}

function renderParagraph(lines: readonly string[], people: CalledPeople): string {
  return `<p dir="auto">${lines.map((line) => renderInline(line, people)).join('<br>')}</p>`
}
