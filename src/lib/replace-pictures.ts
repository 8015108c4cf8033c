import { escapeHtml, unescapeHtml } from './text.ts'
import { resolveHttpUrl } from './url.ts'

const elements = /<(img|video)((?: [\w-]+(?:="[^"]*")?)*)( ?\/?>)/g
// Each whole, one after the other: what stands within one may look like another.
const attributes = / ([\w-]+)="([^"]*)"/g
const holders = { img: 'src', video: 'poster' }

/**
 * Gives every picture in sanitised html another address; those of films' first frames too, but not the films.
 * `('<img src="https://a.org/b.png">', (url) => '/c')` → `'<img src="/c">'`
 */
export function replacePictures(html: string, toAddress: (url: string) => string): string {
  return html.replace(elements, (_, name: 'img' | 'video', inner: string, end: string) => {
    const replaced = inner.replace(attributes, (whole, attribute: string, value: string) => {
      const url = attribute === holders[name] ? resolveHttpUrl(unescapeHtml(value)) : undefined
      return url === undefined ? whole : ` ${attribute}="${escapeHtml(toAddress(url))}"`
    })
    return `<${name}${replaced}${end}`
  })
}
