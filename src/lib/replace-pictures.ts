import { escapeHtml, unescapeHtml } from './text.ts'
import { resolveHttpUrl } from './url.ts'

const elements = /<(img|video)((?: [\w-]+(?:="[^"]*")?)*)( ?\/?>)/g
// Each whole, one after the other: what stands within one may look like another.
const attributes = / ([\w-]+)="([^"]*)"/g
const holders = { img: 'src', video: 'poster' }

/** In pixels. */
interface Size {
  readonly width: number
  readonly height: number
}

/**
 * Gives every picture in sanitised html another address; those of films' first frames too, but not the films. A picture
 * that states no size is given the one that is known, so that nothing moves when it arrives.
 * `('<img src="https://a.org/b.png">', (url) => '/c')` → `'<img src="/c">'`
 */
export function replacePictures(
  html: string,
  toAddress: (url: string) => string,
  findSize: (url: string) => Size | undefined = () => undefined,
): string {
  return html.replace(elements, (_, name: 'img' | 'video', inner: string, end: string) => {
    let size: Size | undefined
    const stated = new Set<string>()
    const replaced = inner.replace(attributes, (whole, attribute: string, value: string) => {
      stated.add(attribute)
      const url = attribute === holders[name] ? resolveHttpUrl(unescapeHtml(value)) : undefined
      if (url === undefined) return whole
      if (name === 'img') size = findSize(url)
      return ` ${attribute}="${escapeHtml(toAddress(url))}"`
    })
    const isSized = stated.has('width') || stated.has('height')
    return `<${name}${replaced}${size && !isSized ? ` width="${size.width}" height="${size.height}"` : ''}${end}`
  })
}
