import { escapeHtml } from '../lib/text.ts'
import { voidElements } from '../lib/void-elements.ts'
import { decodeBytes } from './decode-bytes.ts'
import { textOf, type XmlElement } from './xml-element.ts'

/**
 * The html that an element means, before sanitising, however the format packs it: escaped text, CDATA, elements of its
 * own (XHTML), base64, or plain text, whose signs are escaped and whose empty lines part paragraphs.
 */
export function markupOf(element: XmlElement): string {
  const { type = '', mode = '' } = element.attributes
  const inner = element.children.filter((child) => typeof child !== 'string' || child.trim() !== '')
  if (inner.some((child) => typeof child !== 'string')) return renderChildren(unwrapDiv(inner))
  const text = mode === 'base64' || isBinary(type) ? fromBase64(textOf(element)) : textOf(element)
  if (/^text(\/plain)?$/i.test(type) && !isRss(element)) return paragraphs(escapeHtml(text))
  return /<[a-z!/]/i.test(text) ? text : paragraphs(text)
}

/** RSS has no types: what stands in `type` there is decoration, and the text is html. */
function isRss(element: XmlElement): boolean {
  return element.name === 'description'
}

/** Atom's content of any type that is neither text nor XML is base64 (RFC 4287 §4.1.3.3). */
function isBinary(type: string): boolean {
  return /^[a-z]+\//i.test(type) && !/^text\/|[/+]xml$/i.test(type)
}

function fromBase64(text: string): string {
  const packed = text.replace(/\s+/g, '')
  if (!/^[a-z0-9+/]+=*$/i.test(packed) || packed.length % 4 === 1) return text
  return decodeBytes(Uint8Array.from(atob(packed.replace(/=+$/, '')), (sign) => sign.charCodeAt(0))).trim()
}

/** Html in which no tag is, as paragraphs where it has empty lines. */
export function paragraphs(html: string): string {
  if (!/\n\s*\n/.test(html)) return html
  return html
    .split(/\n\s*\n/)
    .map((part) => `<p>${part.trim()}</p>`)
    .join('')
}

/** Atom wraps XHTML in one div that is not part of the content (RFC 4287 §3.1.1.3). */
function unwrapDiv(children: XmlElement['children']): XmlElement['children'] {
  const [only] = children
  return children.length === 1 && typeof only === 'object' && /^(xhtml:)?div$/.test(only.name)
    ? only.children
    : children
}

function renderChildren(children: XmlElement['children']): string {
  return children
    .map((child) => (typeof child === 'string' ? escapeHtml(child) : renderElement(child)))
    .join('')
}

function renderElement({ localName, attributes, children }: XmlElement): string {
  const name = localName.toLowerCase()
  const rendered = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
  const inner = renderChildren(children)
  // What an unclosed br or img swallowed stands after it.
  return voidElements.has(name)
    ? `<${name}${rendered.join('')}>${inner}`
    : `<${name}${rendered.join('')}>${inner}</${name}>`
}
