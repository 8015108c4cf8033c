import { Parser } from 'htmlparser2'
import { fail, type Result, succeed } from '../lib/result.ts'
import { resolveUrl } from '../lib/url.ts'
import type { FailureReason } from '../model/feed.ts'
import type { XmlElement } from './xml-element.ts'
import { findVocabulary } from './xml-vocabularies.ts'

/** Feeds of the real world are at most some 30 deep, markup within them included; a hostile one is 100,000 deep. */
const maxDepth = 250

/** A hundred for each of the items that are kept. Eight million empty ones fit into the largest answer and 3 GB. */
const maxElements = 500_000

/**
 * Reads a feed's text into its root element. Forgiving: unclosed and crossed elements, bare `&`, a text that breaks
 * off. Entities that the document itself defines are never expanded. `base` is the address it came from.
 */
export function readXml(text: string, base: string | undefined): Result<XmlElement, FailureReason> {
  const builder = new TreeBuilder(base)
  const parser = new Parser(
    {
      onopentag: (name, attributes) => builder.open(name, attributes),
      onclosetag: () => builder.close(),
      ontext: (part) => builder.read(part),
    },
    { xmlMode: true },
  )
  // In pieces, so that a document that is refused early is not read to its end.
  for (let at = 0; at < text.length && builder.refusal === undefined; at += 65_536)
    parser.write(text.slice(at, at + 65_536))
  if (builder.refusal !== undefined) return fail('broken feed', builder.refusal)
  builder.dropCutOff()
  parser.end()
  return builder.root === undefined ? fail('not a feed', 'no element in it') : succeed(builder.root)
}

interface OpenElement {
  readonly element: XmlElement
  readonly scope: Scope
}

/** Namespaces that an element declares, within those of what is around it. */
interface Scope {
  readonly declared: ReadonlyMap<string, string>
  readonly outer: Scope | undefined
}

class TreeBuilder {
  root: XmlElement | undefined
  /** Why no more of the document is taken. */
  refusal: string | undefined
  #count = 0
  readonly #base: string | undefined
  readonly #open: OpenElement[] = []
  /** In an Atom document Atom's elements are the plain ones; in others they are a module. */
  #isAtom = false

  constructor(base: string | undefined) {
    this.#base = base
  }

  open(rawName: string, rawAttributes: Readonly<Record<string, string>>): void {
    if (this.#open.length >= maxDepth)
      this.refusal = `elements stand more than ${maxDepth} deep in one another`
    if (++this.#count > maxElements) this.refusal = `there are more than ${maxElements} elements in it`
    if (this.refusal !== undefined) return
    const parent = this.#open.at(-1)
    const scope = openScope(parent?.scope, rawAttributes)
    const attributes = byLocalName(rawAttributes)
    const [prefix, localName] = splitName(rawName)
    if (parent === undefined) this.#isAtom = /^(feed|entry)$/i.test(localName)
    const vocabulary = findVocabulary(findNamespace(scope, prefix), prefix)
    const isPlain = vocabulary === '' || (vocabulary === 'atom' && this.#isAtom)
    const name = isPlain ? localName.toLowerCase() : `${vocabulary}:${localName.toLowerCase()}`
    const language = rawAttributes['xml:lang'] ?? parent?.element.language
    const base = innerBase(rawAttributes['xml:base'], parent === undefined ? this.#base : parent.element.base)
    const element: XmlElement = { name, localName, attributes, base, language, children: [] }
    parent?.element.children.push(element)
    // What stands after the root's end is not the feed's.
    this.root ??= element
    this.#open.push({ element, scope })
  }

  close(): void {
    this.#open.pop()
  }

  /** A text that breaks off leaves its last item half: it would look like an edited one when it comes whole. */
  dropCutOff(): void {
    const at = this.#open.findLastIndex(({ element }) => this.#isEntry(element))
    if (at > 0) this.#open[at - 1]?.element.children.pop()
  }

  #isEntry({ name }: XmlElement): boolean {
    return name === 'item' || name === 'entry' || (name === 'url' && this.root?.name === 'urlset')
  }

  read(text: string): void {
    const children = this.#open.at(-1)?.element.children
    if (children === undefined) return
    const last = children.at(-1)
    if (typeof last === 'string') children[children.length - 1] = last + text
    else children.push(text)
  }
}

const noScope: Scope = { declared: new Map(), outer: undefined }

function openScope(outer = noScope, attributes: Readonly<Record<string, string>>): Scope {
  const declarations = Object.entries(attributes).filter(
    ([name]) => name === 'xmlns' || name.startsWith('xmlns:'),
  )
  if (declarations.length === 0) return outer
  return { declared: new Map(declarations.map(([name, uri]) => [name.slice('xmlns:'.length), uri])), outer }
}

function findNamespace(scope: Scope | undefined, prefix: string): string | undefined {
  return scope && (scope.declared.get(prefix) ?? findNamespace(scope.outer, prefix))
}

function byLocalName(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const plain: Record<string, string> = Object.create(null)
  for (const [name, value] of Object.entries(attributes)) {
    const local = splitName(name)[1].toLowerCase()
    // A plain attribute counts more than a module's of the same name.
    if (!name.includes(':') || plain[local] === undefined) plain[local] = value
  }
  return plain
}

function splitName(name: string): [prefix: string, localName: string] {
  const colon = name.indexOf(':')
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)]
}

function innerBase(stated: string | undefined, outer: string | undefined): string | undefined {
  return stated === undefined ? outer : (resolveUrl(stated, outer) ?? outer)
}
