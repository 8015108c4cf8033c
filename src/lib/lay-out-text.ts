/** The one walk over an article's html that decides what its plain text is and where each word of it stands. */

import { Parser } from 'htmlparser2'
import { cutExcess } from './cut-excess.ts'
import { escapeHtml, removeControls } from './text.ts'
import { voidElements } from './void-elements.ts'

/**
 * A part of the html in order. `at` is the offset in the plain text. A run is words with single spaces between them; a
 * gap without an offset is white space that folds away.
 */
export type LaidToken =
  | { readonly kind: 'markup'; readonly html: string }
  | { readonly kind: 'run'; readonly text: string; readonly at: number }
  | { readonly kind: 'gap'; readonly text: string; at?: number }

export interface LaidText {
  readonly text: string
  readonly tokens: readonly LaidToken[]
}

/** Elements whose text is not the article's: machinery, and captions, which repeat what the text says. */
const unread = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg', 'math', 'iframe'])
for (const name of ['figcaption', 'caption', 'textarea', 'select', 'button', 'audio', 'video', 'rp', 'rt']) {
  unread.add(name)
}
const lineElements = new Set(
  `address article aside blockquote body br center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6
  header hr html li main nav ol p pre section summary table tbody tfoot thead title tr ul`.split(/\s+/),
)
const cells = new Set(['td', 'th'])
/** Reads html into its plain text, a line a paragraph, and the tokens that the text came from. */
export function layOutText(html: string): LaidText {
  const layout = new Layout()
  const parser = new Parser({
    onopentag: (name, attributes) => layout.open(name, attributes),
    onclosetag: (name) => layout.close(name),
    ontext: (text) => layout.read(text),
  })
  parser.end(cutExcess(html))
  return layout.finish()
}

class Layout {
  #lines = ''
  #tokens: LaidToken[] = []
  /** What separates the next run from the last one. */
  #pending: 'nothing' | 'space' | 'line' = 'nothing'
  #gap: (LaidToken & { kind: 'gap' }) | undefined
  #unreadDepth = 0
  /** Entities and chunk ends split a text node; its parts are joined before it is read. */
  #node: string[] = []

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#endNode()
    this.#separate(name)
    if (unread.has(name)) this.#unreadDepth += 1
    const rendered = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
    this.#tokens.push({ kind: 'markup', html: `<${name}${rendered.join('')}>` })
  }

  close(name: string): void {
    this.#endNode()
    this.#separate(name)
    if (unread.has(name)) this.#unreadDepth -= 1
    if (!voidElements.has(name)) this.#tokens.push({ kind: 'markup', html: `</${name}>` })
  }

  read(text: string): void {
    this.#node.push(text)
  }

  finish(): LaidText {
    this.#endNode()
    return { text: this.#lines, tokens: this.#tokens }
  }

  #separate(name: string): void {
    if (lineElements.has(name)) this.#pending = 'line'
    else if (cells.has(name)) this.#addGap(' ')
  }

  #endNode(): void {
    if (this.#node.length === 0) return
    const text = removeControls(this.#node.join(''))
    this.#node = []
    if (this.#unreadDepth > 0) {
      this.#tokens.push({ kind: 'markup', html: escapeHtml(text) })
      return
    }
    // With an end to the repetition, as without one a long text takes more stack than there is.
    for (const part of text.match(/\s+|\S+(?: \S+){0,999}/g) ?? []) {
      if (/^\s/.test(part)) this.#addGap(part)
      else this.#addRun(part)
    }
  }

  #addGap(text: string): void {
    const gap: LaidToken & { kind: 'gap' } = { kind: 'gap', text }
    this.#tokens.push(gap)
    if (this.#pending !== 'nothing') return
    this.#pending = 'space'
    this.#gap = gap
  }

  #addRun(text: string): void {
    if (this.#lines !== '' && this.#pending === 'line') this.#lines += '\n'
    if (this.#lines !== '' && this.#pending === 'space') {
      if (this.#gap !== undefined) this.#gap.at = this.#lines.length
      this.#lines += ' '
    }
    this.#pending = 'nothing'
    this.#tokens.push({ kind: 'run', text, at: this.#lines.length })
    this.#lines += text
  }
}
