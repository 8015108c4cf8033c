import type { Span } from '../model/ids.ts'
import { type LaidToken, layOutText } from './lay-out-text.ts'
import { escapeHtml } from './text.ts'

/**
 * Wraps each sentence in the html so that it can be linked to: `<span class="sentence" id="s1">`. Where markup cuts
 * a sentence, its later parts carry `data-sentence="1"` instead of the id. `spans` are offsets in the plain text of
 * `html`, in order and apart; `html` must be sanitised.
 */
export function markSentences(html: string, spans: readonly Span[]): string {
  const marker = new Marker(spans)
  for (const token of layOutText(html).tokens) marker.add(token)
  return marker.finish()
}

class Marker {
  readonly #spans: readonly Span[]
  #html = ''
  /** The span that is at or after the reading position. */
  #next = 0
  #isOpen = false
  /** How many spans have been begun: a later part of one has no id of its own. */
  #begun = 0

  constructor(spans: readonly Span[]) {
    this.#spans = spans
  }

  add(token: LaidToken): void {
    if (token.kind === 'markup') {
      this.#close()
      this.#html += token.html
    } else if (token.at === undefined) {
      this.#html += token.text
    } else if (token.kind === 'gap') {
      this.#write(token.text, token.at, 1)
    } else {
      this.#addRun(token.text, token.at)
    }
  }

  finish(): string {
    this.#close()
    return this.#html
  }

  /** A sentence may begin or end anywhere in a run: within a word too, in scripts without spaces. */
  #addRun(run: string, at: number): void {
    for (let start = 0; start < run.length; ) {
      const span = this.#spanAt(at + start)
      const edge = span === undefined ? Infinity : at + start < span.start ? span.start : span.end
      const end = Math.min(run.length, edge - at)
      this.#write(run.slice(start, end), at + start, end - start)
      start = end
    }
  }

  #write(text: string, at: number, length: number): void {
    const span = this.#spanAt(at)
    if (span === undefined || at + length <= span.start) this.#close()
    else this.#open()
    this.#html += escapeHtml(text)
  }

  /** The first span that ends after the offset; passing one closes it. */
  #spanAt(at: number): Span | undefined {
    for (;;) {
      const span = this.#spans[this.#next]
      if (span === undefined || at < span.end) return span
      this.#close()
      this.#next += 1
    }
  }

  #open(): void {
    if (this.#isOpen) return
    const number = this.#next + 1
    const name = this.#begun < number ? `id="s${number}"` : `data-sentence="${number}"`
    this.#begun = number
    this.#isOpen = true
    this.#html += `<span class="sentence" ${name}>`
  }

  #close(): void {
    if (this.#isOpen) this.#html += '</span>'
    this.#isOpen = false
  }
}
