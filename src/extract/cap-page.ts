import { Parser } from 'htmlparser2'

/** A page's own markup; what is longer is data in scripts, which is left out anyway, or made to be long. */
const maxLength = 4_000_000
/** The deepest pages of newspapers are some 60 deep; at 5,000 the tree takes 45 s. */
const maxDepth = 200
const maxNodes = 50_000

/**
 * Html that a tree can be made of in bounded time and memory: no deeper and with no more elements than anybody means, and
 * without what is never text. Cut where it is more.
 */
export function capPage(html: string): string {
  const parts: string[] = []
  const open: string[] = []
  let nodes = 0
  let skipped = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        nodes += 1
        if (skipped > 0 || isLeftOut(name, attributes) || open.length >= maxDepth || nodes > maxNodes) {
          skipped += 1
          return
        }
        parts.push(renderTag(name, attributes))
        open.push(name)
      },
      ontext(text) {
        if (skipped === 0)
          parts.push(open.at(-1) === 'script' ? text.replaceAll('</', '<\\/') : escapeText(text))
      },
      onclosetag(name) {
        if (skipped > 0) {
          skipped -= 1
          return
        }
        open.pop()
        if (!voidElements.has(name)) parts.push(`</${name}>`)
      },
    },
    { decodeEntities: true },
  )
  parser.end(html.slice(0, maxLength))
  return parts.join('')
}

const leftOut = new Set(['style', 'template', 'svg', 'math', 'object', 'embed', 'canvas', 'link-preview'])
const voidElements = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

/** Scripts are left out but for those that hold data about the page. */
function isLeftOut(name: string, { type }: Readonly<Record<string, string>>): boolean {
  return leftOut.has(name) || (name === 'script' && type?.toLowerCase() !== 'application/ld+json')
}

function renderTag(name: string, attributes: Readonly<Record<string, string>>): string {
  const rendered = Object.entries(attributes)
    .filter(([key]) => /^[a-z][\w:.-]*$/i.test(key) && !/^on|^style$/i.test(key))
    .map(([key, value]) => ` ${key}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)
  return `<${name}${rendered.join('')}>`
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
