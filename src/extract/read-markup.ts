/** The one pass over a page's markup before there is a tree of it: what is too much is left out here. */

import { Parser } from 'htmlparser2'
import { escapeHtml } from '../lib/text.ts'
import { voidElements } from '../lib/void-elements.ts'

export interface PageMarkup {
  /** The page's body without scripts, styles and controls, and with those attributes only that a step reads. */
  readonly html: string
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

// The largest of 1,781 real pages has 1.8 million signs, most of them script.
const maxLength = 4_000_000
// Real pages are some 30 deep. A tree of nested elements takes linkedom and Readability time by the square of its depth.
const maxDepth = 200
// htmlparser2 slows down with what is open at once: 40 ms for 20,000.
const maxOpen = 5000
// 200,000 spans take Readability 2.9 s; of 1,781 real pages 4 have more than 50,000 nodes.
const maxNodes = 50_000
const maxValueLength = 2000
const maxMetas = 400
const chunkLength = 65_536

const dropped = new Set(
  `script style noscript template svg math canvas object embed select textarea button input option datalist title link
  meta base applet frame frameset`.split(/\s+/),
)
// A head without its end tag would hold the whole page.
const unwrapped = new Set(['html', 'head', 'body'])
const kept = new Set(
  `class id role href src data-src data-lazy-src data-original srcset alt title datetime lang dir hidden style
  aria-hidden aria-label itemprop itemtype itemscope rel content width height colspan rowspan start type poster
  data-testid data-component data-module data-type`.split(/\s+/),
)

/** Reads a page's markup up to its bounds. Never throws: what is broken is read as a browser would begin to. */
export function readMarkup(html: string): PageMarkup {
  const reader = new MarkupReader()
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    onclosetag: (name) => reader.close(name),
    ontext: (text) => reader.read(text),
  })
  const end = Math.min(html.length, maxLength)
  for (let at = 0; at < end && reader.cutBy === undefined; at += chunkLength) {
    parser.write(html.slice(at, Math.min(end, at + chunkLength)))
  }
  if (html.length > maxLength) reader.cutBy ??= 'length'
  parser.end()
  return reader.finish()
}

class MarkupReader {
  cutBy: PageMarkup['cutBy']
  #parts: string[] = []
  #depth = 0
  #nodes = 0
  /** How many open elements stand in one that is dropped, itself included. */
  #droppedDepth = 0
  #reading: 'title' | 'data' | 'without scripts' | undefined
  #text: string[] = []
  readonly #head = {
    title: '',
    language: undefined as string | undefined,
    metas: [] as { name: string; content: string }[],
    links: [] as { rel: string; href: string }[],
    structuredData: [] as string[],
    base: undefined as string | undefined,
    scriptCount: 0,
    withoutScripts: '',
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#depth += 1
    if (this.#depth > maxOpen) this.cutBy ??= 'depth'
    if (this.#droppedDepth > 0 || dropped.has(name)) {
      if (this.#droppedDepth === 0) this.#note(name, attributes)
      this.#droppedDepth += 1
      return
    }
    if (name === 'html') this.#head.language ??= attributes.lang ?? attributes['xml:lang']
    if (unwrapped.has(name) || this.#isFull()) return
    if (this.#depth <= maxDepth) this.#parts.push(`<${name}${renderAttributes(attributes)}>`)
  }

  close(name: string): void {
    if (this.#droppedDepth > 0) {
      this.#droppedDepth -= 1
      if (this.#droppedDepth === 0) this.#end()
    } else if (this.#depth <= maxDepth && !voidElements.has(name) && !unwrapped.has(name) && !this.cutBy) {
      this.#parts.push(`</${name}>`)
    }
    this.#depth -= 1
  }

  read(text: string): void {
    if (this.#reading) this.#text.push(text)
    else if (this.#droppedDepth === 0 && !this.#isFull()) this.#parts.push(escapeHtml(text))
  }

  finish(): PageMarkup {
    if (this.#reading) this.#end()
    const { language, base, ...head } = this.#head
    return {
      html: this.#parts.join(''),
      head: { ...head, ...(language && { language }), ...(base && { base }) },
      ...(this.cutBy && { cutBy: this.cutBy }),
    }
  }

  #isFull(): boolean {
    this.#nodes += 1
    if (this.#nodes > maxNodes) this.cutBy ??= 'nodes'
    return this.cutBy !== undefined
  }

  #end(): void {
    const text = this.#text.join('')
    if (this.#reading === 'title') this.#head.title = text
    if (this.#reading === 'data' && text.trim() !== '') this.#head.structuredData.push(text)
    if (this.#reading === 'without scripts') this.#head.withoutScripts += ` ${text.slice(0, maxValueLength)}`
    this.#reading = undefined
    this.#text = []
  }

  /** Some of what is not text of the page is kept aside. */
  #note(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'title' && this.#head.title === '') this.#reading = 'title'
    if (name === 'noscript') this.#reading = 'without scripts'
    if (name === 'script') {
      this.#head.scriptCount += 1
      if (/^\s*application\/ld\+json/i.test(attributes.type ?? '')) this.#reading = 'data'
    }
    if (name === 'base') this.#head.base ??= attributes.href
    if (name === 'link' && this.#head.links.length < maxMetas && attributes.rel && attributes.href)
      this.#head.links.push({ rel: attributes.rel.toLowerCase(), href: attributes.href })
    if (name === 'meta') this.#noteMeta(attributes)
  }

  #noteMeta(attributes: Readonly<Record<string, string>>): void {
    const { name, property, itemprop, content } = attributes
    const said = content?.trim().slice(0, maxValueLength)
    if (!said) return
    for (const key of new Set([property, name, itemprop, attributes['http-equiv']])) {
      if (key && this.#head.metas.length < maxMetas)
        this.#head.metas.push({ name: key.trim().toLowerCase(), content: said })
    }
  }
}

function renderAttributes(attributes: Readonly<Record<string, string>>): string {
  let rendered = ''
  for (const [name, value] of Object.entries(attributes)) {
    if (!kept.has(name) || value.length > maxValueLength) continue
    rendered += ` ${name}="${escapeHtml(value)}"`
  }
  return rendered
}
