import { escapeHtml } from './text.ts'
import { resolveHttpUrl } from './url.ts'

const elements = /<(img|video)((?: [\w-]+(?:="[^"]*")?)*)( ?\/?>)/g
const attributes = { img: / src="([^"]*)"/, video: / poster="([^"]*)"/ }

/**
 * Gives every picture in sanitised html another address; those of films' first frames too, but not the films.
 * `('<img src="https://a.org/b.png">', (url) => '/c')` → `'<img src="/c">'`
 */
export function replacePictures(html: string, toAddress: (url: string) => string): string {
  return html.replace(elements, (_, name: 'img' | 'video', inner: string, end: string) => {
    const replaced = inner.replace(attributes[name], (whole, value: string) => {
      const url = resolveHttpUrl(unescapeHtml(value))
      return url === undefined ? whole : whole.replace(value, () => escapeHtml(toAddress(url)))
    })
    return `<${name}${replaced}${end}`
  })
}

const signs: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

/** What `escapeHtml` made, backwards. */
function unescapeHtml(text: string): string {
  return text.replace(/&(?:lt|gt|quot|amp);/g, (sign) => signs[sign] ?? sign)
}
