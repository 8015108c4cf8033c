import type { Span } from '../model/ids.ts'
import { type LaidToken, layOutText } from './lay-out-text.ts'
import { escapeHtml } from './text.ts'

/** A stretch of the text that is somebody’s words. */
export interface SaidMark extends Span {
  /** A quote in several parts has one number. */
  readonly number: number
  /** Told where somebody points at it. */
  readonly title: string
  /** Where more is said of it, and how that is read aloud. */
  readonly link?: { readonly href: string; readonly label: string }
}

/** What is told beside a sentence. */
export interface SentenceNote {
  readonly href: string
  /** What is seen, and how it is read aloud. */
  readonly text: string
  readonly label: string
}

/**
 * Wraps each sentence in the html, `<span class="sentence" id="s1">`, and in it what somebody says, `<mark class="said" id="q1">`; parts
 * after a cut by markup have `data-sentence` or `data-quote`. A note stands at the beginning of the sentence of its number. Spans are offsets in its plain text, each kind in order and apart.
 * `html` must be sanitised.
 */
export function markSentences(
  html: string,
  sentences: readonly Span[],
  said: readonly SaidMark[] = [],
  notes: ReadonlyMap<number, SentenceNote> = new Map(),
): string {
  const marker = new Marker(sentences, said, notes)
  for (const token of layOutText(html).tokens) marker.add(token)
  return marker.finish()
}

/** Spans in order and apart, and which of them is at the reading position. */
class Layer<Mark extends Span> {
  readonly #marks: readonly Mark[]
  #next = 0
  /** The mark whose element is open. */
  open: Mark | undefined

  constructor(marks: readonly Mark[]) {
    this.#marks = marks
  }

  get number(): number {
    return this.#next + 1
  }

  /** That at the offset, which only grows. */
  at(offset: number): Mark | undefined {
    while ((this.#marks[this.#next]?.end ?? Infinity) <= offset) this.#next += 1
    const mark = this.#marks[this.#next]
    return mark && mark.start <= offset ? mark : undefined
  }

  /** Where the next mark begins or ends. */
  edge(offset: number): number {
    const inside = this.at(offset)
    return inside?.end ?? this.#marks[this.#next]?.start ?? Infinity
  }
}

class Marker {
  readonly #sentences: Layer<Span>
  readonly #said: Layer<SaidMark>
  readonly #notes: Map<number, SentenceNote>
  /** Ids that are given: a later part has none of its own. */
  readonly #given = new Set<string>()
  #html = ''
  #read = 0
  #linkDepth = 0

  constructor(
    sentences: readonly Span[],
    said: readonly SaidMark[],
    notes: ReadonlyMap<number, SentenceNote>,
  ) {
    this.#sentences = new Layer(sentences)
    this.#said = new Layer(said)
    this.#notes = new Map(notes)
  }

  add(token: LaidToken): void {
    if (token.kind === 'markup') {
      this.#closeSentence()
      if (/^<a[ >]/.test(token.html)) this.#linkDepth += 1
      if (token.html === '</a>') this.#linkDepth -= 1
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
    this.#closeSentence()
    return this.#html
  }

  /** A sentence may begin or end anywhere in a run: within a word too, in scripts without spaces. */
  #addRun(run: string, at: number): void {
    for (let start = 0; start < run.length; ) {
      const edge = Math.min(this.#sentences.edge(at + start), this.#said.edge(at + start))
      const end = Math.min(run.length, edge - at)
      this.#write(run.slice(start, end), at + start, end - start)
      start = end
    }
  }

  #write(text: string, at: number, length: number): void {
    const sentence = this.#sentences.at(at)
    const said = this.#said.at(at)
    if (sentence !== this.#sentences.open) this.#closeSentence()
    else if (said !== this.#said.open) this.#closeSaid()
    if (sentence && !this.#sentences.open) this.#openSentence(sentence)
    if (said && !this.#said.open) this.#openSaid(said)
    this.#html += escapeHtml(text)
    this.#read = at + length
  }

  #openSentence(sentence: Span): void {
    const { number } = this.#sentences
    this.#html += `<span class="sentence" ${this.#name(`s${number}`, `data-sentence="${number}"`)}>`
    this.#sentences.open = sentence
    this.#writeNote(number)
  }

  /** Not within another link: then beside the first part of the sentence that is in none. */
  #writeNote(number: number): void {
    const note = this.#notes.get(number)
    if (!note || this.#linkDepth > 0) return
    this.#notes.delete(number)
    this.#html += `<a class="sentence-note" href="${escapeHtml(note.href)}" data-text="${escapeHtml(note.text)}" aria-label="${escapeHtml(note.label)}"></a>`
  }

  #openSaid(said: SaidMark): void {
    const name = this.#name(`q${said.number}`, `data-quote="${said.number}"`)
    this.#html += `<mark class="said" ${name} title="${escapeHtml(said.title)}">`
    this.#said.open = said
  }

  #name(id: string, later: string): string {
    if (this.#given.has(id)) return later
    this.#given.add(id)
    return `id="${id}"`
  }

  #closeSentence(): void {
    this.#closeSaid()
    if (this.#sentences.open) this.#html += '</span>'
    this.#sentences.open = undefined
  }

  /** Behind the end of a quote stands its link, but not within another link. */
  #closeSaid(): void {
    const said = this.#said.open
    if (!said) return
    this.#html += '</mark>'
    if (said.link && this.#read >= said.end && this.#linkDepth === 0)
      this.#html += `<a class="said-by" href="${escapeHtml(said.link.href)}" aria-label="${escapeHtml(said.link.label)}"></a>`
    this.#said.open = undefined
  }
}
