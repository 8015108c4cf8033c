import sanitize from 'sanitize-html'
import { cutExcess } from './cut-excess.ts'
import { removeControls } from './text.ts'
import { resolveHttpUrl, resolveUrl } from './url.ts'

type Attributes = Record<string, string>

/**
 * Keeps of a publisher's html what an article needs, with absolute addresses: no scripts, styles, forms or ids; links
 * to http, https and mailto only. `('<a href="/x" onclick="y">z</a>', 'https://a.org')` →
 * `'<a href="https://a.org/x" rel="noopener noreferrer">z</a>'`
 */
export function sanitizeHtml(given: string, base?: string): string {
  const html = cutExcess(given)
  // Most titles and many summaries have no markup at all.
  if (!/[<&]/.test(html)) return removeControls(html).replaceAll('>', '&gt;').trim()
  return sanitize(framesAsCaptions(html), {
    ...allowed,
    transformTags: transformsFor(base),
  }).trim()
}

/** A frame becomes a link, as a caption, since it is not the article's text. What stands in it no browser shows. */
function framesAsCaptions(html: string): string {
  const frame = /(<iframe\b(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>)[^<]*(?:<(?!\/iframe)[^<]*)*(<\/iframe\s*>)?/gi
  return html.replace(frame, '<figure><figcaption>$1</iframe></figcaption></figure>')
}

const allowed: sanitize.IOptions = {
  allowedTags:
    `a abbr address article aside audio b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl
    dt em figcaption figure footer h2 h3 h4 h5 h6 header hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp section small span
    source strong sub summary sup table tbody td tfoot th thead time tr u ul var video wbr`.split(/\s+/),
  allowedAttributes: {
    '*': ['dir', 'lang'],
    a: ['href', 'hreflang', 'rel', 'title'],
    abbr: ['title'],
    audio: ['controls', 'preload', 'src'],
    col: ['span'],
    img: ['alt', 'height', 'loading', 'referrerpolicy', 'src', 'title', 'width'],
    li: ['value'],
    ol: ['reversed', 'start', 'type'],
    source: ['src', 'type'],
    td: ['colspan', 'rowspan'],
    th: ['colspan', 'rowspan', 'scope'],
    time: ['datetime'],
    video: ['controls', 'height', 'poster', 'preload', 'src', 'width'],
  },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowedSchemesByTag: { img: ['http', 'https'] },
  allowedSchemesAppliedToAttributes: ['href', 'src', 'poster'],
  allowProtocolRelative: false,
  nonTextTags: `button head math noembed noframes noscript option script select style svg
    template textarea title`.split(/\s+/),
  // Deeper than any article, shallow enough for every later walk and every browser.
  nestingLimit: 100,
  selfClosing: ['br', 'col', 'hr', 'img', 'source', 'wbr'],
  exclusiveFilter: isUseless,
  textFilter: removeControls,
}

/** A span says something only of its language or direction; without, its text alone is kept. */
function isUseless({ tag, attribs }: sanitize.IFrame): boolean | 'excludeTag' {
  if (tag === 'span') return attribs.dir === undefined && attribs.lang === undefined && 'excludeTag'
  if (tag === 'source') return attribs.src === undefined
  return tag === 'img' && (attribs.src === undefined || isPixel(attribs))
}

/** Images of one pixel count readers; nobody looks at them. */
function isPixel({ width, height }: Attributes): boolean {
  return /^[01](px)?$/.test(width ?? '') || /^[01](px)?$/.test(height ?? '')
}

function transformsFor(base: string | undefined): Record<string, sanitize.Transformer> {
  return {
    a: (tagName, attributes) => ({ tagName, attribs: linkAttributes(attributes, base) }),
    img: (tagName, attributes) => ({ tagName, attribs: imageAttributes(attributes, base) }),
    audio: (tagName, attributes) => ({ tagName, attribs: playerAttributes(attributes, base) }),
    video: (tagName, attributes) => ({ tagName, attribs: playerAttributes(attributes, base) }),
    source: (tagName, { src, type }) => ({
      tagName,
      attribs: without({ src: resolveHttpUrl(src, base), type }),
    }),
    ...blocks,
    // The page that shows the article has its title as h1.
    h1: (_, attribs) => ({ tagName: 'h2', attribs }),
    iframe: (_, attributes) => embedAsLink(attributes, base),
  }
}

/** Elements that an article does not need but that part what stands around them. */
const blockNames = ['center', 'dialog', 'dir', 'fieldset', 'form', 'hgroup', 'legend', 'main', 'menu', 'nav']
const blocks = Object.fromEntries(
  blockNames.map((name) => [name, sanitize.simpleTransform('div', {}, false)]),
)

function linkAttributes({ href, ...rest }: Attributes, base: string | undefined): Attributes {
  const resolved = href === undefined ? undefined : resolveUrl(href, base)
  const address = resolved !== undefined && /^(https?|mailto):/.test(resolved) ? resolved : undefined
  return without({ ...rest, href: address, rel: address && 'noopener noreferrer' })
}

function imageAttributes({ src, ...rest }: Attributes, base: string | undefined): Attributes {
  // Pages that load images late keep the real address aside, with a data: image in its place.
  const late = rest['data-src'] ?? rest['data-lazy-src'] ?? rest['data-original']
  const address = resolveHttpUrl(src, base) ?? resolveHttpUrl(late, base)
  return without({ ...rest, src: address, loading: 'lazy', referrerpolicy: 'no-referrer' })
}

function playerAttributes({ src, poster, ...rest }: Attributes, base: string | undefined): Attributes {
  const addresses = { src: resolveHttpUrl(src, base), poster: resolveHttpUrl(poster, base) }
  return without({ ...rest, ...addresses, controls: '', preload: 'none' })
}

/** Frames of one pixel count readers, as pictures of one do; many are loaded late, and keep their address aside. */
function embedAsLink(attributes: Attributes, base: string | undefined): sanitize.Tag {
  const { src, title } = attributes
  const href = resolveHttpUrl(src, base) ?? resolveHttpUrl(attributes['data-src'], base)
  if (href === undefined || isPixel(attributes)) return { tagName: 'object', attribs: {} }
  const text = title?.trim() || new URL(href).hostname
  return { tagName: 'a', attribs: linkAttributes({ href }, base), text }
}

function without(attributes: Readonly<Record<string, string | undefined>>): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).filter((pair): pair is [string, string] => pair[1] !== undefined),
  )
}
