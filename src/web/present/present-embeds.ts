import { readEmbed } from '../../lib/read-embed.ts'
import { unescapeHtml } from '../../lib/text.ts'
import { resolveHttpUrl } from '../../lib/url.ts'
import { embedView } from '../views/embed-view.ts'
import type { Frame } from '../views/frame.ts'

/** As sanitising leaves a frame: a figure with nothing but a link in its caption. */
const frames = /<figure><figcaption><a href="([^"<>]*)"[^<>]*>([^<>]*)<\/a><\/figcaption><\/figure>/g

/** Sanitised html with what stood in frames of other sites as links that say what they lead to. */
export function presentEmbeds(html: string, frame: Frame): string {
  return html.replace(frames, (whole, address: string, text: string) => {
    const url = resolveHttpUrl(unescapeHtml(address))
    if (url === undefined) return whole
    const { pageUrl, site, kind, pictureUrl } = readEmbed(url)
    const title = unescapeHtml(text).trim()
    // Where the frame had no title its host stands there.
    const isNamed = title !== '' && title !== new URL(url).hostname
    const view = { href: pageUrl, title: isNamed ? title : undefined, site, kind, pictureUrl }
    return String(embedView(view, frame))
  })
}
