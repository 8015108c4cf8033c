/** The one pass over a page's markup: what is too much, and what no step reads, is left out here. */

import { Parser } from 'htmlparser2'
import { pageBounds } from './page-bounds.ts'
import { createElement, type PageElement } from './page-tree.ts'

export interface PageMarkup {
  /** The page's body without scripts, styles and controls, and with those attributes only that a step reads. */
  readonly root: PageElement
  readonly head: PageHead
  /** Which bound cut the page, if one did. */
  readonly cutBy?: 'length' | 'depth' | 'nodes'
}

/** What the page says about itself outside of its text, each list in the order of the page. */
export interface PageHead {
  readonly title: string
  /** The `lang` of the root element. */
  readonly language?: string
  /** `meta` by `name`, `property`, `itemprop` or `http-equiv`, in lower case. */
  readonly metas: readonly { readonly name: string; readonly content: string }[]
  readonly links: readonly { readonly rel: string; readonly href: string }[]
  /** The texts of `script type="application/ld+json"`, unread. */
  readonly structuredData: readonly string[]
  readonly base?: string
  readonly scriptCount: number
  /** What is shown to those without scripts. */
  readonly withoutScripts: string
}

type Attributes = Readonly<Record<string, string>>

// htmlparser2 slows down with what is open at once: 40 ms for 20,000.
const maxOpen = 5000
// A long novel; the most of 1,781 real pages is 484,620 signs.
const maxText = 1_000_000
const maxValueLength = 2000
const maxMetas = 400

const dropped = new Set(
  `script style noscript template svg math canvas object embed select textarea button input option datalist title link
  meta base applet frame frameset`.split(/\s+/),
)
// A head without its end tag would hold the whole page.
const unwrapped = new Set(['html', 'head', 'body'])
const kept = new Set(
  `class id role href src data-src data-lazy-src data-original alt title datetime lang dir hidden style aria-hidden
  aria-label itemprop itemtype itemscope rel content width height colspan rowspan start type poster data-testid
  data-component data-module data-type`.split(/\s+/),
)

/** Reads a page's markup up to its bounds. Never throws: what is broken is read as a browser would begin to. */
export function readMarkup(html: string): PageMarkup {
  const reader = new MarkupReader()
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    onclosetag: () => reader.close(),
    ontext: (text) => reader.read(text),
  })
  const end = Math.min(html.length, pageBounds.length)
  for (let at = 0; at < end && reader.cutBy === undefined; at += pageBounds.chunk) {
    parser.write(html.slice(at, Math.min(end, at + pageBounds.chunk)))
  }
  if (html.length > pageBounds.length) reader.cutBy ??= 'length'
  parser.end()
  return reader.finish()
}

class MarkupReader {
  cutBy: PageMarkup['cutBy']
  readonly #root = createElement('body')
  #current = this.#root
  /** For each open element the one to go back to, or itself where it has no place in the tree. */
  readonly #open: PageElement[] = []
  #nodes = 0
  #textLength = 0
  /** How many open elements stand in one that is dropped, itself included. */
  #droppedDepth = 0
  readonly #notes = new HeadNotes()

  open(name: string, attributes: Attributes): void {
    this.#open.push(this.#current)
    if (this.#open.length > maxOpen) this.cutBy ??= 'depth'
    if (this.#droppedDepth > 0 || dropped.has(name)) {
      if (this.#droppedDepth === 0) this.#notes.begin(name, attributes)
      this.#droppedDepth += 1
      return
    }
    if (name === 'html') this.#notes.language ??= attributes.lang ?? attributes['xml:lang']
    if (unwrapped.has(name) || this.#open.length > pageBounds.depth || this.#isFull()) return
    const element = createElement(name, keepAttributes(attributes))
    element.parent = this.#current
    this.#current.children.push(element)
    this.#current = element
  }

  close(): void {
    const before = this.#open.pop()
    if (before) this.#current = before
    if (this.#droppedDepth === 0) return
    this.#droppedDepth -= 1
    if (this.#droppedDepth === 0) this.#notes.end()
  }

  read(text: string): void {
    if (this.#droppedDepth > 0) {
      this.#notes.read(text)
      return
    }
    this.#textLength += text.length
    if (this.#textLength > maxText) this.cutBy ??= 'length'
    if (this.cutBy !== undefined) return
    const { children } = this.#current
    const last = children.at(-1)
    // Entities and chunk ends split a text.
    if (typeof last === 'string') children[children.length - 1] = last + text
    else if (!this.#isFull()) children.push(text)
  }

  finish(): PageMarkup {
    return { root: this.#root, head: this.#notes.finish(), ...(this.cutBy && { cutBy: this.cutBy }) }
  }

  #isFull(): boolean {
    this.#nodes += 1
    if (this.#nodes > pageBounds.nodes) this.cutBy ??= 'nodes'
    return this.cutBy !== undefined
  }
}

/** What is kept of the elements that are no text of the page. */
class HeadNotes {
  language: string | undefined
  #base: string | undefined
  #title = ''
  #scriptCount = 0
  #withoutScripts = ''
  readonly #metas: { name: string; content: string }[] = []
  readonly #links: { rel: string; href: string }[] = []
  readonly #structuredData: string[] = []
  #reading: 'title' | 'data' | 'without scripts' | undefined
  #text: string[] = []

  begin(name: string, attributes: Attributes): void {
    if (name === 'title' && this.#title === '') this.#reading = 'title'
    if (name === 'noscript') this.#reading = 'without scripts'
    if (name === 'script') {
      this.#scriptCount += 1
      if (/^\s*application\/ld\+json/i.test(attributes.type ?? '')) this.#reading = 'data'
    }
    if (name === 'base') this.#base ??= attributes.href
    if (name === 'link' && this.#links.length < maxMetas && attributes.rel && attributes.href)
      this.#links.push({ rel: attributes.rel.toLowerCase(), href: attributes.href })
    if (name === 'meta') this.#noteMeta(attributes)
  }

  read(text: string): void {
    if (this.#reading) this.#text.push(text)
  }

  end(): void {
    const text = this.#text.join('')
    if (this.#reading === 'title') this.#title = text
    if (this.#reading === 'data' && text.trim() !== '') this.#structuredData.push(text)
    if (this.#reading === 'without scripts') this.#withoutScripts += ` ${text.slice(0, maxValueLength)}`
    this.#reading = undefined
    this.#text = []
  }

  finish(): PageHead {
    this.end()
    return {
      title: this.#title,
      metas: this.#metas,
      links: this.#links,
      structuredData: this.#structuredData,
      scriptCount: this.#scriptCount,
      withoutScripts: this.#withoutScripts,
      ...(this.language && { language: this.language }),
      ...(this.#base && { base: this.#base }),
    }
  }

  #noteMeta(attributes: Attributes): void {
    const { name, property, itemprop, content } = attributes
    const said = content?.trim().slice(0, maxValueLength)
    if (!said) return
    for (const key of new Set([property, name, itemprop, attributes['http-equiv']])) {
      if (key && this.#metas.length < maxMetas)
        this.#metas.push({ name: key.trim().toLowerCase(), content: said })
    }
  }
}

function keepAttributes(attributes: Attributes): Attributes {
  const result: Record<string, string> = {}
  for (const name in attributes) {
    const value = attributes[name] ?? ''
    if (kept.has(name) && value.length <= maxValueLength) result[name] = value
  }
  return result
}
