import { html, raw } from 'hono/html'
import { type Frame, type HeadView, type Html, nothing } from './frame.ts'

type Metas = readonly (readonly [name: string, content: string])[]

/** What is told once and has a date; every other page goes on changing. */
const isOneText = /^\/(story|article)\//

/** The part of a public page's head that is for programs; nothing on the Octavo of one reader, which nobody lists. */
export function headView(title: string, head: HeadView, frame: Frame): Html {
  const { publicUrl } = frame
  if (publicUrl === undefined) return nothing
  if (!frame.isIndexed) return metasView([['robots', 'noindex']])
  const here = head.canonical ?? `${publicUrl}${frame.path}`
  const { description, picture } = head
  return html`<link rel="canonical" href="${here}">
${description ? metasView([['description', description]]) : nothing}
${metasView([
  ['og:site_name', frame.siteName],
  ['og:type', isOneText.test(frame.path) ? 'article' : 'website'],
  ['og:title', title],
  ['og:url', here],
  ...(description ? [['og:description', description] as const] : []),
  ...listPicture(title, picture && `${publicUrl}${picture}`),
])}
${head.data ? html`<script type="application/ld+json">${raw(toDataBlock(head.data))}</script>` : nothing}`
}

/** Open Graph calls its names properties; all who read them read both. */
function metasView(metas: Metas): Html {
  return html`${metas.map(([name, content]) =>
    name.startsWith('og:')
      ? html`<meta property="${name}" content="${content}">`
      : html`<meta name="${name}" content="${content}">`,
  )}`
}

function listPicture(title: string, address: string | undefined): Metas {
  if (address === undefined) return [['twitter:card', 'summary']]
  return [
    ['og:image', address],
    ['og:image:type', 'image/png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', title],
    ['twitter:card', 'summary_large_image'],
  ]
}

/** JSON in which nothing ends or opens an element, whatever a headline says: browsers read no escapes of html there. */
function toDataBlock(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026')
}
